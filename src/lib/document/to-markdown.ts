import type { Block, Inline } from './plain.ts';

/** A document as Markdown that any reader of CommonMark with tables understands. Ends with a line break. */
export const toMarkdown = (blocks: Block[]): string => `${body(blocks)}\n`;

const body = (blocks: Block[]): string => blocks.map(block).join('\n\n');

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${inlines(node.children)}`;
    case 'paragraph':
      return lineStart(inlines(node.children));
    case 'list': {
      const loose = node.items.some((item) => item.length > 1);
      return node.items
        .map((item, index) => indented(body(item), node.ordered ? `${index + 1}. ` : '- '))
        .join(loose ? '\n\n' : '\n');
    }
    case 'blockquote':
      return body(node.children)
        .split('\n')
        .map((line) => (line ? `> ${line}` : '>'))
        .join('\n');
    case 'table': {
      const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
      const rows = node.rows.map((cells) => row(cells.map((cell) => inlines(cell).replaceAll('|', '\\|'))));
      return [rows[0], row((node.rows[0] ?? []).map(() => '---')), ...rows.slice(1)].join('\n');
    }
    case 'picture':
      return `![${plainEscaped(node.alt)}](${address(node.url)})`;
    case 'rule':
      return '---';
  }
}

/** Lines after the first stand below the first letter of the item. */
const indented = (content: string, mark: string): string =>
  mark + content.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);

const inlines = (nodes: Inline[]): string => nodes.map(inline).join('');

const marks = { strong: '**', emphasis: '*', delete: '~~' } as const;

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return plainEscaped(node.value);
    case 'code':
      return node.value.includes('`') ? `\`\` ${node.value} \`\`` : `\`${node.value}\``;
    case 'cite':
      return `[${node.number}]`;
    case 'break':
      return '\\\n';
    case 'link':
      return `[${inlines(node.children)}](${address(node.url)})`;
    default:
      return marks[node.type] + inlines(node.children) + marks[node.type];
  }
}

/** Signs that would start a mark inside a sentence. */
const plainEscaped = (value: string): string =>
  value
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replaceAll(/\s*\n\s*/g, ' ');

/** Signs at the start of a paragraph that would make it a heading, a list, a quote or a rule. */
const lineStart = (line: string): string =>
  line.replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+$|-{2,}$)/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

const address = (url: string): string =>
  url.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
