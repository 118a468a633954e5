import { z } from 'astro/zod';
import { day, httpsUrl, line } from './text.ts';

/** Lists of signs that need a doctor, in `content/red-flags.yaml` under the name used in `<RedFlags set="…" />`. */
export const redFlagsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    /** Heading of the box, when help need not come first: signs after a session. Otherwise the site's own words. */
    title: line(60).optional(),
    /** Ends of the sentence "Call the emergency number now if …". */
    emergency: z.array(line(160)).min(1),
    /** Ends of the sentence "See a doctor this week if …". */
    soon: z.array(line(160)).min(1),
    /** Pages the wording was compared with. */
    sources: z.array(httpsUrl).min(1),
    /** Name and profession of the clinician who checked the list, once one has. */
    checkedBy: line(120).optional(),
    /** Day of the last comparison or check. */
    checkedOn: day,
  }),
);
export type RedFlagSets = z.output<typeof redFlagsSchema>;
