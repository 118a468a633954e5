import { wordsIn } from './fold.ts';
import { readingOf } from './sentences.ts';
import type { ReadersWords } from './words.ts';

/** A page that can be found, as its row shows it. */
export interface FoundPage {
  path: string;
  title: string;
  description: string;
  /** Name of the drawing beside it. */
  drawing: string;
  /** Topic, day and reading time, as they are printed. */
  by: string[];
}

/** A part of the index. A site of usual size has one. */
export interface SearchPart extends ReadersWords {
  /** How many parts there are. */
  parts: number;
  pages: FoundPage[];
  /**
   * Every word and the pages that have it: the distance to the page before as a number in base 36, and a letter for the
   * best place it stands in, D title, C heading or description, B three times or more, A once or twice.
   */
  words: Record<string, string>;
}

/** Most entries in one part: below 400 kB, the largest file a site may have. */
export const mostEntries = 60_000;

/** The index of some pages with their Markdown, cut into parts of at most `most` entries. */
export function searchParts(
  pages: (FoundPage & { markdown: string })[],
  language: ReadersWords,
  most = mostEntries,
): SearchPart[] {
  const parts: { pages: FoundPage[]; words: Map<string, [page: number, place: string][]>; size: number }[] = [];
  for (const { markdown, ...page } of pages) {
    const places = placesOf(page, markdown);
    let part = parts.at(-1);
    if (!part || (part.size > 0 && part.size + places.size > most))
      parts.push((part = { pages: [], words: new Map(), size: 0 }));
    for (const [word, place] of places) {
      const entry = part.words.get(word);
      if (entry) entry.push([part.pages.length, place]);
      else part.words.set(word, [[part.pages.length, place]]);
    }
    part.pages.push(page);
    part.size += places.size;
  }
  if (parts.length === 0) parts.push({ pages: [], words: new Map(), size: 0 });
  return parts.map((part) => ({
    parts: parts.length,
    ...language,
    pages: part.pages,
    words: Object.fromEntries(
      [...part.words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, at]) => [word, written(at)]),
    ),
  }));
}

function placesOf(page: FoundPage, markdown: string): Map<string, string> {
  const { headings, sentences } = readingOf(markdown);
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const places = new Map([...counts].map(([word, count]) => [word, count > 2 ? 'B' : 'A']));
  for (const word of [...headings, page.description, ...page.by.slice(0, 1)].flatMap(wordsIn)) places.set(word, 'C');
  for (const word of wordsIn(page.title)) places.set(word, 'D');
  return places;
}

function written(at: [page: number, place: string][]): string {
  let before = -1;
  return at
    .map(([page, place]) => {
      const step = page - before;
      before = page;
      return step.toString(36) + place;
    })
    .join('');
}

/** An entry of the index read back: the place of the word in every page that has it. */
export function pagesWith(entry: string): [page: number, place: string][] {
  let page = -1;
  return [...entry.matchAll(/([0-9a-z]+)([A-D])/g)].map(([, step = '', place = 'A']) => {
    page += parseInt(step, 36);
    return [page, place];
  });
}
