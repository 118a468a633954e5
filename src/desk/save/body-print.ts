import { propsOf, type Piece } from './body-tree.ts';

/** A piece exactly as it stands in its file, moved to the left margin. */
export function source(piece: Piece, text: string): string {
  const { start, end } = piece.position;
  const own = text.slice(start.offset, end.offset).trimEnd();
  return start.column > 1 ? own.replace(new RegExp(`^ {1,${start.column - 1}}`, 'gm'), '') : own;
}

/** A piece from the editor in the house style: tags on their own lines, nothing indented, hyphens before list items. */
export function printPiece(piece: Piece, text: string, order: string[] = []): string {
  if (piece.type === 'list' && !piece.ordered)
    return (piece.children ?? []).map((item) => printPiece(item, text)).join('\n');
  if (piece.type === 'listItem') return source(piece, text).replace(/^[*+](?= )/, '-');
  if (piece.type !== 'mdxJsxFlowElement') return source(piece, text);
  const children = piece.children ?? [];
  if (children.length === 0) return printTag(piece, order, ' />');
  return [printTag(piece, order), ...children.map((child) => printPiece(child, text)), `</${piece.name}>`].join('\n\n');
}

/** The opening tag with its props: those in `order` first, as they stood before. */
export function printTag(tag: Piece, order: string[] = [], end = '>'): string {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const props = propsOf(tag).sort(([a], [b]) => rank(a) - rank(b));
  return `<${[tag.name, ...props.map(([name, value]) => printProp(name, value))].join(' ')}${end}`;
}

function printProp(name: string, value: unknown): string {
  if (value === true) return name;
  if (Array.isArray(value)) return `${name}={[${value.map((line) => JSON.stringify(line)).join(', ')}]}`;
  // In a prop, & begins an entity only when a name and a semicolon follow.
  return `${name}="${String(value)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')}"`;
}
