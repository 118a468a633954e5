import { z } from 'astro/zod';

/** Control characters, halves of a sign and code points that are none: they would break feeds and pages. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** Signs that turn the direction of what follows, so that a reader sees another text than a machine. */
const turning = /[\u202a-\u202e]/;
/** A letter, a digit or a sign: without one, the line would be empty on the page. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A line of text that is left out or empty is told with `remedy`, a sentence without its full stop. */
const wanted = (remedy: string | undefined) => ({
  error: ({ input }: { input?: unknown }) =>
    remedy !== undefined && input === undefined ? `is missing. ${remedy}` : undefined,
});

/**
 * One line of text, with something in it and nothing invisible that would break feeds and pages.
 * `remedy` says what to write when there is nothing, best with an example, as a sentence without its full stop.
 */
export const line = (max: number, remedy?: string) =>
  z
    .string(wanted(remedy))
    .trim()
    .min(1, `is empty. ${remedy ?? 'Write a few words'}`)
    .max(max, `is too long. Keep it to ${max} characters`)
    .refine(
      (text) => !unprintable.test(text) && !turning.test(text),
      'has an invisible control character in it. Type the words again',
    )
    .refine((text) => text === '' || visible.test(text), 'holds nothing that can be seen. Write a few words');

/** A list of such lines, at least one. */
export const lines = (max: number) =>
  z.array(line(max), 'is not a list. Write it as {["first", "second"]}').min(1, 'is empty. Write at least one line');

/** A name that other files use to point here: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not a short name. Use lower-case letters, digits and hyphens, such as back-pain',
  );

/**
 * A day as YYYY-MM-DD that exists in the calendar. Kept as text: a Date would shift with the time zone.
 * Astro's own YAML reader makes a Date of an unquoted day, so that one is turned back; whether the day as
 * written exists is seen by the check, which reads the file itself.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z.iso
    .date('is not a day in the calendar. Write year-month-day, such as 2026-03-12')
    .refine((text) => text >= '1900', 'is in a year that nobody can mean. Write year-month-day, such as 2026-03-12'),
);

/** A web address that starts with https:// and names a host. Anything else could run code or lose the padlock. */
export const httpsUrl = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'is not a secure web address. It must start with https://',
  })
  // Browsers also take https:name, and on our own pages as a page of ours; a name before @ hides which host it is.
  .regex(
    /^https:\/\/[^/?#@\\]+(?:[/?#]|$)/i,
    'is not a secure web address. Write https:// and the name of the site after it',
  );

/** Sentences the claim check may leave alone, each with a written reason. Counted and printed; impossible for cure, serious illness, safety, medical care and children. */
export const exceptions = z
  .array(
    z.strictObject({
      /** The rule, as the check names it: C12. */
      rule: z.string().regex(/^C\d{2}$/, 'is not a rule. Write it as the check does, such as C12'),
      /** The words in question, exactly as they stand in the text. */
      words: line(240),
      /** Why they are all right, in at least 15 characters. */
      reason: line(240),
    }),
  )
  .default([]);
