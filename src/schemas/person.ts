import { z } from 'astro/zod';
import { id, line } from './text.ts';

/** Somebody who gives sessions, writes or checks. */
export const person = z
  .strictObject({
    /** Short name that articles use in `author:` and `checkedBy:`. */
    id,
    /** Full name, as printed. */
    name: line(80),
    /** What the person does, in plain words: "Craniosacral practitioner". */
    role: line(80),
    /** Is the person on a statutory register of health professionals (physiotherapist, osteopath, nurse …)? */
    regulated: z.boolean(),
    /** The register and number. Without it nobody could look up what `regulated: true` says. */
    registration: line(160).optional(),
    /** Courses taken, oldest first. At least one: readers deciding about their health need to know. */
    training: z
      .array(
        z.strictObject({
          /** Who taught it. */
          school: line(120),
          /** Name or level of the course. */
          course: line(120),
          /** Year it was finished. */
          year: z.int().min(1950).max(2100),
          /** Taught hours. */
          hours: z.int().positive().optional(),
        }),
      )
      .min(1, 'is empty. Name at least one course: school, course and year'),
    /** Professional bodies the person belongs to. */
    memberOf: z.array(line(120)).default([]),
    /** What the person earns from the site: "I sell the sessions described here." Printed under every article. */
    interest: line(240),
    /** Does this person work at the practice? `false` for someone outside who checks articles. */
    works: z.boolean().default(true),
  })
  .superRefine(({ regulated, registration }, context) => {
    if (regulated && !registration)
      context.addIssue({
        code: 'custom',
        path: ['registration'],
        message: 'is missing. Write the register and the number, so that readers can look it up',
      });
  });
