import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { slugOf } from './lib/slug.ts';
import { articleSchema } from './schemas/article.ts';
import { pageSchema } from './schemas/page.ts';

const articles = defineCollection({
  loader: glob({
    base: './content/articles',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => slugOf(entry.split('/')[0] ?? ''),
  }),
  schema: articleSchema,
});

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: pageSchema,
});

export const collections = { articles, pages };
