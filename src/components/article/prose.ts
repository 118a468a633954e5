import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import type { ProseNode } from '../../lib/document/prose.ts';
import { literal } from '../../lib/markup/literal.ts';

type Components = Readonly<Record<string, unknown>>;

/** The words of an article or a page as a component, like the `Content` of an MDX module: `components` print the tags authors write. */
export function proseContent(tree: ProseNode, components: Components): () => unknown {
  // Line ends between blocks mean nothing on the page.
  const blocks = tree.children?.filter(({ type, value }) => type !== 'text' || value?.trim()) ?? [];
  const Content = () => jsx(Fragment, { children: printed(blocks, components) });
  // The renderer that @astrojs/mdx brings along is the one for nodes of this kind.
  return Object.assign(Content, { [Renderer]: 'astro:jsx' });
}

const printed = (nodes: ProseNode[], components: Components): unknown[] =>
  nodes.flatMap((node): unknown[] => {
    const children = node.children?.length ? { children: printed(node.children, components) } : {};
    if (node.type === 'text') return [node.value ?? ''];
    if (node.type === 'element')
      return [jsx(components[node.tagName ?? ''] ?? node.tagName, { ...htmlNames(node.properties), ...children })];
    // Braces and code, which the content check refuses, print nothing.
    if (!/^mdxJsx(?:Flow|Text)Element$/.test(node.type)) return [];
    const component = components[node.name ?? ''];
    if (!component)
      throw new Error(`There is no block called <${node.name ?? ''}>. "npm run check" says where it stands.`);
    const props = (node.attributes ?? []).map(({ name = '', value }) => [name, literal(value)]);
    return [jsx(component, { ...Object.fromEntries(props), ...children })];
  });

const htmlNames = ({ className, ...others }: Record<string, unknown> = {}) => ({
  ...(className === undefined ? {} : { class: className }),
  ...others,
});
