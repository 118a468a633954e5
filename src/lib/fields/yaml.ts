import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Notes, Spot } from '../notes.ts';

/** A parsed YAML text: its value, and where in the file each field stands. */
export interface Yaml {
  value: unknown;
  /** Where the field at this path stands; where its parent stands when it is missing. */
  spot(path: PropertyKey[]): Spot;
  /** The field exactly as it is written, or nothing. */
  written(path: PropertyKey[]): string;
}

const quote = 'Put the whole value in straight double quotation marks: title: "Like this: with a colon".';

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
  const before = notes.found.length;
  const seen = new Set<number>();
  for (const problem of [...document.errors, ...document.warnings]) {
    const { offset, why, remedy } = inWords(problem, text);
    const spot = spotAt(offset);
    if (seen.has(spot.line)) continue;
    seen.add(spot.line);
    notes.error(spot, 'yaml', lineOf(text, offset), why, remedy);
  }
  refuseAnchors(document, text, spotAt, notes);
  if (notes.found.length > before) return undefined;
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    spot: (path) => spotAt(offsetAt(document, path)),
    written: (path) => {
      const node = document.getIn(path.map(String), true);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : '';
    },
  };
}

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

function inWords({ code, pos, message }: YAMLError, text: string): { offset: number; why: string; remedy: string } {
  const offset = Math.min(pos[0], text.length);
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return {
      offset: openQuote(text) ?? offset,
      why: 'A quotation mark is opened here and never closed.',
      remedy: 'Write the same mark at the end of the value: title: "My title".',
    };
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return {
        offset,
        why: 'This value begins with an exclamation mark, which has a meaning of its own here.',
        remedy: quote,
      };
    case 'DUPLICATE_KEY':
      return { offset, why: 'This name is written twice.', remedy: 'Keep one of the two lines.' };
    case 'TAB_AS_INDENT':
      return { offset, why: 'This line begins with a tab.', remedy: 'Use two spaces instead of the tab.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return {
        offset,
        why: 'This value holds a character with a meaning of its own here, such as a colon followed by a space.',
        remedy: quote,
      };
    case 'UNEXPECTED_TOKEN':
      return { offset, why: 'Something follows here that does not belong to the value before it.', remedy: quote };
    case 'MULTIPLE_DOCS':
      return { offset, why: 'Three hyphens stand here a second time.', remedy: 'Take this line out.' };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
      return {
        offset,
        why: 'This line is indented in another way than its neighbors, or a bracket is not closed.',
        remedy: 'Begin lines that belong together in the same column, and close every [ with ].',
      };
    default:
      return {
        offset,
        why: 'This line cannot be read.',
        remedy:
          'Write it as name: value, with a colon and a space. Values with punctuation go in double quotation marks.',
      };
  }
}

/** The reader of YAML notices an open quotation mark at the end of the text only. Find the value it begins. */
function openQuote(text: string): number | undefined {
  for (const match of text.matchAll(/^[ -]*(?:[\w-]+:\s+)?(["'])(.*)$/gm)) {
    const [line, mark = '', rest = ''] = match;
    const inner = mark === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
    if (!inner.includes(mark)) return match.index + line.indexOf(mark);
  }
  return undefined;
}

const lineOf = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1).split('\n')[0] ?? '';
