import { z } from 'astro/zod';
import { day, httpsUrl, line } from './text.ts';

/** Somebody did it, and when. */
const done = z.strictObject({ by: line(80), on: day }).optional();

/** What only a person can say before the site goes live, in `content/launch.yaml`. */
export const launchSchema = z.strictObject({
  /** Someone read every picture and its description, and everyone shown has agreed. */
  picturesSeen: done,
  /** Someone read the privacy page, the terms and the accessibility page, and they are true here. */
  legalPagesRead: done,
  /** Someone read every article against the practice: what it says is what happens. */
  articlesRead: done,
  /** The older site that this one replaces, or "none". Its addresses must lead somewhere. */
  oldSite: z.union([z.literal('none'), httpsUrl]).optional(),
  /** Where the site is served. */
  host: z.enum(['cloudflare', 'netlify', 'vercel', 'github', 'server']).optional(),
  /** Someone looked at the headers the host really sends. */
  headersSeen: done,
});

export type Launch = z.output<typeof launchSchema>;
