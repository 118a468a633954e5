import { mdxToMdast } from 'satteri';
import { absolute } from '../paths.ts';
import type { Block, Inline } from './plain.ts';
import type { Surroundings } from './fact-blocks.ts';
import { componentBlocks, termMeaning, type Component } from './readable-components.ts';
import { literal } from '../markup/literal.ts';

/** A node as the parser gives it, as far as documents use it. */
interface Source {
  type: string;
  children?: Source[];
  value?: string;
  depth?: number;
  ordered?: boolean | null;
  url?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
}

/**
 * An MDX body as a document of plain blocks, components told in words, addresses in full.
 * Quotation marks and dashes become typographic, as on the pages. The body must have passed the content check.
 */
export function readable(body: string, around: Surroundings): Block[] {
  const tree = mdxToMdast(body, {
    position: false,
    features: { frontmatter: false, smartPunctuation: true },
  }) as Source;
  return blocks(tree.children ?? [], around);
}

const blocks = (nodes: Source[], around: Surroundings): Block[] => nodes.flatMap((node) => block(node, around));

function block(node: Source, around: Surroundings): Block[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(children, around) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth === 2 ? 2 : 3, children: inlines(children, around) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          items: children.map((item) => blocks(item.children ?? [], around)),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(children, around) }];
    case 'table':
      return [
        {
          type: 'table',
          rows: children.map((row) => (row.children ?? []).map((cell) => inlines(cell.children ?? [], around))),
        },
      ];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'mdxJsxFlowElement':
      return componentBlocks(component(node, around), around);
    case 'mdxJsxTextElement':
      return [{ type: 'paragraph', children: inline(node, around) }];
    default:
      return blocks(children, around);
  }
}

const inlines = (nodes: Source[], around: Surroundings): Inline[] => nodes.flatMap((node) => inline(node, around));

function inline(node: Source, around: Surroundings): Inline[] {
  const children = inlines(node.children ?? [], around);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value ?? '' }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value ?? '' }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children }];
    case 'link':
      return [{ type: 'link', url: absolute(around.address, node.url ?? ''), children }];
    case 'break':
      return [{ type: 'break' }];
    case 'mdxJsxTextElement': {
      const { name, props } = component(node, around);
      if (name === 'Cite') return around.cite(String(props.id));
      return name === 'Term' ? [...children, ...termMeaning(String(props.means))] : children;
    }
    default:
      return children;
  }
}

/** A tag with its literal props, and what it holds as components where it holds components. */
function component(node: Source, around: Surroundings): Component {
  const parts = (node.children ?? []).filter(({ type }) => type === 'mdxJsxFlowElement');
  return {
    name: node.name ?? '',
    props: Object.fromEntries((node.attributes ?? []).map(({ name = '', value }) => [name, literal(value)])),
    parts: parts.map((part) => component(part, around)),
    children: () => blocks(node.children ?? [], around),
  };
}
