/**
 * A document without components: headings, paragraphs, lists, quotes, tables and the few marks inside a sentence.
 * Feeds and Markdown twins are written from it.
 */
export type Block =
  | { type: 'heading'; depth: 1 | 2 | 3; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'blockquote'; children: Block[] }
  | { type: 'table'; rows: Inline[][][] }
  | { type: 'picture'; url: string; alt: string }
  | { type: 'rule' };

export type Inline =
  | { type: 'text' | 'code'; value: string }
  | { type: 'strong' | 'emphasis' | 'delete'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  /** The number of a reference in the list at the end. */
  | { type: 'cite'; number: number }
  | { type: 'break' };

export const text = (value: string): Inline => ({ type: 'text', value });
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
export const linkTo = (url: string, value: string): Inline => ({ type: 'link', url, children: [text(value)] });
export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const heading = (depth: 2 | 3, value: string): Block => ({ type: 'heading', depth, children: [text(value)] });
export const list = (items: (Inline[] | string)[], ordered = false): Block => ({
  type: 'list',
  ordered,
  items: items.map((item) => [typeof item === 'string' ? paragraph(item) : paragraph(...item)]),
});
