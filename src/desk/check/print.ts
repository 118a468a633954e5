import type { Finding } from '../../lib/finding.ts';

const width = 96;
/** Lines one problem may take, its place included. */
const most = 8;

/** Findings as a person reads them: by file, then line; for each the place, the words, what is wrong, and the remedy. */
export function grouped(findings: Finding[]): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files].map(([file, list]) => [file, ...list.map(block)].join('\n')).join('\n\n');
}

function block({ line, column, rule, words, why, suggestion }: Finding): string {
  const place = line > 0 ? `line ${line}${column ? `:${column}` : ''}` : 'whole file';
  const quoted = words && !why.includes(words) ? `  ${words.length > 70 ? `${words.slice(0, 69)}…` : words}` : '';
  const lines = [`  ${place}  [${rule}]${quoted}`, ...wrap(why), ...wrap(suggestion)];
  return (lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines).join('\n');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word) lines.push(`    ${word}`);
  }
  return lines;
}

/** "1 error", "2 errors". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
