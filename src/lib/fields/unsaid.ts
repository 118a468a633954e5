import { isScalar, visit, type Document } from 'yaml';
import type { Slip } from './slips.ts';

/** Lines of a list that were read as part of the words above them, because their hyphen has no space or stands elsewhere. The first of each list. */
export function swallowed(document: Document, text: string): Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const [from, to] = node.range;
      const marks = [...text.slice(from, to).matchAll(/(?:^|\n)[ \t]*([-•*–—])([ \t]*)(?=[^\s\d-])/g)].filter(
        ({ 0: before, index }) => index > 0 || before.length === 1 || /^[ \t]*$/.test(lineStart(text, from)),
      );
      const at = (match: RegExpExecArray) => from + match.index + match[0].indexOf(match[1] ?? '');
      const first = marks.find((match) => /^[ \t]*$/.test(lineStart(text, at(match))) && !match[2]) ?? marks[0];
      if (!first || !/^[ \t]*$/.test(lineStart(text, at(first)))) return;
      const why =
        first[1] !== '-'
          ? `This line begins with "${first[1]}". A line of a list begins with a hyphen.`
          : first[2]
            ? 'This line of a list does not begin below the hyphen of the line above it, so both are read as one.'
            : 'There is no space after the hyphen of this line.';
      found.push({
        offset: at(first),
        why,
        remedy: 'Begin every line of the list in the same column with a hyphen and a space.',
      });
    },
  });
  return found;
}

const lineStart = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

/** Words that YAML leaves out without a word: what follows a space and a #. Short names and numbers may well have a remark behind them. */
export function cutOff(document: Document, text: string): Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      if (typeof node.value !== 'string' || !/\s/.test(node.value)) return;
      const [, rest = ''] = /^[ \t]+(#.*)/.exec(text.slice(node.range[1])) ?? [];
      if (!rest) return;
      found.push({
        offset: node.range[1],
        why: `Nothing after the # is read, so these words are left out: ${rest}`,
        remedy: 'If they belong to the value, put the whole value in straight double quotation marks.',
      });
    },
  });
  return found;
}
