import { z } from 'astro/zod';
import { bookingWay } from './booking.ts';
import { hours } from './hours.ts';
import { session } from './offer.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { httpsUrl, line } from './text.ts';
import { topic } from './topic.ts';

/** ISO 4217, as far as the language data of the runtime knows it. */
const currencies = new Set(Intl.supportedValuesOf('currency'));

const phone = z
  .string()
  .regex(
    /^\+[1-9][\d ().-]{6,20}$/,
    'is not an international phone number. Start with + and the country code, such as "+1 207 555 0142"',
  );

/** The facts of the practice: everything that is true in one place only. Read from `content/practice.yaml`. */
export const practiceSchema = z
  .strictObject({
    /** true while people, prices and places are invented. Every page then says so, and search engines are asked to stay away. */
    sample: z.boolean(),
    /** The practice's name exactly as in the real world. */
    name: line(60),
    /** What it is, in two or three words, under the name: "Craniosacral therapy". */
    descriptor: line(60),
    /** One sentence about the name or the practice, in the footer. */
    meaning: line(160),
    /** The site's own address, such as https://example.com: no path, no slash at the end. */
    site: httpsUrl
      .refine(
        (url) => /^https:\/\/[^/?#]+$/.test(url),
        'has more than a host. Write it as https://example.com, with nothing after',
      )
      .refine(
        (url) => URL.parse(url)?.origin === url,
        'is not as browsers write it. Open the site, copy what stands in the address bar, and leave the last slash out',
      ),
    /** Language of the site as a BCP 47 tag: en-US, en-GB, en-IN, hi-IN. Dates, prices and interface words follow it. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'is not a language tag. Write it as en-US or en-GB'),
    /** Whose advertising rules and emergency number apply. */
    region: z.enum(['uk', 'us', 'in', 'eu', 'au'], 'is not one of uk, us, in, eu, au'),
    /** IANA name of the practice's time zone. A dated article appears when this day begins here. */
    timeZone: z.string().refine(isTimeZone, 'is not a time zone. Write it as America/New_York or Asia/Kolkata'),
    /** Does a health claim stop the build (`strict`) or only get printed (`advise`)? */
    claims: z.enum(['strict', 'advise']).default('strict'),
    /** May companies train language models on the articles? Search and answer engines are always welcome. */
    aiTraining: z.enum(['allow', 'disallow']).default('disallow'),
    /** Everyone who writes or checks. The first is the practitioner. */
    people: z.array(person).min(1, 'is empty. Name at least the practitioner'),
    place,
    phone: phone.optional(),
    email: z.email('is not an e-mail address. Write it as name@example.com').optional(),
    /** WhatsApp number, if messages are answered there. */
    whatsapp: phone.optional(),
    hours,
    /** Currency of all prices, three capital letters: USD, GBP, INR. */
    currency: z
      .string()
      .refine((code) => currencies.has(code), 'is not a currency. Write three capital letters, such as USD'),
    /** What can be booked. The first is the ordinary session, whose length and price stand beside every button. */
    sessions: z.array(session).min(1, 'is empty. Name at least one session'),
    /** The ordinary weight of touch in words readers know: "About a nickel". */
    pressure: line(40),
    /** What people wear: "Your own clothes". */
    clothing: line(40),
    /** Ways to pay: "Cash", "Card". */
    payment: z.array(line(40)).default([]),
    /** House rules in the practice's own words: cancelling, illness, lateness. */
    policies: z.array(z.strictObject({ title: line(60), text: line(320) })).default([]),
    /** Ways to book. The first is the one every button uses. */
    booking: z.array(bookingWay).min(1, 'is empty. Give at least one way to book'),
    /** When there is usually a free hour, or nothing. Never invented scarcity. */
    nextFree: line(60).optional(),
    /** What happens after somebody books, in two to four steps. */
    nextSteps: z.array(line(200)).min(2).max(4),
    /** What articles are about. */
    topics: z.array(topic).min(1),
    /** Public profiles of the practice elsewhere. */
    profiles: z.array(httpsUrl).default([]),
    /** Old addresses on the left, pages of this site on the right: "/services": "/sessions/". */
    redirects: z.record(z.string(), z.string()).default({}),
  })
  .superRefine((practice, context) => {
    const need = { phone: practice.phone, email: practice.email, whatsapp: practice.whatsapp };
    practice.booking.forEach((way, index) => {
      if (way.kind in need && !need[way.kind as keyof typeof need])
        context.addIssue({
          code: 'custom',
          path: ['booking', index],
          message: `books by ${way.kind}, but "${way.kind}:" is missing from this file. Add it`,
        });
    });
    for (const key of ['people', 'sessions', 'topics'] as const) {
      const seen = new Set<string>();
      practice[key].forEach((entry, index) => {
        if (seen.has(entry.id))
          context.addIssue({
            code: 'custom',
            path: [key, index, 'id'],
            message: `"${entry.id}" is used twice. Each needs its own`,
          });
        seen.add(entry.id);
      });
    }
  });

export type Practice = z.output<typeof practiceSchema>;
export type Person = Practice['people'][number];
export type Topic = Practice['topics'][number];
export type Hours = Practice['hours'];
export type Place = Practice['place'];

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
