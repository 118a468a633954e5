import { z } from 'astro/zod';
import { id, line } from './text.ts';

/** A visit that can be booked. */
export const session = z.strictObject({
  id,
  /** What the visit is called: "First visit". */
  name: line(60),
  /** Length in minutes. */
  minutes: z.int().min(5).max(300),
  /** Price in the currency of the practice, as a plain number: 90 or 82.50. */
  price: z.number().min(0).max(1_000_000),
  /** How many visits the price covers, when more than one. */
  visits: z.int().min(2).max(20).optional(),
  /** One line of explanation: who it is for. */
  note: line(160).optional(),
});
