import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseInput } from '../../lib/input.ts';
import { paths } from '../../lib/paths.ts';
import { practiceSchema, type Practice } from '../../schemas/practice.ts';
import type { Expected } from '../verify/site.ts';
import { textsIn, type WrittenArticle } from './articles.ts';
import { secretsOf } from './secrets.ts';

/** The facts of the practice as the project in `root` has them. */
export const readPractice = (root: string): Practice =>
  parseInput(practiceSchema, parse(readFileSync(join(root, 'content/practice.yaml'), 'utf8')), 'content/practice.yaml');

/** What the built site of the project in `root` is compared with. */
export function expectations(
  root: string,
  practice: Practice,
  articles: WrittenArticle[],
  env: NodeJS.ProcessEnv,
): Expected {
  const others = ['content/pages', 'content', 'src/strings'].flatMap((folder) => textsIn(root, folder));
  return {
    site: practice.site,
    frameOrigins: practice.booking.flatMap((way) => (way.kind === 'embed' ? [new URL(way.url).origin] : [])),
    formOrigins: [],
    scriptPages: [paths.search],
    unpublished: articles
      .filter(({ waits }) => waits)
      .map(({ file, body, title, standfirst }) => ({ from: file, text: body, names: [title, standfirst] })),
    published: [...articles.filter(({ waits }) => !waits), ...others].map(({ text }) => text),
    secrets: secretsOf(root, env),
    projectFolder: root,
  };
}
