import { inMovedPosts } from '../../lib/placeholders.ts';
import { attribute, escaped, escapedStart, inline, unlinked } from './escape.ts';
import { plain, type Block, type List, type Picture, type Section } from '../old-posts/post.ts';

const drawings = ['web', 'tide', 'guard', 'stack'] as const;

/** Blocks as the body of an article in the closed MDX subset. `redFlags` names the list of signs to put near its top. */
export function bodyOf(blocks: readonly Block[], redFlags?: string): string {
  const all = joined(blocks);
  const parts = all.map(written);
  if (redFlags !== undefined) parts.splice(placeOfFlags(all), 0, `<RedFlags set=${attribute(redFlags)} />`);
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Signs that need a doctor stand before the first benefit, above a heading: no sentence is parted from the list it announces. */
function placeOfFlags(blocks: readonly Block[]): number {
  const isHeading = (block: Block) => block.kind === 'heading' && block.level === 2;
  const benefits = blocks.findIndex(({ kind }) => kind === 'numbered');
  if (benefits < 0) return Math.max(0, blocks.findIndex(isHeading));
  return Math.max(0, blocks.slice(0, benefits).findLastIndex(isHeading));
}

/** Neighboring lists of one kind as one list, which is how Markdown would read them. */
function joined(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
      out[out.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else out.push(block);
  }
  return out;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(unlinked(plain(block.runs))).replace(/#+$/, '\\$&')}`;
    case 'paragraph':
      return escapedStart(inline(block.runs));
    case 'quote':
      return block.paragraphs.map((runs) => `> ${escapedStart(inline(runs))}`).join('\n>\n');
    case 'list':
      return listLines(block, 0).join('\n');
    case 'table':
      return table(block.rows.map((row) => row.map((runs) => inline(runs).replaceAll('|', '\\|'))));
    case 'rule':
      return '---';
    case 'picture':
      return figure(block);
    case 'numbered':
      return `<BenefitList>\n\n${block.sections.map(benefit).join('\n\n')}\n\n</BenefitList>`;
  }
}

function listLines(list: List, depth: number): string[] {
  return list.items.flatMap((item, index) => {
    const mark = list.ordered ? `${list.start + index}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    // Lists in lists in lists are beyond what a reader follows: the innermost join the one around them.
    const inner = item.inner.flatMap((nested) => listLines(nested, depth + 1));
    return [mark + escapedStart(inline(item.runs)), ...inner.map((line) => (depth < 2 ? indent + line : line))];
  });
}

function table(rows: string[][]): string {
  const [head = [], ...body] = rows;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

const figure = ({ address, alt, caption }: Picture): string =>
  `<Figure src=${attribute(address)} alt=${attribute(alt)}${caption ? ` caption=${attribute(caption)}` : ''} />`;

function benefit({ title, blocks }: Section, index: number): string {
  const props = `title=${attribute(title)} drawing="${drawings[index % drawings.length]}" sure="idea" because=${attribute(inMovedPosts.because)}`;
  return `<Benefit ${props}>\n\n${joined(blocks).map(written).join('\n\n')}\n\n</Benefit>`;
}
