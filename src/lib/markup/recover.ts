import type { MdxNode } from '../mdx.ts';

/** Something the parser could not read, and where. */
export interface SyntaxProblem {
  kind: 'brace' | 'tag' | 'unclosed' | 'unopened' | 'deep' | 'other';
  line: number;
  column: number;
  /** The rest of the line from there. */
  words: string;
  /** Name of the tag it is about, when there is one. */
  name: string;
  /** For a wrong closing tag: the tag that is open there. */
  open: string;
}

/** More than this in one file, and the first ones are worth mending before the rest are read. */
const most = 60;
/** And this many in one line, and the rest of the line is not worth reading. */
const mostOnLine = 5;
const blank = '\u00a0';

/**
 * Parses a body, and when the parser stops, hides the character it stopped at and tries again, until it reaches the end.
 * The tree is what could be read; the problems come in the order of the file.
 */
export function recover(
  source: string,
  parse: (text: string) => MdxNode,
): { tree: MdxNode; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const orphans: string[] = [];
  let text = source;
  for (let round = 0; round < most; round += 1) {
    try {
      return { tree: parse(text), problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
    } catch (error) {
      const { problem, offset, also } = read(error instanceof Error ? error.message : String(error), text);
      const known = problem.kind === 'unopened' && orphans.includes(problem.name);
      if (known) orphans.splice(orphans.indexOf(problem.name), 1);
      else problems.push(problem);
      if (problem.kind !== 'unopened' && problem.name) orphans.push(problem.name);
      const before = text;
      for (const spot of [offset, ...also]) text = text.slice(0, spot) + blank + text.slice(spot + 1);
      if (problems.filter(({ line }) => line === problem.line).length >= mostOnLine)
        text = withoutSigns(text, problem.line);
      if (text === before) break;
    }
  }
  const start = { line: 1, column: 1, offset: 0 };
  return { tree: { type: 'root', position: { start, end: start }, children: [] }, problems };
}

function read(message: string, text: string): { problem: SyntaxProblem; offset: number; also: number[] } {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  let offset = offsetOf(text, Number(line), Number(column));
  const wrongClose = /Unexpected closing tag `<\/([^>`]*)>`(?:.*for `<([^>`]*)>` \((\d+):(\d+)\))?/.exec(message);
  const unclosed = /closing tag for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(message);
  let kind: SyntaxProblem['kind'] = 'other';
  if (wrongClose) kind = wrongClose[2] === undefined ? 'unopened' : 'unclosed';
  else if (unclosed) kind = 'unclosed';
  else if (/expression|brace/.test(message)) kind = 'brace';
  else if (text[offset] === '<') kind = 'tag';
  if (kind === 'brace') offset = Math.max(text.lastIndexOf('{', offset), 0);

  const also: number[] = [];
  let open = '';
  if (wrongClose?.[2] !== undefined) {
    open = wrongClose[2];
    const closing = offset;
    offset = offsetOf(text, Number(wrongClose[3]), Number(wrongClose[4]));
    // <Callout> closed by </callout>: one slip, not two. Otherwise the closing tag may belong to a tag further out.
    if (open.toLowerCase() === wrongClose[1]?.toLowerCase() || !text.slice(0, offset).includes(`<${wrongClose[1]}`))
      also.push(closing);
  } else if (unclosed) offset = offsetOf(text, Number(unclosed[2]), Number(unclosed[3]));
  if (kind === 'brace') {
    const tag = /<[A-Za-z][^<>]*$/.exec(text.slice(0, offset));
    if (tag) also.push(tag.index);
  }
  const name =
    also.length && kind === 'brace'
      ? nameAt(text, also[0] ?? 0)
      : wrongClose && kind === 'unclosed'
        ? open
        : (wrongClose?.[1] ?? unclosed?.[1] ?? nameAt(text, offset));
  const place = placeOf(text, offset);
  const words = (text.slice(offset).split('\n')[0] ?? '').slice(0, 60);
  return {
    problem: { kind, ...place, words, name, open: wrongClose?.[2] !== undefined ? (wrongClose[1] ?? '') : '' },
    offset,
    also,
  };
}

/** The text with every sign that could begin a tag or code in one line hidden. */
const withoutSigns = (text: string, line: number): string =>
  text
    .split('\n')
    .map((words, index) => (index === line - 1 ? words.replace(/[{<]/g, blank) : words))
    .join('\n');

const nameAt = (text: string, offset: number): string => /^<\/?([A-Za-z][\w.:-]*)/.exec(text.slice(offset))?.[1] ?? '';

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, entry) => sum + entry.length + 1, 0);
  return before + column - 1;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
