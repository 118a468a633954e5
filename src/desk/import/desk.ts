import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { today } from '../../lib/dates.ts';
import { parseInput } from '../../lib/input.ts';
import { splitFrontMatter } from '../../lib/mdx.ts';
import { articlePath } from '../../lib/paths.ts';
import { practiceSchema, type Practice } from '../../schemas/practice.ts';
import type { Calendar } from '../old-posts/dates.ts';
import { Stop } from '../stop.ts';
import { pathKey } from './links.ts';

/** What writing a draft depends on. */
export interface Desk {
  /** The project's folder. */
  root: string;
  practice: Practice;
  calendar: Calendar;
  /** Names of the lists in red-flags.yaml. */
  redFlags: readonly string[];
  /** Old paths that already lead to a page here, with its address. Every draft adds its own. */
  moved: Map<string, string>;
  /** May pictures be fetched from the old site? */
  fetch: boolean;
}

/** What stands in the project already: facts, lists of signs, and old addresses that lead somewhere. */
export async function deskAt(root: string, now: Date, fetch: boolean): Promise<Desk> {
  const practice = await factsOf(root);
  const calendar = { today: today(practice.timeZone, now), timeZone: practice.timeZone, language: practice.language };
  return { root, practice, calendar, redFlags: await signsOf(root), moved: await movedBefore(root, practice), fetch };
}

async function factsOf(root: string): Promise<Practice> {
  try {
    const text = await readFile(join(root, 'content', 'practice.yaml'), 'utf8');
    return parseInput(practiceSchema, parse(text), 'content/practice.yaml');
  } catch {
    throw new Stop('Nothing was moved: content/practice.yaml cannot be read. "npm run check" says what to mend there.');
  }
}

async function signsOf(root: string): Promise<string[]> {
  try {
    return Object.keys((parse(await readFile(join(root, 'content', 'red-flags.yaml'), 'utf8')) ?? {}) as object);
  } catch {
    return [];
  }
}

async function movedBefore(root: string, practice: Practice): Promise<Map<string, string>> {
  const folder = join(root, 'content', 'articles');
  const moved = new Map(Object.entries(practice.redirects).map(([from, to]) => [pathKey(from), to]));
  for (const slug of await readdir(folder).catch(() => [])) {
    const { yaml } = splitFrontMatter(await readFile(join(folder, slug, 'index.mdx'), 'utf8').catch(() => ''));
    moved.set(pathKey(articlePath(slug)), articlePath(slug));
    try {
      const { redirectFrom } = (parse(yaml ?? '') ?? {}) as { redirectFrom?: unknown };
      for (const path of [redirectFrom].flat())
        if (typeof path === 'string') moved.set(pathKey(path), articlePath(slug));
    } catch {
      // The check speaks about front matter that cannot be read; here it only says nothing about old addresses.
    }
  }
  return moved;
}
