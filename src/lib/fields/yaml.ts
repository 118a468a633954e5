import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Notes, Spot } from '../notes.ts';
import { slips, type Slip } from './slips.ts';
import { cutOff, swallowed } from './unsaid.ts';
import { inWords, quote } from './yaml-words.ts';

/** A parsed YAML text: its value, and where in the file each field stands. */
export interface Yaml {
  value: unknown;
  /** Where the field at this path stands; where its parent stands when it is missing. */
  spot(path: PropertyKey[]): Spot;
  /** The field exactly as it is written, or nothing. */
  written(path: PropertyKey[]): string;
}

/**
 * Reads YAML 1.2 with its core types, in which dates stay text. `firstLine` is the file's line on which the text begins.
 * Anchors, aliases and tags are refused: nobody writes them by hand, and they can blow a small file up.
 */
export function readYaml(text: string, firstLine: number, notes: Notes): Yaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    stringKeys: true,
  });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const errors = () => notes.found.filter(({ kind }) => kind === 'error').length;
  const before = errors();
  const seen = new Set<number>();
  const tell = ({ offset, why, remedy }: Slip): void => {
    const spot = spotAt(offset);
    if (seen.has(spot.line)) return;
    seen.add(spot.line);
    notes.error(spot, 'yaml', lineOf(text, offset), why, remedy);
  };
  const likely = slips(text);
  for (const problem of [...document.errors, ...document.warnings]) {
    const told = inWords(problem, text);
    const line = spotAt(told.offset).line;
    const slip =
      precise.has(problem.code) || /quote/.test(problem.message)
        ? undefined
        : likely.find(({ offset, spoilsRest }) => explains(spotAt(offset).line, spoilsRest ?? false, line));
    tell(slip ?? told);
    if (slip?.spoilsRest) break;
  }
  if (!seen.size) for (const slip of swallowed(document, text)) tell(slip);
  if (!seen.size) refuseAnchors(document, text, spotAt, notes);
  for (const { offset, why, remedy } of cutOff(document, text))
    notes.advice(spotAt(offset), 'yaml', lineOf(text, offset), why, remedy);
  if (errors() > before) return undefined;
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    spot: (path) => spotAt(offsetAt(document, path)),
    written: (path) => {
      const node = document.getIn(path.map(String), true);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : '';
    },
  };
}

/** The reader of YAML gives up on the line of the slip or the next, and before it where a line stands too far to the right. */
const explains = (slip: number, spoilsRest: boolean, line: number): boolean =>
  spoilsRest ? slip <= line + 1 : slip === line || slip === line - 1;

/** Faults that YAML itself names well enough. */
const precise = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'MULTIPLE_DOCS']);

function refuseAnchors(document: Document, text: string, spotAt: (offset: number) => Spot, notes: Notes): void {
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor))
        notes.error(
          spotAt(node.range?.[0] ?? 0),
          'yaml',
          lineOf(text, node.range?.[0] ?? 0),
          'A value begins with & or *, which has a meaning of its own here.',
          quote,
        );
    },
  });
}

function offsetAt(document: Document, path: PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as { range?: number[] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

const lineOf = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1).split('\n')[0] ?? '';
