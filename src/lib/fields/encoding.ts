import type { Notes } from '../notes.ts';
import { wholeFile } from '../notes.ts';

const utf8 = 'In your text editor choose "Save as", encoding UTF-8, and save it again.';
// Tab and line feed are the only control characters a text needs; the others break feeds and pages, or turn the
// direction of the words, so that a reader sees another text than a machine.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/u;

/** The text in a file, without byte order mark and with plain line ends, or undefined with a finding that names the encoding. */
export function decode(bytes: Uint8Array, notes: Notes): string | undefined {
  if (isUtf16(bytes)) {
    notes.error(
      wholeFile,
      'encoding',
      '',
      'This file is saved in the encoding UTF-16, which the site cannot read.',
      utf8,
    );
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, words } = firstBadLine(bytes);
    notes.error(
      { line },
      'encoding',
      words,
      'This line holds a letter in an old encoding (Latin-1 or Windows), not in UTF-8.',
      utf8,
    );
    return undefined;
  }
  text = text.replaceAll('\r\n', '\n');
  // A text with such line ends alone is one long line to everything that reads it.
  if (text.includes('\r') && !text.includes('\n')) {
    const why = 'The lines of this file end as on computers of the last century (CR), which the site cannot read.';
    notes.error(wholeFile, 'encoding', '', why, 'In your text editor choose "Save as", with line ends LF or CRLF.');
    return undefined;
  }
  text.split('\n').forEach((words, index) => {
    const column = words.search(control);
    if (column < 0) return;
    const code = words.codePointAt(column)?.toString(16).toUpperCase().padStart(4, '0');
    notes.error(
      { line: index + 1, column: column + 1 },
      'encoding',
      words.replace(control, '�'),
      `An invisible control character (U+${code}) stands in this line.`,
      'Delete the line and type it again instead of pasting it.',
    );
  });
  return text;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  return head.length > 3 && head.filter((byte) => byte === 0).length > head.length / 4;
}

function firstBadLine(bytes: Uint8Array): { line: number; words: string } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      strict.decode(piece);
    } catch {
      return { line, words: new TextDecoder('latin1').decode(piece) };
    }
    start = end < 0 ? bytes.length + 1 : end + 1;
  }
  return { line: 1, words: '' };
}
