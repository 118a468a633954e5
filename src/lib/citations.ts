import { longDate } from './dates.ts';
import { fill, type Words } from './words.ts';
import type { References } from '../schemas/reference.ts';

const citeTag =
  /<Cite\s[^>]*?\bid=["']([a-z0-9-]+)["']|\bcite=["']([^"']+)["']|\[([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\](?=["'])/g;

/**
 * Ids of the references an MDX body cites, in order of first use: `<Cite id>`, the `cite` of a benefit
 * and the bracketed ids of `<BothSides>`. Their position is the number readers see.
 */
export function citationOrder(body: string): string[] {
  const ids = [...body.matchAll(citeTag)].flatMap(([, one, several, bracketed]) =>
    (one ?? several ?? bracketed ?? '').split(',').map((id) => id.trim()),
  );
  return [...new Set(ids)].filter(Boolean);
}

/** A reference as it may be printed: every part that nobody has verified is gone. */
export function verifiedOnly(reference: References[string]): Partial<References[string]> & { title: string } {
  const kept = Object.fromEntries(reference.verified.map((field) => [field, reference[field]]));
  return { ...kept, title: reference.title };
}

/** The authors that are printed: one or two by name; of more, the first, and that there are others. */
export function shownAuthors(authors: string): { names: string[]; others: boolean } {
  const all = authors.split(/,\s*|\s+and\s+(?=others$)/).filter((name) => name && !/^(?:and )?others$/.test(name));
  const others = all.length > 2 || /\bothers$/.test(authors);
  return { names: others ? all.slice(0, 1) : all, others };
}

/** Authors as one phrase: "Haller H and others", "Moran RW and Gibbons P". */
export function authorLine(authors: string): string {
  const { names, others } = shownAuthors(authors);
  return [...names, ...(others ? ['others'] : [])].join(' and ');
}

/** What somebody read of a reference, and when: "Summary read November 23, 2026." */
export const whatWasRead = (
  { read, verifiedOn }: References[string],
  words: Pick<Words, 'referenceRead'>,
  language: string,
): string => fill(words.referenceRead[read], { day: longDate(verifiedOn, language) });

/** A reference in a few words, for the margin: "Haller and others, 2020". */
export function noteReference(reference: References[string]): string {
  const { authors, title, year } = verifiedOnly(reference);
  const name = authorLine(authors ?? title).replace(/\s\p{Lu}{1,3}(?=$| and )/gu, '');
  return [name, year].filter(Boolean).join(', ');
}

/** A sentence with its references in brackets at the end, taken apart: `"Ten trials … [haller2020]"`. */
export function citedSentence(sentence: string): { text: string; ids: string } {
  const [, text = sentence, ids = ''] = /^(.*?)\s*\[([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\]$/s.exec(sentence) ?? [];
  return { text, ids };
}
