import {
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { steps } from './lcs.ts';
import { contentEnd, lineEnd, lineStart, printItem, printPair, printScalar, type Splice } from './yaml-print.ts';
import { isFacts, said, same, unsaid, type Defaults, type Facts, type Value } from './yaml-values.ts';

type Entry = Pair<ParsedNode & Scalar, ParsedNode | null>;

/**
 * The file to save: `text` with exactly those places changed that differ from `wanted`. Comments, blank lines, quotation
 * marks and the order of keys stay. `defaults` says what a missing key means, so that nothing is written for a blank field.
 */
export function mergeYaml(text: string, wanted: Facts, defaults: Defaults): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return printAll(wanted, defaults);
  const merged = apply(text, mapSplices(text, document.contents as YAMLMap.Parsed, wanted, defaults));
  try {
    if (same(parse(merged) as Facts, wanted, defaults)) return merged;
  } catch {
    // The file was written in a way the careful path does not know: write it anew.
  }
  return printAll(wanted, defaults);
}

const printAll = (wanted: Facts, defaults: Defaults): string =>
  Object.entries(said(wanted, defaults) as Facts)
    .map(([key, value]) => printPair(key, value, 0))
    .join('');

function apply(text: string, splices: Splice[]): string {
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.from - a.from || b.index - a.index)
    .reduce((result, { from, to, text: replacement }) => result.slice(0, from) + replacement + result.slice(to), text);
}

function mapSplices(text: string, map: YAMLMap.Parsed, wanted: Facts, defaults: Defaults): Splice[] {
  const entries = map.items as Entry[];
  const old = map.toJSON() as Facts;
  const indent = entries[0] ? entries[0].key.range[0] - lineStart(text, entries[0].key.range[0]) : 0;
  const splices: Splice[] = [];
  let after: Entry | undefined;
  for (const key of [...new Set([...Object.keys(wanted), ...Object.keys(old)])]) {
    const entry = entries.find((each) => String(each.key.value) === key);
    const value = wanted[key];
    if (entry && !same(old[key], value, defaults, key))
      splices.push(...entrySplices(text, entry, key, value, indent, defaults));
    if (!entry && !unsaid(key, value, defaults)) {
      const place = after ? lineEnd(text, contentEnd(after)) : lineStart(text, entries[0]?.key.range[0] ?? 0);
      splices.push({
        from: place,
        to: place,
        text: newLineBefore(text, place) + printPair(key, said(value, defaults), indent),
      });
    }
    after = entry ?? after;
  }
  return splices;
}

const newLineBefore = (text: string, place: number): string => (place > 0 && text[place - 1] !== '\n' ? '\n' : '');

function entrySplices(
  text: string,
  entry: Entry,
  key: string,
  value: Value,
  indent: number,
  defaults: Defaults,
): Splice[] {
  const node = entry.value;
  // The first key of a list entry shares its line with the hyphen.
  const from = entry.key.range[0];
  const whole = { from, to: lineEnd(text, contentEnd(entry)) };
  if (unsaid(key, value, defaults) && !/-\s*$/.test(text.slice(lineStart(text, from), from)))
    return [{ ...whole, from: lineStart(text, from), text: '' }];
  if (isMap(node) && !node.flow && isFacts(value)) return mapSplices(text, node as YAMLMap.Parsed, value, defaults);
  if (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0)
    return listSplices(text, node as YAMLSeq.Parsed, value, defaults);
  if (isSeq(node) && node.flow && Array.isArray(value) && !value.some((item) => typeof item === 'object'))
    return [{ from: node.range![0], to: node.range![1], text: flowList(text, node as YAMLSeq.Parsed, value) }];
  if (
    isScalar(node) &&
    typeof value !== 'object' &&
    String(node.type).startsWith('BLOCK') === false &&
    node.range![1] > node.range![0]
  )
    return [{ from: node.range![0], to: node.range![1], text: printScalar(value, node.type) }];
  return [{ ...whole, text: printPair(key, said(value, defaults), indent).trimStart() }];
}

function flowList(text: string, list: YAMLSeq.Parsed, wanted: Value[]): string {
  const old = list.toJSON() as Value[];
  const style = isScalar(list.items[0]) ? list.items[0].type : undefined;
  const items = wanted.map((value) => {
    const node = list.items[old.indexOf(value)];
    return node ? text.slice(node.range[0], node.range[1]) : printScalar(value, style);
  });
  return `[${items.join(', ')}]`;
}

function listSplices(text: string, list: YAMLSeq.Parsed, wanted: Value[], defaults: Defaults): Splice[] {
  const old = list.toJSON() as Value[];
  const items = list.items;
  const start = (index: number): number => lineStart(text, items[index]!.range[0]);
  const end = (index: number): number => lineEnd(text, contentEnd(items[index]!));
  const indent = text.slice(start(0)).search(/\S/);
  const shape = (a: number, b: number): boolean => isFacts(old[a]) === isFacts(wanted[b]);
  const splices: Splice[] = [];
  let place = start(0);
  for (const step of steps(old.length, wanted.length, (a, b) => same(old[a], wanted[b], defaults), shape)) {
    const value = step.new === undefined ? undefined : wanted[step.new];
    if (step.old === undefined) {
      const moved = items[old.findIndex((each) => same(each, value, defaults))];
      const printed = moved
        ? text.slice(lineStart(text, moved.range[0]), lineEnd(text, contentEnd(moved)))
        : printItem(said(value, defaults), indent);
      splices.push({ from: place, to: place, text: newLineBefore(text, place) + printed });
      continue;
    }
    const node = items[step.old]!;
    if (step.new === undefined) splices.push({ from: start(step.old), to: end(step.old), text: '' });
    else if (!same(old[step.old], value, defaults)) {
      if (isMap(node) && !node.flow && isFacts(value))
        splices.push(...mapSplices(text, node as YAMLMap.Parsed, value, defaults));
      else if (isScalar(node) && typeof value !== 'object')
        splices.push({ from: node.range[0], to: node.range[1], text: printScalar(value, node.type) });
      else splices.push({ from: start(step.old), to: end(step.old), text: printItem(said(value, defaults), indent) });
    }
    place = end(step.old);
  }
  return splices;
}
