import { z } from 'astro/zod';
import { day, exceptions, id, line } from './text.ts';

/** An address of the old site, as it stood after the host name. */
const oldAddress = z
  .string()
  .regex(
    /^\/(?!\/)[^\s?#]*$/,
    'is not an address on the old site. Start it with one slash and leave the host out, such as /post/my-old-post',
  );

/** Front matter of `content/articles/<slug>/index.mdx`. */
export const articleSchema = z
  .strictObject({
    /** The heading. At most 90 characters; search engines show about 60. */
    title: line(500, 'Write the heading of the article, such as "A quiet hour"'),
    /** One or two sentences for lists and search results, at most 155 characters. */
    description: line(155, 'Say in one or two sentences what the article tells, for lists and search results'),
    /** Two sentences under the heading: what the piece says, and what it will not claim. */
    standfirst: line(280, 'Write two sentences: what the piece says, and what it will not claim'),
    /** The id of a topic in practice.yaml. */
    topic: id,
    /** The id of a person in practice.yaml. */
    author: id,
    /** The id of a different person who checked the facts. Leave out when nobody has: never invent one. */
    checkedBy: id.optional(),
    /** Day of publication. A day in the future keeps the article back until then. */
    published: day,
    /** Day somebody last read it against the evidence. */
    reviewed: day,
    /** Day it should be read again. Twelve months after `reviewed` when left out. */
    reviewDue: day.optional(),
    /** Two to four sentences of at most 30 words: one says what the evidence is, one says the limits. */
    inShort: z.array(line(240)).min(2, 'needs at least two sentences').max(4, 'has room for four sentences'),
    /** Heading of the booking band at the end: "Book an hour for your back". */
    bookTitle: line(60).optional(),
    /** true keeps it off the site until it is ready. */
    draft: z.boolean().default(false),
    /** Where this article stood on an older site. Those addresses lead here. */
    redirectFrom: z.array(oldAddress).default([]),
    /** Sentences the claim check may leave alone. */
    exceptions,
  })
  .superRefine((article, context) => {
    if (article.reviewDue && article.reviewDue < article.reviewed)
      context.addIssue({
        code: 'custom',
        path: ['reviewDue'],
        message: 'is before the last review. Write a later day',
      });
    if (article.checkedBy === article.author)
      context.addIssue({
        code: 'custom',
        path: ['checkedBy'],
        message: 'is the author. Name somebody else, or leave it out',
      });
  });

export type ArticleData = z.output<typeof articleSchema>;
