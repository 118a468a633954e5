import { z } from 'astro/zod';
import { day, httpsUrl, line } from './text.ts';

const how = 'does not say who did it and when. Write it as { by: Your name, on: 2026-11-23 }';

/** Somebody did it, and when. An empty line says nothing yet. */
const done = z.strictObject({ by: line(80, 'Write the name of who did it'), on: day }, how).nullish();

/** What only a person can say before the site goes live, in `content/launch.yaml`. */
export const launchSchema = z.strictObject({
  /** Someone read every picture and its description, and everyone shown has agreed. */
  picturesSeen: done,
  /** Someone read the privacy page, the terms and the accessibility page, and they are true here. */
  legalPagesRead: done,
  /** Someone read every article against the practice: what it says is what happens. */
  articlesRead: done,
  /** Someone read prices, hours, access and policies in `practice.yaml`: they are those of the practice. */
  factsRead: done,
  /** Someone read the home page, about, questions, sessions, safety and what-happens: they speak of this practice. */
  pagesRead: done,
  /** The older site that this one replaces, or "none". Its addresses must lead somewhere. */
  oldSite: z
    .union([z.literal('none'), httpsUrl], 'is not an address. Write it as https://www.example.com, or none')
    .nullish(),
  /** Where the site is served. */
  host: z.enum(['cloudflare', 'netlify', 'vercel', 'github', 'server']).nullish(),
  /** Someone looked at the headers the host really sends. */
  headersSeen: done,
});

export type Launch = z.output<typeof launchSchema>;
