import { z } from 'astro/zod';
import { day, exceptions, line } from './text.ts';

/** Front matter of `content/pages/<name>.mdx`: the prose of About, First visit, Safety and the like. */
export const pageSchema = z.strictObject({
  /** The heading. */
  title: line(90),
  /** One or two sentences for search results, at most 155 characters. */
  description: line(155),
  /** One or two sentences under the heading. */
  lede: line(320),
  /** Day somebody last read it through. */
  reviewed: day,
  /** Sentences the claim check may leave alone. */
  exceptions,
});

export type PageData = z.output<typeof pageSchema>;
