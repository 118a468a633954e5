import type { Block, Inline } from './plain.ts';

/** Addresses that may stand in a feed. Anything else loses its link and keeps its words. */
const safe = /^(?:https?:|mailto:|tel:)/i;

/** A document as HTML for feed readers: no scripts, styles, classes or ids, so that nothing can break out or get lost. */
export const toHtml = (blocks: Block[]): string => blocks.map(block).join('\n');

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return element(`h${node.depth}`, inlines(node.children));
    case 'paragraph':
      return element('p', inlines(node.children));
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', node.items.map((item) => element('li', listItem(item))).join(''));
    case 'blockquote':
      return element('blockquote', toHtml(node.children));
    case 'table': {
      const [head = [], ...rows] = node.rows;
      const row = (cells: Inline[][], tag: string) =>
        element('tr', cells.map((cell) => element(tag, inlines(cell))).join(''));
      return element(
        'table',
        element('thead', row(head, 'th')) + element('tbody', rows.map((cells) => row(cells, 'td')).join('')),
      );
    }
    case 'picture':
      return element('p', `<img src="${escaped(node.url)}" alt="${escaped(node.alt)}">`);
    case 'rule':
      return '<hr>';
  }
}

/** An item of one paragraph needs no paragraph around it. */
const listItem = (item: Block[]): string =>
  item.length === 1 && item[0]?.type === 'paragraph' ? inlines(item[0].children) : toHtml(item);

const inlines = (nodes: Inline[]): string => nodes.map(inline).join('');

const tags = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'code':
      return element('code', escaped(node.value));
    case 'cite':
      return `<sup>[${node.number}]</sup>`;
    case 'break':
      return '<br>';
    case 'link':
      return safe.test(node.url)
        ? `<a href="${escaped(node.url)}">${inlines(node.children)}</a>`
        : inlines(node.children);
    default:
      return element(tags[node.type], inlines(node.children));
  }
}

const element = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

/** Text for HTML and for attribute values in double quotes. */
export const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
