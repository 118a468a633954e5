import { z } from 'astro/zod';
import { line } from './text.ts';

/** The words of the home page, in `content/home.yaml`. */
export const homeSchema = z
  .strictObject({
    /** Title for search results, at most 60 characters. */
    title: line(60),
    /** One or two sentences for search results, at most 155 characters. */
    description: line(155),
    /** The large heading, at most nine words. */
    heading: line(70),
    /** At most 45 words, the uncertainty among them. */
    lede: line(320),
    /** Heading of the two lists below. */
    plainTitle: line(80),
    /** What is settled enough to say. Never more lines than `open`. */
    settled: z.array(line(160)).min(1).max(4),
    /** What nobody knows yet. */
    open: z.array(line(160)).min(1).max(4),
    /** Heading above the stages of a session. */
    sessionTitle: line(60),
    /** Four stages of one session. */
    stages: z
      .array(z.strictObject({ when: line(30), title: line(30), text: line(160) }))
      .length(4, 'needs exactly four stages'),
  })
  .refine((home) => home.settled.length <= home.open.length, {
    path: ['open'],
    message: 'is shorter than "settled". Say at least as much that is open',
  });

export type Home = z.output<typeof homeSchema>;
