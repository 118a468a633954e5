import { documentOf } from './dom.ts';

/** A tag of an XML file, as the parser gives it. */
export type Node = Record<string, unknown>;

/** A tag's contents, by name; nothing when the value is plain text. */
export const node = (value: unknown): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
/** What may stand several times, as a list. */
export const list = (value: unknown): Node[] =>
  [value]
    .flat()
    .filter((entry) => entry !== undefined && entry !== '')
    .map((entry) => (typeof entry === 'string' ? { '#text': entry } : node(entry)));

/** The text of a value, which is an object when its tag has attributes, and a list when it stands twice. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return text(value[0]);
  const inner = node(value)['#text'];
  return typeof inner === 'string' ? inner : typeof value === 'number' ? String(value) : '';
}

/** Words of a title or excerpt that may have tags in it. */
export const words = (html: string): string =>
  (/[<&]/.test(html) ? (documentOf(html).body.textContent ?? '') : html).replace(/\s+/g, ' ').trim();
