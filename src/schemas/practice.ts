import { z } from 'astro/zod';
import { bookingWay } from './booking.ts';
import { day, httpsUrl, id, line } from './text.ts';

const phone = z
  .string()
  .regex(
    /^\+[1-9][\d ().-]{6,20}$/,
    'is not an international phone number. Start with + and the country code, such as "+1 207 555 0142"',
  );

const person = z.strictObject({
  /** Short name that articles use in `author:` and `checkedBy:`. */
  id,
  /** Full name, as printed. */
  name: line(80),
  /** What the person does, in plain words: "Craniosacral practitioner". */
  role: line(80),
  /** Is the person on a statutory register of health professionals (physiotherapist, osteopath, nurse …)? */
  regulated: z.boolean(),
  /** The register and number. Required in spirit when `regulated` is true; the launch list asks for it. */
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
});

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-4]):[0-5]\d$/, 'is not a span of time. Write it as "09:00-17:00"')
  .refine((span) => span.slice(0, 5) < span.slice(6), 'ends before it begins. Write the earlier time first');
const openings = z.array(clock, 'is not a list of times. Write ["09:00-17:00"], or [] for closed');

const place = z.strictObject({
  /** House number and street. Leave it out when the practice is at home: only the area is shown then. */
  street: line(120).optional(),
  /** Town or city. */
  town: line(80),
  /** State, province or county, as it is written in an address. */
  region: line(80).optional(),
  /** Postal code, in quotation marks, so that a leading zero stays. */
  postcode: line(16).optional(),
  /** Country as two capital letters: US, GB, IN. */
  country: z.string().regex(/^[A-Z]{2}$/, 'is not a country code. Write two capital letters, such as US, GB or IN'),
  /** Where visits take place when there is no street: "Bandra and nearby". */
  area: line(120).optional(),
  /** Degrees north and east, if machines should know the exact spot. */
  geo: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
  /** How to find the door, parking, step-free or not, toilet, transport: one line each. */
  access: z.array(line(160)).default([]),
});

const session = z.strictObject({
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

const topic = z.strictObject({
  id,
  /** One or two words, as on the home page: "Back". */
  name: line(30),
  /** One line under the name: what a reader finds there. */
  line: line(90),
  /** The small drawing of its articles. */
  drawing: z.enum(['back', 'head', 'sleep', 'stress', 'practice']),
  /** Does the topic name something that hurts? Its articles must then say when to see a doctor. */
  symptom: z.boolean().default(false),
});

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
    site: httpsUrl.refine(
      (url) => /^https:\/\/[^/?#]+$/.test(url),
      'has more than a host. Write it as https://example.com, with nothing after',
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
    /** Opening hours: a list of spans for each day, [] for closed. */
    hours: z.strictObject({
      monday: openings,
      tuesday: openings,
      wednesday: openings,
      thursday: openings,
      friday: openings,
      saturday: openings,
      sunday: openings,
      /** Days that differ: holidays, training weeks. `open: []` means closed. */
      exceptions: z.array(z.strictObject({ from: day, to: day, open: openings, why: line(80) })).default([]),
      /** A line under the table: "By appointment only". */
      note: line(120).optional(),
    }),
    /** Currency of all prices, three capital letters: USD, GBP, INR. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency. Write three capital letters, such as USD'),
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
    if (!practice.place.street && !practice.place.area)
      context.addIssue({
        code: 'custom',
        path: ['place'],
        message: 'has neither a street nor an area. Write one of them',
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
