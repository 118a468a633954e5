import { tidy } from '../old-posts/decode.ts';
import { plain, type Block } from '../old-posts/post.ts';

/** Paragraphs of plain words, section by section: a new list begins at every heading. Lists, quotes and tables are left out. */
export function sectionTexts(blocks: readonly Block[]): string[][] {
  const sections: string[][] = [[]];
  const add = (block: Block): void => {
    if (block.kind === 'heading') sections.push([]);
    else if (block.kind === 'paragraph') sections.at(-1)?.push(plain(block.runs));
    else if (block.kind === 'numbered')
      for (const { blocks: inner } of block.sections) {
        sections.push([]);
        inner.forEach(add);
      }
  };
  blocks.forEach(add);
  return sections.map((texts) => texts.filter(Boolean)).filter((texts) => texts.length > 0);
}

/** The sentences of a text. */
export const sentences = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);

/** A text of at most `max` characters, cut after a word. */
export function cutAt(text: string, max: number): string {
  const clean = tidy(text).replace(/\s+/g, ' ').trim();
  if (clean.length <= max) return clean;
  const start = clean
    .slice(0, max - 1)
    .toWellFormed()
    .replace('\uFFFD', '');
  const words = start.replace(/\s+\S*$/, '');
  return `${(words.length > max / 2 ? words : start).replace(/[\s,;:–—-]+$/, '')}…`;
}
