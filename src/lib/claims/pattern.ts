import type { Parsed } from './parse.ts';

/**
 * A small language for what stands where in a sentence, read over the classes of `parse`:
 * `{CURE|REMOVE}` one word of a class, `our|the` one of these words (`heal*` any ending), `~6` up to six words between,
 * `x?` may be missing, `^` the sentence's first word, `$` its last, `//` a new clause. Patterns never cross a clause unless they say so.
 */
export interface Pattern {
  source: string;
  expression: RegExp;
  /** Every group of classes the sentence must hold, so that most sentences are passed over quickly. */
  needs: string[][];
  /** The same for words without a class. */
  words: string[][];
}

const unit = String.raw` \d+:`;

function piece(part: string, needs: string[][], words: string[][]): string {
  if (part === '^') return '^(?: ,| //)*';
  if (part === '$') return '(?: ,| //)*$';
  if (part === '//') return '(?: //)';
  if (part === ',') return '(?: ,)';
  if (part.startsWith('~')) return `(?: ,|${unit}[^ ]+){0,${part.slice(1)}}?`;
  const optional = part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  let text: string;
  if (bare.startsWith('{')) {
    const classes = bare.slice(1, -1).split('|');
    if (!optional) needs.push(classes);
    text = `${unit}[^ ]*<(?:${classes.join('|')})>[^ ]*`;
  } else {
    if (!optional && /^[a-z0-9_|']+$/.test(bare)) words.push(bare.split('|'));
    text = `${unit}(?:${bare.replaceAll('*', '[^ <]*')})(?:<[^ ]*)?(?= |$)`;
  }
  return optional ? `(?:${text})?` : text;
}

/** Turns one line of the pattern language into something that can be looked for. */
export function pattern(source: string): Pattern {
  const needs: string[][] = [];
  const words: string[][] = [];
  const text = source
    .trim()
    .split(/\s+/)
    .map((part) => piece(part, needs, words))
    .join('');
  return { source, expression: new RegExp(text), needs, words };
}

/** First place where the pattern stands, as token numbers; undefined when it does not. */
export function find({ expression, needs, words }: Pattern, parsed: Parsed): { from: number; to: number } | undefined {
  if (needs.some((classes) => !classes.some((one) => parsed.tags.has(one)))) return undefined;
  if (words.some((list) => !list.some((one) => parsed.words.has(one)))) return undefined;
  const match = expression.exec(parsed.code);
  if (!match) return undefined;
  const numbers = [...match[0].matchAll(/ (\d+):/g)].map((one) => Number(one[1]));
  return numbers.length === 0 ? undefined : { from: numbers[0]!, to: numbers.at(-1)! };
}
