import { walk, type Mdx, type MdxNode } from '../mdx.ts';
import type { Notes } from '../notes.ts';

interface Slip {
  pattern: RegExp;
  why: string;
  remedy: string;
}

const escaped = String.raw`(?<!\\)`;

/** Marks within a line that were meant to do something and are read as words. */
const inLines: Slip[] = [
  {
    pattern: new RegExp(String.raw`${escaped}!\[[^\]\n]*\]\s?\([^)\n]*\)`),
    why: 'This was meant as a picture, and readers would see its brackets.',
    remedy: 'Write <Figure src="./photo.jpg" alt="What the picture shows" />, with the picture beside this file.',
  },
  {
    pattern: new RegExp(String.raw`${escaped}\[[^\]\n]+\]\s+\((?:\/|https?:)[^)\n]*\)`),
    why: 'This was meant as a link, but a space stands between its two brackets.',
    remedy: 'Take the space out: [words](/address/).',
  },
  {
    pattern: new RegExp(String.raw`${escaped}\[[^\]\n]+\]\([^)\n]*\s[^)\n]*\)`),
    why: 'This was meant as a link, but a space stands in its address.',
    remedy: 'Write the address without spaces: [words](/address/).',
  },
  {
    pattern: new RegExp(String.raw`${escaped}\[[^\]\n]+\]\((?:\/|https?:)[^)\n]*$`, 'm'),
    why: 'This was meant as a link, but its last bracket is missing.',
    remedy: 'Close it: [words](/address/).',
  },
  {
    pattern: new RegExp(String.raw`${escaped}\*\*`),
    why: 'Two stars make words bold only when they touch the words on both ends, and readers would see these.',
    remedy: 'Write **words**, without spaces inside, or take the stars out. To show a star, write \\*.',
  },
];

/** Marks at the beginning of a paragraph. */
const atStart: Slip[] = [
  {
    pattern: /^(?:#(?=\p{L})|#{2,6}(?=[\p{L}\p{N}]))/u,
    why: 'This was meant as a heading, but there is no space after the #.',
    remedy: 'Write ## and a space before the words.',
  },
  {
    pattern: /^[-+](?=\p{L})/u,
    why: 'This was meant as a line of a list, but there is no space after the hyphen.',
    remedy: 'Write a hyphen and a space before the words: - Like this.',
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{L})/u,
    why: 'This was meant as a line of a list, but there is no space after its number.',
    remedy: 'Write a space after it: 1. Like this.',
  },
  {
    pattern: /^[•‣·](?=\s)/u,
    why: 'This was meant as a line of a list. A list begins its lines with a hyphen.',
    remedy: 'Write - and a space in place of this mark, each line on its own.',
  },
  {
    pattern: /^\|.*\|[ \t]*\n\|/,
    why: 'This was meant as a table, but its second line of hyphens is missing.',
    remedy: 'Write | --- | --- | below the first line, with as many parts as that has.',
  },
];

/** Markdown that is not read as such, because of a space too many or too few: readers would see its signs. */
export function checkUnread(mdx: Mdx, notes: Notes): void {
  const tell = ({ position }: MdxNode, slips: Slip[]): void => {
    const source = mdx.source.slice(position.start.offset, position.end.offset);
    for (const { pattern, why, remedy } of slips) {
      const match = pattern.exec(source);
      if (!match) continue;
      const before = source.slice(0, match.index).split('\n');
      const line = position.start.line + before.length - 1;
      const column = (before.length === 1 ? position.start.column : 1) + (before.at(-1)?.length ?? 0);
      notes.error({ line, column }, 'subset', source.slice(match.index).split('\n')[0] ?? '', why, remedy);
      return;
    }
  };
  walk(mdx.tree, (node) => {
    if (node.type === 'text') tell(node, inLines);
    if (node.type === 'paragraph') tell(node, atStart);
  });
}
