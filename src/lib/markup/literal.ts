/**
 * The value of an attribute when it is a literal: a string, or in braces a string or a list of strings.
 * A bare attribute is `true`; anything that would have to be run is undefined.
 */
export function literal(value: unknown): unknown {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const code = (value as { value?: unknown }).value;
  return typeof code === 'string' ? literalText(code) : undefined;
}

const string = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const list = new RegExp(String.raw`^\[\s*(?:(?:${string})\s*,\s*)*(?:(?:${string})\s*)?\]$`);

function literalText(code: string): unknown {
  const text = code.trim();
  if (new RegExp(`^(?:${string})$`).test(text)) return unquote(text);
  if (list.test(text)) return [...text.matchAll(new RegExp(string, 'g'))].map(([quoted]) => unquote(quoted));
  return undefined;
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}

/** Where each attribute of the tag at `start` begins, as offsets into the source, in the order they are written. */
export function attributeOffsets(source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start + (/^<[^\s/>{]*/.exec(source.slice(start))?.[0].length ?? 1);
  while (at < source.length) {
    const rest = source.slice(at);
    const space = /^[\s/]+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    if (rest[0] === '>') break;
    offsets.push(at);
    if (rest[0] === '{') {
      at = pastBraces(source, at);
      continue;
    }
    at += /^[^\s=/>{]*\s*(?:=\s*)?/.exec(rest)?.[0].length || 1;
    const quote = source[at];
    if (quote === '"' || quote === "'") at = source.indexOf(quote, at + 1) + 1 || source.length;
    else if (quote === '{') at = pastBraces(source, at);
  }
  return offsets;
}

function pastBraces(source: string, start: number): number {
  let depth = 0;
  for (const piece of source.slice(start).matchAll(new RegExp(`${string}|[{}]`, 'g'))) {
    if (piece[0] === '{') depth += 1;
    if (piece[0] === '}') depth -= 1;
    if (depth === 0) return start + piece.index + 1;
  }
  return source.length;
}
