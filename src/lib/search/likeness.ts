import type { ReadersWords } from './words.ts';

/** How well a word of the index answers a word of the reader: 1 is the same word. */
const worth = { same: 1, form: 0.9, beginning: 0.7, alike: 0.6, slip: 0.4 };

/**
 * The words of the index that answer one word of the reader, and how well: the word itself, its other forms, words that
 * mean the same. When nobody wrote the word, those that begin with it, for a reader who is still typing; when there are
 * none of these either, those that are one slip of the finger away.
 */
export function answers(asked: string, known: string[], { alike, endings }: ReadersWords): Map<string, number> {
  const found = new Map<string, number>();
  const add = (words: Iterable<string>, value: number) => {
    for (const word of words) if ((found.get(word) ?? 0) < value) found.set(word, value);
  };
  const forms = formsOf(asked, endings);
  const having = new Set(known);
  const keys = (word: string) => [word, ...formsOf(word, endings)];
  const groups = alike
    .map((group) => new Set(group.flatMap(keys)))
    .filter((group) => keys(asked).some((key) => group.has(key)));
  add(
    [asked].filter((word) => having.has(word)),
    worth.same,
  );
  add(
    known.filter((word) => forms.includes(word) || formsOf(word, endings).includes(asked)),
    worth.form,
  );
  if (!having.has(asked) && asked.length > 1)
    add(
      known.filter((word) => word.startsWith(asked)),
      worth.beginning,
    );
  if (groups.length > 0)
    add(
      known.filter((word) => groups.some((group) => keys(word).some((key) => group.has(key)))),
      worth.alike,
    );
  if (found.size === 0 && asked.length > 3)
    add(
      known.filter((word) => oneSlip(asked, word)),
      worth.slip,
    );
  return found;
}

/**
 * A word without its ending: "babies" is "baby", "aching" is "ache". Three letters must be left, and four when the ending
 * had more than one: "notes" is no form of "not".
 */
const formsOf = (word: string, endings: ReadersWords['endings']): string[] =>
  endings
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, instead]) => ({ form: word.slice(0, -ending.length) + instead, least: ending.length > 1 ? 4 : 3 }))
    .filter(({ form, least }) => form.length >= least)
    .map(({ form }) => form);

/** Does one letter too many, too few, wrong, or two in the wrong order make the one word of the other? */
export function oneSlip(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (letters: string[], from: number) => letters.slice(from).join('');
  return (
    rest(one, start + 1) === rest(other, start + 1) ||
    rest(one, start + 1) === rest(other, start) ||
    rest(one, start) === rest(other, start + 1) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      rest(one, start + 2) === rest(other, start + 2))
  );
}
