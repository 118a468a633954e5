/**
 * A function that keeps what it gave for the same words. Making one of the formatters of `Intl` takes a hundred times as
 * long as using it, and every page prints dates and prices in the same language.
 */
export function remembered<Words extends string[], Value>(
  make: (...words: Words) => Value,
): (...words: Words) => Value {
  const kept = new Map<string, Value>();
  return (...words) => {
    const key = words.join('\0');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make(...words);
    kept.set(key, value);
    return value;
  };
}
