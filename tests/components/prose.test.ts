import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { MDXInstance } from 'astro';
import { expect, test } from 'vitest';
import { authorComponents } from '../../src/components/article/index.ts';
import { proseContent } from '../../src/components/article/prose.ts';
import { drawingsIn } from '../../src/drawings/sheet.ts';
import { readProse } from '../../src/lib/document/prose.ts';
import { citationOrder } from '../../src/lib/citations.ts';
import { splitFrontMatter } from '../../src/lib/mdx.ts';

const container = await AstroContainer.create({
  renderers: await loadRenderers([getContainerRenderer()]),
  astroConfig: { site: 'https://slackwater.example' },
});
type Component = Parameters<typeof container.renderToString>[0];

const modules = import.meta.glob<MDXInstance<Record<string, never>>>([
  '/content/articles/*/index.mdx',
  '/src/desk/kit/*.mdx',
]);
const sources = import.meta.glob<string>(['/content/articles/*/index.mdx', '/src/desk/kit/*.mdx'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const show = (content: Component, file: string) => {
  const order = citationOrder(sources[file] ?? '');
  return container.renderToString(content, {
    props: { components: authorComponents },
    locals: {
      citations: { order, seen: new Set<string>() },
      drawings: drawingsIn(sources[file] ?? ''),
      folder: file.split('/').at(-2) ?? '',
    },
  });
};

const bodyOf = (file: string) => splitFrontMatter(sources[file] ?? '').body.trim();

/** References side by side are told apart here, and run into one another there. */
const sideBySide = /(<Cite [^>]*>){2}/;
const alike = Object.keys(sources).filter((file) => !sideBySide.test(sources[file] ?? ''));

test.each(alike)('%s reads as its MDX module would', async (file) => {
  const module = await modules[file]?.();
  const { tree, headings } = readProse(bodyOf(file));
  const tight = (html: string) => html.replace(/>\n+</g, '><').trim();
  const own = await show(proseContent(tree, authorComponents) as Component, file);
  expect(tight(own)).toBe(tight(await show(module?.Content as Component, file)));
  expect(headings).toEqual(module?.getHeadings());
});

test('references side by side are one raised list, with commas', async () => {
  const body = 'Both.<Cite id="haller2020" /><Cite id="ceballos2024" /><Cite id="castro2016" /> So.';
  sources['side by side'] = body;
  const html = await show(proseContent(readProse(body).tree, authorComponents) as Component, 'side by side');
  const text = html.replace(/<span class="margin[\s\S]*?<\/span>/g, '').replace(/<[^>]+>/g, '');
  expect(text.replace(/\s+/g, ' ').trim()).toBe('Both.1, 2, 3 So.');
  expect(html.match(/<sup/g)).toHaveLength(1);
});

test('signs that HTML knows stand as signs, and code in braces prints nothing', async () => {
  const { tree } = readProse('2 \\< 3 & "so on"\n\n{process.env.HOME}\n\nexport const a = 1');
  expect((await show(proseContent(tree, {}) as Component, '')).trim()).toBe('<p>2 &lt; 3 &amp; “so on”</p>');
});

test('headings of the same words get ids of their own', () => {
  expect(readProse('## Over & over\n\n## Over & over').headings).toEqual([
    { depth: 2, slug: 'over--over', text: 'Over & over' },
    { depth: 2, slug: 'over--over-1', text: 'Over & over' },
  ]);
});
