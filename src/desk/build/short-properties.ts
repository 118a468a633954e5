// A name of two signs and a `var()` around it take this much room.
const short = 9;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The sheet with custom properties written out where that is shorter, and the others under short names, the most used
 * first. Written out are those that are said once and never said anew for print or another mode. Those in `kept`, which
 * others know by their names, stay as they are.
 */
export function shortenProperties(css: string, kept: Set<string>): string {
  const written = writtenOut(css, kept);
  const names = [...new Set(written.match(/--[a-z][\w-]*(?=[:)])/g))].filter((name) => !kept.has(name));
  const uses = new Map(names.map((name) => [name, written.split(`var(${name})`).length]));
  names.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const shortened = new Map(names.map((name, index) => [name, `--${shortName(index)}`]));
  return written.replace(/--[a-z][\w-]*(?=[:)])/g, (name) => shortened.get(name) ?? name);
}

function writtenOut(css: string, kept: Set<string>): string {
  let text = css;
  for (const [, name = '', value = ''] of css.matchAll(/(?<=[{;])(--[\w-]+):([^;{}]*)/g)) {
    const said = text.match(new RegExp(`(?<=[{;])${name}:`, 'g'))?.length;
    const uses = text.split(`var(${name})`).length - 1;
    if (kept.has(name) || said !== 1 || (uses > 1 && value.length > short)) continue;
    // Properties come in an order in which one may name an earlier one: its value is taken as it stands by now.
    const definition = new RegExp(`(?<=[{;])${name}:([^;{}]*);?`);
    const now = definition.exec(text)?.[1] ?? value;
    text = text.replace(definition, '').replaceAll(`var(${name})`, () => now);
  }
  return text;
}

const shortName = (index: number): string =>
  (index < letters.length ? '' : shortName(Math.floor(index / letters.length) - 1)) + letters[index % letters.length];
