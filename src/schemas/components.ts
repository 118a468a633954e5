import { z } from 'astro/zod';
import { figure } from './figure.ts';
import { day, id, line, lines } from './text.ts';

/** One key, or several with commas between: "haller2020, ceballos2024". */
const keys = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*$/,
    'is not a list of references. Write their names with commas between, such as "haller2020, ceballos2024"',
  );

const noProps = z.strictObject({});

/** An example of the reason for a benefit. */
const reason = 'Lying still for an hour is restful for many people. Whether the touch adds to it, no trial has shown.';
const benefit = z.strictObject({
  /** What the hour offers, verb first: "Give your back an hour without demands". */
  title: line(90, 'Begin with a verb and say what the hour offers, such as "Give your back an hour without demands"'),
  /** The small drawing beside it. */
  drawing: z.enum(['web', 'tide', 'guard', 'stack']),
  /** How sure anybody can be: shown in trials, mixed results, plausible, or only an idea. */
  sure: z.enum(['shown', 'mixed', 'plausible', 'idea']),
  /** One sentence that gives the reason for `sure`. */
  because: line(240, `Say in one sentence why you are that sure, such as "${reason}"`),
  /** References for `because`, by the names in references.yaml. */
  cite: keys.optional(),
});

const bookingCta = z.strictObject({
  /** Heading of the band. */
  title: line(60).optional(),
  /** One or two sentences under it. */
  lede: line(240).optional(),
});

const redFlags = z.strictObject({
  /** Which list of signs, by its name in red-flags.yaml. */
  set: id,
});

const evidence = z.strictObject({
  /** A question a reader asks: "Does it help a sore back?" */
  title: line(120, 'Write the question a reader asks, such as "Does it help a sore back?"'),
  /** The answer in a word or two: "Contested." */
  verdict: line(60, 'Answer in a word or two, such as "Contested."'),
});

const cite = z.strictObject({
  /** Name of the study in references.yaml. */
  id,
});

/** What words of another person need beside the name, so that a reader can judge them: field notes, R12. */
const ofSomebody = {
  consent: 'Write the day on which this person agreed to be quoted, such as consent="2026-03-12"',
  source: 'Say where the words come from, such as source="a card"',
  given: 'Say what this person got for the words, such as given="nothing"',
};

const pullQuote = z
  .strictObject({
    /** Who said it: first name and initial. Leave it out when the words are the article's own. */
    by: line(60).optional(),
    /** Day on which that person agreed to be quoted. */
    consent: day.optional(),
    /** Where the words come from: "a card", "a letter of March 2026". */
    source: line(60).optional(),
    /** What the person got for them: "nothing", "half the price of a visit". */
    given: line(60).optional(),
  })
  .superRefine((quote, context) => {
    for (const [key, remedy] of Object.entries(ofSomebody))
      if (quote.by && !quote[key as keyof typeof ofSomebody])
        context.addIssue({ code: 'custom', path: [key], message: `is missing. ${remedy}` });
  });

const callout = z.strictObject({
  /** Heading of the box. */
  title: line(90),
});

const doDont = z.strictObject({
  /** Heading over the two lists. */
  title: line(90).optional(),
  /** Things to do. */
  do: lines(160),
  /** Things to leave, written without "do not": the page adds it. */
  dont: lines(160),
});

const term = z.strictObject({
  /** What the word means, plainly. */
  means: line(240, 'Say in plain words what it is, such as "the tissue that wraps muscles"'),
});

const timeline = z.strictObject({
  /** Heading over the steps. */
  title: line(90).optional(),
});

const moment = z.strictObject({
  /** When it happens: "First 8 minutes". */
  when: line(40, 'Say when it happens, such as "First 8 minutes"'),
  /** What it is called. */
  title: line(90),
});

const bothSides = z.strictObject({
  /** Heading over the columns. */
  title: line(90).optional(),
  /** Findings in favor, each a sentence with its reference in brackets: "Ten trials … [haller2020]". */
  for: lines(320),
  /** Findings against, written the same way. */
  against: lines(320),
  /** What nobody knows yet, written the same way. */
  unknown: lines(320).optional(),
});

/** What every component that authors write accepts. The components parse their own props with these as well. */
export const componentSchemas = {
  BenefitList: noProps,
  Benefit: benefit,
  BookingCta: bookingCta,
  RedFlags: redFlags,
  Evidence: evidence,
  Cite: cite,
  PullQuote: pullQuote,
  Figure: figure,
  Callout: callout,
  DoDont: doDont,
  SessionFacts: noProps,
  Term: term,
  Timeline: timeline,
  Moment: moment,
  BothSides: bothSides,
} as const;

export type ComponentName = keyof typeof componentSchemas;
