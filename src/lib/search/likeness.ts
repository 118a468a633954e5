import type { ReadersWords } from './words.ts';

/** How well a word of the index answers a word of the reader: 1 is the same word. */
const worth = { same: 1, form: 0.9, beginning: 0.7, alike: 0.6, slip: 0.4 };

/** The words of an index, and what a reader may call them: worked out once, asked for with every letter typed. */
export interface Vocabulary {
  /** Each word with its forms, itself first. */
  forms: Map<string, string[]>;
  /** Words with the same meaning, with their forms. */
  groups: Set<string>[];
  endings: ReadersWords['endings'];
}

/** Prepares the words of an index. */
export const vocabularyOf = (known: Iterable<string>, { alike, endings }: ReadersWords): Vocabulary => ({
  forms: new Map([...new Set(known)].map((word) => [word, formsOf(word, endings)])),
  groups: alike.map((group) => new Set(group.flatMap((word) => formsOf(word, endings)))),
  endings,
});

/**
 * The words of the index that answer one word of the reader, and how well: the word itself, its other forms, words that
 * mean the same. When nobody wrote the word, those that begin with it, for a reader who is still typing; when there are
 * none of these either, those that are one slip of the finger away.
 */
export function answers(asked: string, { forms, groups, endings }: Vocabulary): Map<string, number> {
  const found = new Map<string, number>();
  const own = formsOf(asked, endings);
  const alike = groups.filter((group) => own.some((form) => group.has(form)));
  const typing = !forms.has(asked) && asked.length > 1;
  for (const [word, others] of forms) {
    if (word === asked) found.set(word, worth.same);
    else if (own.includes(word) || others.includes(asked)) found.set(word, worth.form);
    else if (typing && word.startsWith(asked)) found.set(word, worth.beginning);
    else if (alike.some((group) => others.some((form) => group.has(form)))) found.set(word, worth.alike);
  }
  if (found.size === 0 && asked.length > 3)
    for (const word of forms.keys()) if (oneSlip(asked, word)) found.set(word, worth.slip);
  return found;
}

/**
 * A word, and the word without its ending: "babies" is "baby", "aching" is "ache". Three letters must be left, and four
 * when the ending had more than one: "notes" is no form of "not".
 */
function formsOf(word: string, endings: ReadersWords['endings']): string[] {
  const forms = [word];
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const form = word.slice(0, -ending.length) + instead;
    if (form.length >= (ending.length > 1 ? 4 : 3)) forms.push(form);
  }
  return forms;
}

/** Does one letter too many, too few, wrong, or two in the wrong order make the one word of the other? */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  return (
    a.slice(start + 1) === b.slice(start + 1) ||
    a.slice(start + 1) === b.slice(start) ||
    a.slice(start) === b.slice(start + 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2))
  );
}
