import { basename, dirname, join } from 'node:path';
import type { Finding } from '../finding.ts';
import { notesOn, wholeFile } from '../notes.ts';
import { redirects, type WrittenRedirect } from '../machines/redirects.ts';
import { articlePath } from '../paths.ts';
import { isStray } from '../strays.ts';
import type { Facts } from './facts.ts';
import { checkFigures } from './figures.ts';
import { checkTarget } from './links.ts';
import type { Loaded } from './loaded.ts';
import { tellsPlace } from './pictures.ts';
import type { Site } from './site.ts';
import { checkStages } from './stages.ts';
import { checkBookingWords } from './words.ts';

/** Advice for articles of the same title. */
export function checkTitles(articles: Loaded[]): void {
  const byTitle = Map.groupBy(articles, ({ data }) => data?.title?.toLowerCase());
  for (const [title, [first, ...others]] of byTitle)
    if (title !== undefined)
      for (const { notes, titleSpot, data } of others)
        notes.advice(
          titleSpot,
          'title',
          data?.title ?? '',
          `${first?.file ?? ''} has the same title.`,
          'Give each its own, so that readers can tell them apart.',
        );
}

/** Every picture of articles and pages: shown ones must be whole, the others are named. */
export async function checkAllPictures(root: string, documents: Loaded[]): Promise<void> {
  const folders = Map.groupBy(documents, ({ file }) => dirname(file));
  for (const group of folders.values()) {
    const used = new Set<string>();
    for (const document of group) for (const name of await checkFigures(root, document)) used.add(name);
    for (const file of group[0]?.pictures.filter((picture) => !used.has(basename(picture))) ?? [])
      group[0]?.notes.advice(
        wholeFile,
        'unused',
        basename(file),
        `The picture ${file} is not shown anywhere.`,
        `Show it with <Figure src="./${basename(file)}" alt="…" />, or take it away.`,
      );
  }
}

/** What practice.yaml says, held against the rest of the site: booking words, profiles, old addresses, the stages of a session. Those of articles are noted on the articles. */
export function checkFactsAgainst(site: Site, facts: Facts, articles: Loaded[]): Finding[] {
  const notes = notesOn('content/practice.yaml');
  const { practiceYaml } = facts;
  const written: WrittenRedirect[] = articles.flatMap(({ data, redirectSpots, slug, file }) =>
    (data?.redirectFrom ?? []).map((from, index) => ({
      from,
      to: articlePath(slug),
      file,
      line: redirectSpots[index]?.line ?? 0,
    })),
  );
  if (site.practice && practiceYaml) {
    checkBookingWords(site.practice, practiceYaml, notes);
    for (const [from, to] of Object.entries(site.practice.redirects))
      written.unshift({ from, to, file: notes.file, line: practiceYaml.spot(['redirects', from]).line });
    site.practice.profiles.forEach((url, index) =>
      checkTarget(url, practiceYaml.spot(['profiles', index]), site, new Set(), false, notes),
    );
  }
  for (const { file, line, words, why, suggestion } of redirects(written, site.routes.keys()).findings) {
    const own = articles.find((article) => article.file === file)?.notes ?? notes;
    own.error({ line }, 'redirect', words, why, suggestion);
  }
  const home = notesOn('content/home.yaml');
  if (site.practice && facts.home && facts.homeYaml) checkStages(facts.home, site.practice, facts.homeYaml, home);
  return [...notes.found, ...home.found];
}

/** Pictures in `public/` are published as they are, so they must not tell where they were taken. What programs leave there is told. */
export async function checkPublic(root: string, files: string[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const file of files.filter(isStray)) {
    const notes = notesOn(`public/${file}`);
    const why = 'This file is one that a program keeps for itself. It is not published.';
    notes.advice(wholeFile, 'unused', basename(file), why, 'Delete it if you like.');
    found.push(...notes.found);
  }
  for (const file of files.filter((name) => /\.(?:jpe?g|png|webp|avif|tiff?|heic)$/i.test(name))) {
    if (!(await tellsPlace(join(root, 'public', file)))) continue;
    const notes = notesOn(`public/${file}`);
    notes.error(
      wholeFile,
      'picture',
      file,
      'This picture tells where or with which camera it was taken, and files in public/ are published as they are.',
      'Show it in an article with <Figure src="./photo.jpg" alt="…" />, which removes that, or export it without location.',
    );
    found.push(...notes.found);
  }
  return found;
}
