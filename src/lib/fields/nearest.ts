/** Number of letters to change, add or leave out to get from one word to the other (Levenshtein 1966). */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[to.length] ?? 0;
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
