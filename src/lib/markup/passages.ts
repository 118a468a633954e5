import type { Passage, Role } from '../claims/index.ts';
import { plainText, walk, type Mdx, type MdxNode, type Tag } from '../mdx.ts';

export type { Passage };

type Piece = Omit<Passage, 'file'>;

const mark = (id: string): string => `⟦cite:${id}⟧`;
const marks = (ids: unknown): string =>
  typeof ids === 'string'
    ? ids
        .split(',')
        .map((id) => mark(id.trim()))
        .join('')
    : '';

/** Which props of a block hold words for readers, and as what they are read. */
const props: Record<string, Record<string, Role>> = {
  Benefit: { title: 'heading', because: 'evidence' },
  BookingCta: { title: 'cta', lede: 'cta' },
  Evidence: { title: 'evidence', verdict: 'evidence' },
  Figure: { label: 'alt', key: 'alt', alt: 'alt', caption: 'body' },
  Callout: { title: 'heading' },
  DoDont: { title: 'heading', do: 'body', dont: 'body' },
  Term: { means: 'term' },
  Timeline: { title: 'heading' },
  Moment: { when: 'heading', title: 'heading' },
  BothSides: { title: 'heading', for: 'evidence', against: 'evidence', unknown: 'evidence' },
};

/** All words of a body that readers meet, in order, with the line each piece begins on. */
export function passagesOf(mdx: Mdx, file: string): Passage[] {
  const pieces: Piece[] = [];
  const tags = new Map(mdx.tags.map((tag) => [tag.node, tag]));
  walk(mdx.tree, (node, within) => {
    const tag = tags.get(node);
    if (tag) pieces.push(...ofProps(tag));
    const role = roleOf(node, within, tags);
    const text = role ? plainText(node, mark).trim() : '';
    if (role && text) pieces.push({ text, line: node.position.start.line, role });
  });
  return pieces.map((piece) => ({ ...piece, file }));
}

function roleOf(node: MdxNode, within: MdxNode[], tags: Map<MdxNode, Tag>): Role | undefined {
  if (node.type === 'heading') return 'heading';
  const bareText = node.type === 'text' && within.at(-1)?.type === 'mdxJsxFlowElement';
  if (node.type !== 'paragraph' && node.type !== 'tableCell' && !bareText) return undefined;
  const quote = within.find(({ name }) => name === 'PullQuote');
  if (quote && tags.get(quote)?.props.some(({ name }) => name === 'by')) return 'testimonial';
  return within.some(({ name }) => name === 'Evidence') ? 'evidence' : 'body';
}

function ofProps(tag: Tag): Piece[] {
  const roles = props[tag.name] ?? {};
  const cited = tag.name === 'Benefit' ? marks(tag.props.find(({ name }) => name === 'cite')?.value) : '';
  return tag.props.flatMap(({ name, value, line }) => {
    const role = roles[name];
    if (!role) return [];
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    // The page puts "Do not" before each of these, and so they are read.
    const before = tag.name === 'DoDont' && name === 'dont' ? 'Do not ' : '';
    return texts.map((text) => ({
      text:
        before +
        (tag.name === 'BothSides'
          ? text.replace(/\[([a-z0-9-]+)\]/g, (_, id: string) => mark(id))
          : text + (name === 'because' ? cited : '')),
      line,
      role,
    }));
  });
}

/** A passage without its marks. */
export const wordsOnly = (text: string): string => text.replace(/⟦cite:[^⟧]*⟧/g, '');
