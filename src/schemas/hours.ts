import { z } from 'astro/zod';
import { day, line } from './text.ts';

const clock = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'is not a span of time. Write it as "09:00-17:00"',
  )
  .refine((span) => span.slice(0, 5) < span.slice(6), 'ends before it begins. Write the earlier time first');
const openings = z
  .array(clock, 'is not a list of times. Write ["09:00-17:00"], or [] for closed')
  .refine(
    (spans) => spans.every((span, index) => index === 0 || spans[index - 1]!.slice(6) <= span.slice(0, 5)),
    'has times that overlap or stand in the wrong order. Write the earlier one first: ["09:00-12:00", "14:00-17:00"]',
  );

/** Opening hours: a list of spans for each day, [] for closed. */
export const hours = z.strictObject({
  monday: openings,
  tuesday: openings,
  wednesday: openings,
  thursday: openings,
  friday: openings,
  saturday: openings,
  sunday: openings,
  /** Days that differ: holidays, training weeks. `open: []` means closed. */
  exceptions: z
    .array(
      z.strictObject({ from: day, to: day, open: openings, why: line(80) }).refine(({ from, to }) => from <= to, {
        path: ['to'],
        error: 'is earlier than "from". Write the last day here',
      }),
    )
    .default([]),
  /** A line under the table: "By appointment only". */
  note: line(120).optional(),
});
