import { plain, type Block, type List } from './post.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** "1. Rests your neck", "2) …": a number and a few words. */
export const numbered = /^(\d{1,2})\s*[.):]\s+(.+)$/su;
const ends = /[.!?…:;,]["'”’)]*$/u;

/** Does this text look like a heading rather than a sentence: short, and without a mark at its end? */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 75 && text.split(/\s+/).length <= 11 && /\p{L}/u.test(text) && !ends.test(text);

/** Blocks in which lines that only look like headings are headings: bold lines, and short numbered lines over a paragraph. */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const bolder = blocks.map((block) => (isBoldLine(block) ? heading(plain(block.runs), 4) : block));
  const numbers = bolder.map((block, index) => {
    const text = numberedLine(block);
    const next = bolder[index + 1];
    return text && next && !numberedLine(next) && next.kind !== 'heading' ? text : '';
  });
  // One numbered line alone is a list that stopped early, or a year.
  if (numbers.filter(Boolean).length < 2) return bolder;
  return bolder.map((block, index) => (numbers[index] ? heading(numbers[index], 4) : block));
}

/** Blocks with headings of two ranks, none over nothing, and none that repeats the title. The first one is of the upper rank. */
export function ranked(blocks: readonly Block[], title: string): Block[] {
  const same = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const kept = blocks.filter((block) => block.kind !== 'heading' || same(plain(block.runs)) !== same(title));
  const upper = Math.min(...kept.map((block) => (block.kind === 'heading' ? block.level : 9)));
  let seen = false;
  return kept.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = !seen || block.level === upper ? 2 : 3;
    seen = true;
    return { ...block, level };
  });
}

const heading = (text: string, level: number): Heading => ({ kind: 'heading', level, runs: [{ text }] });

const isBoldLine = (block: Block): block is Extract<Block, { kind: 'paragraph' }> =>
  block.kind === 'paragraph' &&
  block.runs.every((run) => (run.bold && run.href === undefined) || !run.text.trim()) &&
  plain(block.runs).length <= 90 &&
  !/[.!…;,]["'”’)]*$/u.test(plain(block.runs));

/** The words of a paragraph "2. Frees the jaw", or of an ordered list cut apart so that it has one short item. */
function numberedLine(block: Block): string {
  if (block.kind === 'paragraph') {
    const text = plain(block.runs);
    return numbered.test(text) && looksLikeHeading(text) ? text : '';
  }
  if (!isSingle(block)) return '';
  const words = plain(block.items[0]?.runs ?? []);
  return looksLikeHeading(words) ? `${block.start}. ${words}` : '';
}

const isSingle = (block: Block): block is List =>
  block.kind === 'list' && block.ordered && block.items.length === 1 && block.items[0]?.inner.length === 0;
