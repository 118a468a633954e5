import { plainText, walk, type Mdx } from '../mdx.ts';
import type { Notes } from '../notes.ts';

/** Headings of a body: two levels, none skipped, none empty, none inside a block. `first` is the level above the first one. */
export function checkHeadings(mdx: Mdx, notes: Notes, first: number): void {
  let last = first;
  for (const { line, column, depth, text } of mdx.headings) {
    const mark = '#'.repeat(depth);
    const words = `${mark} ${text}`;
    if (depth === 1)
      notes.error(
        { line, column },
        'heading',
        words,
        'A heading with one # is the title, which stands in the front matter.',
        `Write ## ${text}.`.replace(/ \.$/, '.'),
      );
    else if (depth > 3)
      notes.error(
        { line, column },
        'heading',
        words,
        `A heading with ${depth} # is too deep: there are two levels, ## and ###.`,
        `Write ### ${text}, or make it a paragraph.`,
      );
    else if (depth > last + 1)
      notes.error(
        { line, column },
        'heading',
        words,
        'A ### heading comes before any ## heading. A level is skipped.',
        `Write ## ${text}.`,
      );
    if (!text.trim())
      notes.error(
        { line, column },
        'heading',
        words,
        'This heading is empty.',
        'Write a few words after the #, or take the line out.',
      );
    last = depth === 3 && last < 2 ? 2 : Math.max(2, Math.min(depth, 3));
  }
  walk(mdx.tree, (node, within) => {
    if (node.type === 'heading' && within.length)
      notes.error(
        node.position.start,
        'heading',
        plainText(node),
        'A heading stands inside another block.',
        'Put it on its own between two blocks, or make it bold: **words**.',
      );
  });
}
