import type { YAMLError } from 'yaml';

/** What helps against most signs with a meaning of their own. */
export const quote = 'Put the whole value in straight double quotation marks: title: "Like this: with a colon".';

/** A fault of YAML in words, and where it really begins. */
export function inWords(
  { code, pos, message }: YAMLError,
  text: string,
): { offset: number; why: string; remedy: string } {
  const offset = Math.min(pos[0], text.length);
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return {
      offset: openQuote(text) ?? offset,
      why: 'A quotation mark is opened here and never closed.',
      remedy: 'Write the same mark at the end of the value: title: "My title".',
    };
  const bracket = followedByField(text, offset) ?? openBracket(text.slice(0, offset));
  if (bracket !== undefined && /^(?:MISSING_CHAR|BAD_INDENT|MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN)$/.test(code))
    return {
      offset: bracket,
      why: 'A bracket is opened here and never closed.',
      remedy: `Close it at the end of the list. For a bracket among the words: ${quote}`,
    };
  const line = lineAt(text, offset);
  const opened = /^ *(?:- +)?(?:[\w-]+: +)?(["'])/.exec(line)?.[1];
  if (opened && /^(?:UNEXPECTED_TOKEN|BLOCK_AS_IMPLICIT_KEY|BAD_SCALAR_START|MULTILINE_IMPLICIT_KEY)$/.test(code))
    return opened === "'"
      ? {
          offset,
          why: 'The apostrophe ends this value, and words follow it.',
          remedy: 'Put the whole value in double quotation marks instead: title: "It’s like this".',
        }
      : {
          offset,
          why: 'A quotation mark ends this value, and words follow it.',
          remedy:
            'Keep the two marks at its ends, and use curly quotation marks among the words: title: "The “real” back".',
        };
  const sign = /^ *(?:- +)?[\w-]+: +([@`%&*>|!])/.exec(line)?.[1];
  if (sign && !/^(?:DUPLICATE_KEY|TAB_AS_INDENT|MULTIPLE_DOCS)$/.test(code))
    return { offset, why: `This value begins with "${sign}", which has a meaning of its own here.`, remedy: quote };
  switch (code) {
    case 'DUPLICATE_KEY':
      return { offset, why: 'This name is written twice.', remedy: 'Keep one of the two lines.' };
    case 'TAB_AS_INDENT':
      return { offset, why: 'This line begins with a tab.', remedy: 'Use two spaces instead of the tab.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { offset, why: 'This value has a colon and a space among its words.', remedy: quote };
    case 'BAD_SCALAR_START':
      return { offset, why: 'This value begins with a sign that has a meaning of its own here.', remedy: quote };
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

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1).split('\n')[0] ?? '';

/** A list that is open when the next field begins, right above the fault: there the closing bracket was forgotten. */
function followedByField(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset);
  const open = /^ *(?:- +)?[\w-]+: +\[[^\]\n]*\n *[\w-]+:[^\n]*$/m.exec(text.slice(0, end < 0 ? text.length : end));
  return open ? open.index + open[0].indexOf('[') : undefined;
}

/** The same for a list that is opened on a line and not closed until the reader of YAML gives up. */
function openBracket(text: string): number | undefined {
  const last = [...text.matchAll(/^ *(?:- +)?(?:[\w-]+: +)?([[{])/gm)].at(-1);
  if (!last) return undefined;
  const at = last.index + last[0].length - 1;
  return text.slice(at).includes(last[1] === '[' ? ']' : '}') ? undefined : at;
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
