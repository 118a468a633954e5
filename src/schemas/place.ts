import { z } from 'astro/zod';
import { line } from './text.ts';

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Where visits take place. */
export const place = z
  .strictObject({
    /** House number and street. Leave it out when the practice is at home: only the area is shown then. */
    street: line(120).optional(),
    /** Town or city. */
    town: line(80),
    /** State, province or county, as it is written in an address. */
    region: line(80).optional(),
    /** Postal code, in quotation marks, so that a leading zero stays. */
    postcode: line(16).optional(),
    /** Country as two capital letters: US, GB, IN. */
    country: z.string().refine(isCountry, 'is not a country code. Write two capital letters, such as US, GB or IN'),
    /** Where visits take place when there is no street: "Bandra and nearby". */
    area: line(120).optional(),
    /** Degrees north and east, if machines should know the exact spot. */
    geo: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
    /** How to find the door, parking, step-free or not, toilet, transport: one line each. */
    access: z.array(line(160)).default([]),
  })
  .refine(({ street, area }) => street || area, 'has neither a street nor an area. Write one of them');

/** ISO 3166-1, as far as the language data of the runtime knows it. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined && code !== 'ZZ';
}
