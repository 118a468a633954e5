/**
 * Number of letters to change, add, leave out or swap with their neighbor to get from one word to the other
 * (Levenshtein 1966, with Damerau's swap: "titel" is one slip away from "title").
 */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    rows[i] = row;
    for (let j = 1; j <= to.length; j += 1) {
      const change = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(i - 2, j - 2) + 1 : change;
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap);
    }
  }
  return at(from.length, to.length);
}

/** The known name a typed one is most likely meant to be, upper and lower case aside, or undefined when none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const word = typed.toLowerCase();
  const best = [...known]
    .map((name) => ({ name, far: distance(word, name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))[0];
  // Two letters in five may differ: enough for two letters that changed places in a short word.
  return best && best.far <= Math.max(1, Math.round(Math.max(word.length, best.name.length) * 0.4))
    ? best.name
    : undefined;
}

/** A remedy with the likely name in front: "Did you mean "Callout"? " or nothing. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const name = nearest(typed, known);
  return name === undefined ? '' : `Did you mean "${name}"? `;
}
