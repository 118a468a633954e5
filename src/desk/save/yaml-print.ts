import { isCollection, isPair, stringify, type Node, type Pair, type Scalar } from 'yaml';
import type { Value } from './yaml-values.ts';

/** A stretch of the file and what takes its place. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

const style = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Where the line with this place begins. */
export const lineStart = (text: string, place: number): number => text.lastIndexOf('\n', place - 1) + 1;

/** Where the line after this place begins; the place itself when a line has just ended there. */
export function lineEnd(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place;
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end + 1;
}

/** Where the last word of a node ends, without the comments and blank lines below it. */
export function contentEnd(node: Node | Pair): number {
  if (isPair(node)) {
    const [key, value] = [node.key as Node, node.value as Node | null];
    return value?.range && value.range[1] > value.range[0] ? contentEnd(value) : (value?.range?.[1] ?? key.range![1]);
  }
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  return last ? contentEnd(last as Node | Pair) : node.range![1];
}

/** One value on its line, in the quotation marks its forerunner had. */
export function printScalar(value: Value, type?: Scalar['type']): string {
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const own = quoted && typeof value === 'string' ? { defaultStringType: type } : {};
  return stringify(value, { ...style, ...own }).trimEnd();
}

/** A key with its value on lines of their own, indented by `indent` spaces. */
export const printPair = (key: string, value: Value, indent: number): string =>
  indented(stringify({ [key]: value }, style), indent);

/** An entry of a list on lines of its own. */
export const printItem = (value: Value, indent: number): string => indented(stringify([value], style), indent);

const indented = (text: string, indent: number): string => text.replace(/^(?=.)/gm, ' '.repeat(indent));
