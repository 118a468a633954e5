import { mdxToMdast } from 'satteri';
import { cutDeep } from './markup/depth.ts';
import { recover, type SyntaxProblem } from './markup/recover.ts';
import { attributeOffsets, literal } from './markup/literal.ts';

/** A spot in a file: line and column, both counted from 1. */
interface Place {
  line: number;
  column: number;
}

/** A node of the parsed body, as far as the check looks at it. */
export interface MdxNode {
  type: string;
  position: { start: Place & { offset: number }; end: Place & { offset: number } };
  children?: MdxNode[];
  value?: string;
  depth?: number;
  url?: string;
  title?: string | null;
  align?: (string | null)[];
  checked?: boolean | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** A prop as written. `value` is undefined when it is not a literal; `name` is empty for a spread. */
export interface Prop extends Place {
  name: string;
  value: unknown;
}

/** A tag in the body, known or not. */
export interface Tag extends Place {
  name: string;
  props: Prop[];
  node: MdxNode;
  /** Everything it stands in, outermost first, without the root. */
  within: MdxNode[];
  inline: boolean;
}

/** A parsed body: what could be read, and what could not. */
export interface Mdx {
  source: string;
  tree: MdxNode;
  tags: Tag[];
  links: (Place & { url: string; words: string; title: string; bare: boolean })[];
  headings: (Place & { depth: number; text: string })[];
  problems: SyntaxProblem[];
}

/**
 * Front matter and body of a file. The body keeps the file's line numbers: the lines of the front matter are empty in it.
 * `yaml` is null when the file does not begin with a closed block between two lines of three hyphens.
 */
export function splitFrontMatter(text: string): { yaml: string | null; body: string } {
  const block = /^---\n([\s\S]*?\n)??---(?:\n|$)/.exec(text);
  if (!block) return { yaml: null, body: text };
  return { yaml: block[1] ?? '', body: block[0].replace(/[^\n]/g, '') + text.slice(block[0].length) };
}

/** The body as the build's own parser sees it. It reads on past what it cannot parse, so that every problem is found at once. */
export function parseMdx(body: string): Mdx {
  const { tree, problems } = recover(body, (text) => mdxToMdast(text, { features: { frontmatter: false } }) as MdxNode);
  const deep = cutDeep(tree, body);
  const mdx: Mdx = { source: body, tree, tags: [], links: [], headings: [], problems: [...problems, ...deep] };
  walk(tree, (node, within) => {
    const { line, column } = node.position.start;
    if (isTag(node)) mdx.tags.push({ ...tagOf(node, body), node, within, inline: node.type === 'mdxJsxTextElement' });
    if (node.type === 'link') {
      const bare = body[node.position.start.offset] !== '[';
      mdx.links.push({ line, column, url: node.url ?? '', words: plainText(node), title: node.title ?? '', bare });
    }
    if (node.type === 'heading') mdx.headings.push({ line, column, depth: node.depth ?? 1, text: plainText(node) });
  });
  return mdx;
}

/** Calls `visit` for every node but the root, parents first, with everything the node stands in. */
export function walk(node: MdxNode, visit: (node: MdxNode, within: MdxNode[]) => void, within: MdxNode[] = []): void {
  for (const child of node.children ?? []) {
    visit(child, within);
    walk(child, visit, [...within, child]);
  }
}

/** The words in a node. A `<Cite>` is left out unless `cites` says how to write it. */
export function plainText(node: MdxNode, cites?: (id: string) => string): string {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite')
    return cites?.(String(node.attributes?.find(({ name }) => name === 'id')?.value ?? '')) ?? '';
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map((child) => plainText(child, cites)).join('');
}

export const isTag = (node: MdxNode): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function tagOf(node: MdxNode, source: string): Place & { name: string; props: Prop[] } {
  const start = node.position.start;
  const offsets = attributeOffsets(source, start.offset);
  const props = (node.attributes ?? []).map((attribute, index): Prop => {
    const before = source.slice(start.offset, offsets[index] ?? start.offset);
    const lines = before.split('\n');
    const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0);
    const value = attribute.type === 'mdxJsxAttribute' ? literal(attribute.value) : undefined;
    return { name: attribute.name ?? '', value, line: start.line + lines.length - 1, column };
  });
  return { name: node.name ?? '', line: start.line, column: start.column, props };
}
