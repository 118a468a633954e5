import { numbered } from '../old-posts/headings.ts';
import { plain, type Block, type Loss, type Run, type Section } from '../old-posts/post.ts';

/** Longest text of a benefit, in words: four full paragraphs of the list. Anything longer is a chapter with a number. */
const mostWords = 200;
/** Longest paragraph in a benefit, in words. */
const mostInParagraph = 55;

/** Blocks in which "1. …", "2. …" headings with short texts below are one list of numbered sections. */
export function withSections(blocks: readonly Block[], losses: Loss[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const { sections, end, rest } = runFrom(blocks, at);
    if (sections.length > 1 && sections.every(fits)) {
      out.push({ kind: 'numbered', sections: sections.map(shortened) }, ...rest);
      at = end;
    } else {
      if (sections.length > 1)
        losses.push({
          what: 'numbered sections that are too long for a list of benefits, kept as headings',
          which: sections[0]?.title ?? '',
        });
      const kept = sections.length > 1 ? end : at + 1;
      out.push(...blocks.slice(at, kept));
      at = kept;
    }
  }
  return out;
}

/** The numbered sections that begin at a block, where they end, and what of the last one does not belong to it. */
function runFrom(blocks: readonly Block[], start: number): { sections: Section[]; end: number; rest: Block[] } {
  const sections: Section[] = [];
  let at = start;
  for (let next = titleOf(blocks[at], 1); next; next = titleOf(blocks[at], sections.length + 1)) {
    const section: Section = { title: next, blocks: [] };
    for (at++; at < blocks.length && blocks[at]?.kind !== 'heading' && blocks[at]?.kind !== 'rule'; at++)
      section.blocks.push(blocks[at] as Block);
    sections.push(section);
  }
  // Nothing marks the end of the last section, so it gets no more text than the longest before it.
  const most = Math.max(0, ...sections.slice(0, -1).map((section) => section.blocks.filter(isText).length));
  const last = sections.at(-1);
  const rest: Block[] = [];
  while (last && sections.length > 1 && last.blocks.filter(isText).length > most)
    rest.unshift(last.blocks.pop() as Block);
  for (const section of sections) {
    rest.unshift(...section.blocks.filter((block) => block.kind === 'picture'));
    section.blocks = section.blocks.filter((block) => block.kind !== 'picture');
  }
  return { sections, end: at, rest };
}

function titleOf(block: Block | undefined, number: number): string {
  if (block?.kind !== 'heading') return '';
  const found = numbered.exec(plain(block.runs));
  return found && Number(found[1]) === number ? (found[2] ?? '') : '';
}

const isText = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'list';

const fits = ({ title, blocks }: Section): boolean =>
  title.length <= 90 && blocks.length > 0 && blocks.every(isText) && words(blocks) <= mostWords;

const words = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    const texts =
      block.kind === 'paragraph'
        ? [plain(block.runs)]
        : block.kind === 'list'
          ? block.items.map(({ runs }) => plain(runs))
          : [];
    return sum + texts.join(' ').split(/\s+/).length;
  }, 0);

const shortened = ({ title, blocks }: Section): Section => ({
  title,
  blocks: blocks.flatMap((block): Block[] =>
    block.kind === 'paragraph' ? cut(block.runs).map((runs) => ({ ...block, runs })) : [block],
  ),
});

/** A long paragraph in two or more, cut between sentences. One without a bold word or link, where a cut loses nothing. */
function cut(runs: Run[]): Run[][] {
  const text = plain(runs);
  if (text.split(/\s+/).length <= mostInParagraph || runs.some((run) => run.bold || run.href !== undefined))
    return [runs];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const longer = `${parts.at(-1) ?? ''} ${segment}`.trim();
    if (parts.length && longer.split(/\s+/).length <= mostInParagraph) parts[parts.length - 1] = longer;
    else parts.push(segment.trim());
  }
  return parts.map((part) => [{ text: part }]);
}
