import { basename, dirname } from 'node:path/posix';
import { slugOf } from '../slug.ts';
import type { Entry } from './files.ts';

/** Notes something about a whole file. */
export type Say = (kind: 'error' | 'advice', file: string, why: string, remedy: string) => void;

/** Files that hold text for readers, whatever their ending is written like. */
export const isText = (file: string): boolean => /\.(?:mdx|md|markdown|mdown)$/i.test(file);

/** A text below `content/articles` that the site would not read: says whose twin it is, or where it belongs. */
export function misplaced(file: string, rest: string[], entries: Entry[], say: Say): void {
  const name = basename(file).replace(/\.\w+$/, '');
  const folder = rest.length > 1 && rest[0] ? rest[0] : slugOf(name);
  if (/^[._]/.test(folder)) {
    const why =
      'A folder whose name begins with a dot or an underscore is passed over, so this article would not appear.';
    return say(
      'error',
      file,
      why,
      `Rename it to content/articles/${slugOf(folder)}. To keep an article back, write draft: true.`,
    );
  }
  const goal = `content/articles/${folder}/index.mdx`;
  const twin = entries.find((entry) => entry.file === goal && entry.file !== file);
  const sibling = entries.find(
    (entry) =>
      entry.file !== file &&
      !entry.folder &&
      dirname(entry.file) === dirname(file) &&
      isText(entry.file) &&
      slugOf(basename(entry.file).replace(/\.\w+$/, '')) === slugOf(name),
  );
  const other = twin ?? sibling;
  if (other)
    return say(
      'error',
      file,
      `This and ${other.file} would both be the article "${folder}". Only one can be.`,
      'Keep one of the two, and take the other out of the folder.',
    );
  if (rest.length > 2)
    return say(
      'error',
      file,
      'An article stands one folder deep, so this one would not appear.',
      `Move the folder up: content/articles/${slugOf(rest.at(-2) ?? '')}/index.mdx.`,
    );
  return say(
    'error',
    file,
    'This article would not appear on the site: its place or its ending is not the one the site reads.',
    `Move it to ${goal}. The ending is .mdx, in small letters.`,
  );
}

/** Two folders whose names come to the same address. */
export function checkTwins(articles: { file: string; slug: string }[], say: Say): void {
  const bySlug = Map.groupBy(articles, ({ slug }) => slug);
  for (const [slug, twins] of bySlug) {
    const [first, ...others] = twins;
    for (const { file } of others)
      say(
        'error',
        file,
        `This and ${first?.file ?? ''} would have the same address, /articles/${slug}/.`,
        'Rename one of the two folders.',
      );
  }
}
