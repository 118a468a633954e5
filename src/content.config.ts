import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { slugOf } from './lib/slug.ts';
import { articleSchema } from './schemas/article.ts';
import { pageSchema } from './schemas/page.ts';

/**
 * The files as data, without a JavaScript module for each: the page reads their words itself (`lib/document/prose`).
 * Bundling a module an article took most of the time and memory of a large site.
 */
const withoutModules = (loader: Loader): Loader => ({
  ...loader,
  load: ({ store, ...context }) =>
    loader.load({ ...context, store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) } }),
});

const articles = defineCollection({
  loader: withoutModules(
    glob({
      base: './content/articles',
      pattern: '*/index.mdx',
      generateId: ({ entry }) => slugOf(entry.split('/')[0] ?? ''),
    }),
  ),
  schema: articleSchema,
});

const pages = defineCollection({
  loader: withoutModules(glob({ base: './content/pages', pattern: '*.mdx' })),
  schema: pageSchema,
});

export const collections = { articles, pages };
