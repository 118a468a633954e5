import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { today } from '../lib/dates.ts';
import { parseInput } from '../lib/input.ts';
import { checkSite } from '../lib/check/index.ts';
import { launchSteps } from '../lib/launch.ts';
import { inventedFacts } from '../lib/sample-facts.ts';
import { launchSchema } from '../schemas/launch.ts';
import { redFlagsSchema } from '../schemas/red-flags.ts';
import { readArticles } from './build/articles.ts';
import { readPractice } from './build/expected.ts';

/** `npm run launch`: the list between the sample and a live site. Gives back 0 when nothing is left, otherwise 1. */
export default async function launch(): Promise<number> {
  const root = process.cwd();
  const { findings, waiting } = await checkSite(root, new Date());
  // What is wrong in a draft keeps nothing from going live.
  const drafts = new Set(waiting.flatMap(({ file, from }) => (from ? [] : [file])));
  const stopping = findings.filter(({ kind, file }) => kind === 'error' || (kind === 'claim' && !drafts.has(file)));
  if (stopping.some(({ file, kind }) => kind === 'error' && file.endsWith('.yaml'))) {
    console.log('The facts cannot be read yet. Run npm run check and mend what it shows, then come back.');
    return 1;
  }
  const practice = readPractice(root);
  const day = today(practice.timeZone, new Date());
  const articles = readArticles(root, day);
  const steps = launchSteps({
    practice,
    launch: existsSync('content/launch.yaml') ? read(launchSchema, 'content/launch.yaml') : {},
    redFlags: read(redFlagsSchema, 'content/red-flags.yaml'),
    articles: articles.map(({ redirectFrom }) => ({ draft: false, redirectFrom })),
    invented: texts().flatMap((file) =>
      inventedFacts(file, readFileSync(file, 'utf8'), practice).map((fact) => ({ ...fact, file })),
    ),
    today: day,
    problems: stopping.length,
  });
  for (const { done, what, missing } of steps)
    console.log([`${done ? '  done ' : '  left '} ${what}`, ...missing.map((line) => `         ${line}`)].join('\n'));
  const left = steps.filter(({ done }) => !done).length;
  console.log(`\n${closing(left, practice.sample)}`);
  return left ? 1 : 0;
}

/** Everything a practitioner writes, in the order in which it is worked through. Studies and signs are nobody's own. */
const texts = (): string[] => [
  'content/practice.yaml',
  'content/home.yaml',
  ...['content/pages', 'content/articles'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  ),
];

const read = <Schema extends z.ZodType>(schema: Schema, file: string) =>
  parseInput(schema, parse(readFileSync(file, 'utf8')) ?? {}, file);

function closing(left: number, sample: boolean): string {
  if (left) return `${left} left. Keep "sample: true" until nothing is.`;
  return sample
    ? 'All is green. Write "sample: false" in content/practice.yaml, then npm run publish.'
    : 'All is green, and the site says it is yours.';
}
