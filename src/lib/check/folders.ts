import { basename, dirname, extname } from 'node:path/posix';
import type { Finding } from '../finding.ts';
import { slugOf } from '../slug.ts';
import type { Entry } from './files.ts';
import { nearest } from '../fields/nearest.ts';
import { notesOn, wholeFile } from '../notes.ts';
import { checkTwins, isText, misplaced, type Say } from './misplaced.ts';
import { pictureEndings } from './pictures.ts';

/** What the content folder holds: articles and pages to read, and pictures beside each. */
export interface Contents {
  articles: { file: string; slug: string; pictures: string[] }[];
  pages: { file: string; slug: string; pictures: string[] }[];
}

const facts = ['practice.yaml', 'references.yaml', 'red-flags.yaml', 'home.yaml', 'launch.yaml'];
const isPicture = (file: string): boolean =>
  [...pictureEndings, 'heic', 'heif', 'gif', 'svg', 'tif', 'tiff', 'bmp'].includes(
    extname(file).slice(1).toLowerCase(),
  );
const isHidden = (file: string): boolean => /^[._~]|~$|^(?:Thumbs\.db|desktop\.ini)$/i.test(basename(file));

/** Sorts the entries below `content/`. Nothing is passed over in silence: what is not used becomes advice, what looks like an article and is none an error. */
export function sortContents(entries: Entry[], found: Finding[]): Contents {
  const contents: Contents = { articles: [], pages: [] };
  const say = (kind: 'error' | 'advice', file: string, why: string, remedy: string) => {
    const notes = notesOn(file);
    notes[kind](wholeFile, kind === 'error' ? 'file' : 'unused', basename(file), why, remedy);
    found.push(...notes.found);
  };
  const unused = (file: string) =>
    say(
      'advice',
      file,
      'This file is not used by the site, and not published.',
      'Move it somewhere else if it is not needed here.',
    );
  // Grouped once: looking through all of them for each article takes longer than everything else on a large site.
  const files = entries.flatMap(({ file, folder }) => (folder ? [] : [file]));
  const inFolder = Map.groupBy(files, dirname);
  const inArticle = Map.groupBy(files, articleFolder);
  const picturesIn = (folder: string) => (inFolder.get(folder) ?? []).filter(isPicture);

  for (const { file, folder } of entries) {
    const [, area = '', ...rest] = file.split('/');
    if (!rest.length) {
      if (folder ? ['articles', 'pages'].includes(area) : facts.includes(area)) continue;
      const near = nearest(area.replace(/\.yml$/i, '.yaml'), folder ? ['articles', 'pages'] : facts);
      if (near && !isHidden(file))
        say('error', file, 'This name is not one the site reads.', `Did you mean "${near}"? Rename it.`);
      else if (!folder && isText(file))
        say(
          'error',
          file,
          'An article does not stand here.',
          `Move it to content/articles/${slugOf(area.replace(/\.\w+$/, ''))}/index.mdx.`,
        );
      else unused(file);
    } else if (area === 'pages') {
      if (folder)
        say('advice', file, 'Folders in content/pages are not used.', 'Move its files up, or somewhere else.');
      else if (/\.mdx$/.test(file) && !isHidden(file) && rest.length === 1)
        addPage(file, contents, picturesIn(dirname(file)), say);
      else if (isText(file) && !isHidden(file))
        say(
          'error',
          file,
          'This page would not appear on the site.',
          `Name it content/pages/${slugOf(basename(file).replace(/\.\w+$/, ''))}.mdx.`,
        );
      else if (!isPicture(file)) unused(file);
    } else if (area === 'articles') {
      if (folder) checkFolder(file, rest, inArticle.get(articleFolder(file)) ?? [], say);
      else if (isHidden(file)) unused(file);
      else if (rest.length === 2 && rest[1] === 'index.mdx' && !isHidden(dirname(file)))
        contents.articles.push({ file, slug: slugOf(rest[0] ?? ''), pictures: picturesIn(dirname(file)) });
      else if (isText(file)) misplaced(file, rest, entries, say);
      else if (!isPicture(file) || rest.length !== 2) unused(file);
    } else unused(file);
  }
  checkTwins(contents.articles, say);
  return contents;
}

/** Addresses that are taken by the site itself. */
const taken = ['articles', 'topics', 'book', 'search', '404', 'index', 'og', 'keystatic'];

function addPage(file: string, contents: Contents, pictures: string[], say: Say): void {
  const name = basename(file, '.mdx');
  const fit = slugOf(name);
  if (taken.includes(name))
    say('error', file, `The address /${name}/ is taken by the site itself.`, 'Give the file another name.');
  else if (fit !== name)
    say(
      'error',
      file,
      'The name of a page is its address, and this one has signs that do not belong in an address.',
      `Rename it to ${fit}.mdx.`,
    );
  else contents.pages.push({ file, slug: name, pictures });
}

/** The first folder below `content/articles` that a file stands in. */
const articleFolder = (file: string): string => file.split('/', 3).join('/');

/** @param near the files of the same article */
function checkFolder(file: string, rest: string[], near: string[], say: Say): void {
  if (isHidden(file))
    return say(
      'advice',
      file,
      'A folder whose name begins with a dot, a wave or an underscore is not used by the site.',
      'Rename it to publish what is in it.',
    );
  const inside = near.filter((name) => name.startsWith(`${file}/`));
  if (rest.length > 1) {
    if (inside.some(isText)) return;
    return say('advice', file, 'Folders inside an article are not used.', 'Put pictures directly beside index.mdx.');
  }
  const sign = /[#?%]/.exec(rest[0] ?? '')?.[0];
  if (sign)
    return say(
      'error',
      file,
      `The name of this folder has a "${sign}" in it, which means something else in an address.`,
      `Rename it to ${slugOf(rest[0] ?? '')}.`,
    );
  if (!inside.some(isText))
    say(
      'error',
      file,
      'This folder has no index.mdx, so no article appears.',
      'Put the article into it as index.mdx, or take the folder away.',
    );
}
