import { mdxToMdast } from 'satteri';
import { literal } from '../../lib/markup/literal.ts';

/** A parsed piece of an article's body, as far as saving looks at it. */
export interface Piece {
  type: string;
  position: { start: { offset: number; column: number }; end: { offset: number } };
  children?: Piece[];
  value?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  ordered?: boolean;
  depth?: number;
  url?: string;
}

/** The body as the build's own parser sees it. Throws when it cannot be parsed. */
export const parseBody = (body: string): Piece => mdxToMdast(body, { features: { frontmatter: false } }) as Piece;

/** The props of a tag that say something. An empty string or list says nothing: the editor writes one for every field left blank. */
export function propsOf(tag: Piece): [string, unknown][] {
  return (tag.attributes ?? [])
    .map(({ name = '', value }): [string, unknown] => [name, literal(value)])
    .filter(([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0));
}

/** What a piece says, without the way it is written: two pieces with the same meaning give the same text. */
export function meaning(piece: Piece): string {
  return JSON.stringify(plain(piece));
}

function plain(piece: Piece): unknown {
  const { type, value, name, depth, url, ordered } = piece;
  const props = piece.attributes && propsOf(piece).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    type,
    value?.replace(/\s+/g, ' '),
    name,
    depth,
    url,
    ordered ?? undefined,
    props,
    joined(piece.children ?? []).map(plain),
  ];
}

/** Neighbouring runs of text as one run: where they are split says nothing. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, value: `${last.value}${piece.value}` };
    else result.push(piece);
  }
  return result;
}
