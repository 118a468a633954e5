import { wholeFile, type Notes } from '../notes.ts';

const rule = 'front-matter';
const start =
  'Begin the file with a line of three hyphens, then title: and the other fields, then three hyphens again. `npm run new` writes such a file.';
const isField = (line: string): boolean => /^(?:[A-Za-z][A-Za-z-]*:(?:\s|$)|\s+\S|- )/.test(line);
/** Two or more hyphens, or one of the dashes that word processors make of them. */
const almost = /^\s*(?:-{1,}|[–—]+-?|_{3,}|={3,}|\*{3,})\s*$/;

/** Says why a file has no front matter that can be read: what is wrong with its two lines of three hyphens, and where. */
export function noFrontMatter(text: string, notes: Notes): void {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const say = (line: number, why: string, remedy: string) =>
    notes.error({ line }, rule, lines[line - 1] ?? '', why, remedy);
  const exactly = 'Write --- alone on the line, with no space before or after.';
  if (!text.trim()) return notes.error(wholeFile, rule, '', 'This file is empty.', start);
  if (first === '---') {
    const wrong = lines.findIndex((line, index) => index > 0 && (almost.test(line) || /^\s*---/.test(line))) + 1;
    if (wrong) return say(wrong, 'The front matter ends with something other than exactly three hyphens.', exactly);
    const after = lines.findIndex((line, index) => index > 0 && !isField(line)) + 1;
    return say(
      after > 1 ? after : 1,
      'The front matter, which begins in line 1, is never closed with three hyphens.',
      'Write --- on a line of its own here, below the last field.',
    );
  }
  if (almost.test(first))
    return say(1, 'The front matter begins with something other than exactly three hyphens.', exactly);
  if (/^\s*---/.test(text))
    return say(
      1,
      'Something stands before the first line of three hyphens.',
      'Take out what comes before ---, empty lines too.',
    );
  if (isField(first) && lines.some((line) => line === '---'))
    return say(
      1,
      'The line of three hyphens above the first field is missing.',
      'Write --- on a line of its own above this one.',
    );
  return say(1, 'This file has no front matter: no title, no topic, no date.', start);
}

/** A second block of fields right below the first would be printed as text. `body` keeps the file's lines. */
export function secondFrontMatter(body: string, notes: Notes): void {
  const lines = body.split('\n');
  const from = lines.findIndex((line) => line.trim());
  if (lines[from] !== '---' || !/^[A-Za-z][A-Za-z-]*:(?:\s|$)/.test(lines[from + 1] ?? '')) return;
  notes.error(
    { line: from + 1 },
    rule,
    lines[from + 1] ?? '',
    'A second front matter begins here, and readers would see its fields as text.',
    'Keep one block of fields between two lines of three hyphens, and take the other out.',
  );
}
