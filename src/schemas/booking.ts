import { z } from 'astro/zod';
import { httpsUrl, line } from './text.ts';

/** Words on the button: what the reader does next. "Choose a time". */
const label = line(40);
/** Text the message starts with. Neutral: a health word here would travel with the link. */
const text = line(160).optional();

/** One way to book. `link` and `embed` carry an address; the others use the number or e-mail given once in the practice facts. */
export const bookingWay = z.discriminatedUnion(
  'kind',
  [
    /** Any booking page: Cal.com, Calendly, Jane, Cliniko, Acuity, Square, SimplyBook, Fresha … */
    z.strictObject({ kind: z.literal('link'), label, url: httpsUrl }),
    /** A booking page in a frame that loads only when the reader opens it, with a plain link beside it. */
    z.strictObject({ kind: z.literal('embed'), label, url: httpsUrl }),
    z.strictObject({ kind: z.literal('whatsapp'), label, text }),
    z.strictObject({ kind: z.literal('phone'), label }),
    z.strictObject({ kind: z.literal('email'), label, subject: line(80).optional(), text }),
  ],
  'needs a kind: link, embed, whatsapp, phone or email',
);

export type BookingWay = z.output<typeof bookingWay>;
