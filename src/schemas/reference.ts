import { z } from 'astro/zod';
import { day, httpsUrl, line } from './text.ts';

/** A printed part of a reference. Only the parts listed in `verified` are ever shown. */
export const referenceField = z.enum(['authors', 'title', 'journal', 'year', 'place', 'doi', 'pmid', 'url', 'finding']);

/** One study or guideline that articles may cite, in `content/references.yaml` under its id. */
export const referenceSchema = z
  .strictObject({
    /** "Haller H, Lauche R, Sundberg T, and others". */
    authors: line(240).optional(),
    title: line(320),
    /** Journal, publisher or body. */
    journal: line(160).optional(),
    year: z.int().min(1900).max(2100).optional(),
    /** Volume, issue and pages: "21:1". */
    place: line(60).optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI. Write only the part that starts with 10.')
      .optional(),
    pmid: z
      .string()
      .regex(/^\d{1,9}$/, 'is not a PubMed number')
      .optional(),
    url: httpsUrl.optional(),
    /** Which way it points on the question whether CST helps. */
    stance: z.enum(['for', 'against', 'mixed', 'background']),
    /** Does it test the effect of CST itself (true), or something beside it? */
    efficacy: z.boolean(),
    /** What was read. */
    read: z.enum(['abstract', 'full text', 'guideline', 'record']),
    /** One plain sentence: what it found, for how many people. */
    finding: line(320).optional(),
    /** Which parts somebody has compared with the source. The rest never prints. */
    verified: z.array(referenceField).min(1),
    /** Day of that comparison. */
    verifiedOn: day,
    /** Where it was read. */
    verifiedFrom: httpsUrl,
  })
  .superRefine((reference, context) => {
    reference.verified.forEach((field, index) => {
      if (reference[field] === undefined)
        context.addIssue({
          code: 'custom',
          path: ['verified', index],
          message: `lists ${field}, but there is no ${field} here. Add it or take it off the list`,
        });
    });
    if (!reference.verified.includes('title'))
      context.addIssue({
        code: 'custom',
        path: ['verified'],
        message: 'does not list title. A reference nobody has checked cannot be cited',
      });
  });

export type Reference = z.output<typeof referenceSchema>;
/** All references by id. */
export const referencesSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), referenceSchema);
export type References = z.output<typeof referencesSchema>;
