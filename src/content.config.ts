import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { slugOf } from './lib/slug.ts';
import { articleSchema } from './schemas/article.ts';
import { pageSchema } from './schemas/page.ts';

/**
 * The files as data, without a JavaScript module for each: the page reads their words itself (`lib/document/prose`).
 * Bundling a module an article took most of the time and memory of a large site.
 */
function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const entryTypes = new Map(context.entryTypes);
      const mdx = entryTypes.get('.mdx');
      // What makes Astro give an entry a module is that its type declares what such a module exports.
      if (mdx) entryTypes.set('.mdx', { extensions: mdx.extensions, getEntryInfo: mdx.getEntryInfo });
      return loader.load({ ...context, entryTypes });
    },
  };
}

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
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: pageSchema,
});

export const collections = { articles, pages };
