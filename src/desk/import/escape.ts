import { tidy } from '../old-posts/decode.ts';
import type { Run } from '../old-posts/post.ts';

/** Words as MDX reads them back unchanged: nothing in them is markup, a brace or a tag. */
export const escaped = (text: string): string =>
  tidy(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]{}<~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');

/**
 * The same for the start of a line, where a hyphen, a number or a hash would begin a list or a heading. `import` and
 * `export` would begin a program and cannot be escaped in a way the visual editor keeps: they get a capital letter.
 */
export const escapedStart = (line: string): string =>
  line
    .trim()
    .replace(/^[#>+=|:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:import|export)(?![\p{L}\p{N}_])/u, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);

/** Words inside a component's `prop="…"`. Straight quotation marks become curly ones, which need no escape. */
export function attribute(text: string): string {
  const curly = tidy(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replaceAll('"', '”');
  return `"${curly.replace(/&(?=#?\w+;)/g, '&amp;')}"`;
}

/** Words in which no web address is a link by itself: their beginnings are left out. */
export const unlinked = (text: string): string => text.replace(/(?:https?|ftp):\/\/(?:www\.)?|www\./gi, '');

/** Runs as Markdown: bold and links, everything else plain words. */
export function inline(runs: readonly Run[]): string {
  const groups = grouped(runs);
  const words = groups.map((group) => group.runs.map(linked).join(''));
  let out = '';
  groups.forEach((group, index) => {
    const part = words[index] ?? '';
    const links = group.runs.some(({ href }) => href !== undefined);
    out += group.bold ? strong(part, links, out, words[index + 1] ?? '') : part;
  });
  // An exclamation mark before a link would make a picture of it.
  return out
    .replace(/!(?=\[)/g, '\\!')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Neighbors of the same look put together: two pairs of stars side by side would not be read as bold. */
function grouped(runs: readonly Run[]): { bold: boolean; runs: Run[] }[] {
  const groups: { bold: boolean; runs: Run[] }[] = [];
  for (const run of runs) {
    if (!run.text) continue;
    const bold = Boolean(run.bold && run.text.trim());
    const group = groups.at(-1);
    const before = group?.runs.at(-1);
    if (!group || !before || group.bold !== bold) groups.push({ bold, runs: [{ ...run }] });
    else if (before.href === run.href) before.text += run.text;
    else group.runs.push({ ...run });
  }
  return groups;
}

const isMark = (letter: string): boolean => /^[\p{P}\p{S}]/u.test(letter);
const isEdge = (letter: string): boolean => !letter || /^[\s\p{P}\p{S}]/u.test(letter);
const last = (text: string): string => [...text].at(-1) ?? '';

/** Stars count only beside a letter or a space, so quotation marks at a word's edge move out of the bold words. */
function strong(words: string, links: boolean, before: string, after: string): string {
  const [, space = '', inner = '', gap = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  const tightStart = isMark(inner) && !isEdge(last(before + space));
  const tightEnd = isMark(last(inner)) && !isEdge(gap + after);
  if (!tightStart && !tightEnd) return `${space}**${inner}**${gap}`;
  if (links) return words;
  // In escaped words a backslash and the sign after it are one.
  const signs = inner.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const first = signs.findIndex((sign) => !isEdge(last(sign)));
  const end = signs.findLastIndex((sign) => !isEdge(last(sign))) + 1;
  if (first < 0) return words;
  return `${space}${signs.slice(0, first).join('')}**${signs.slice(first, end).join('')}**${signs.slice(end).join('')}${gap}`;
}

function linked(run: Run): string {
  const words = escaped(run.text);
  if (!run.href || !words.trim()) return words;
  const [, space = '', inner = '', gap = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return `${space}[${inner}](${target(run.href)})${gap}`;
}

/** Brackets, braces and spaces would end or open something inside `(…)`. */
const target = (href: string): string =>
  href
    .replace(/[\s()<>{}\\`|[\]"]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
