import { z } from 'astro/zod';
import { day, id, line } from './text.ts';

/** One sentence ending, as the parts of a list: at least one. */
const lines = (max: number) =>
  z.array(line(max), 'is not a list. Write it as {["first", "second"]}').min(1, 'is empty. Write at least one line');

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
/** What to say of a picture, and an example. */
const seen =
  'Say what the picture shows, for people who cannot see it, such as "A padded table by a window, a folded blanket on it"';
/** The same for a drawing. */
const drawn = 'Say in a full sentence what the drawing shows, such as "A spine from the side, the low back marked."';

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

const pullQuote = z
  .strictObject({
    /** Who said it: first name and initial. Leave it out when the words are the article's own. */
    by: line(60).optional(),
    /** Day on which that person agreed to be quoted. */
    consent: day.optional(),
  })
  .superRefine((quote, context) => {
    if (quote.by && !quote.consent)
      context.addIssue({
        code: 'custom',
        path: ['consent'],
        message: 'is missing. Write the day on which this person agreed to be quoted, such as consent="2026-03-12"',
      });
  });

/** What cameras and editors call their pictures: read aloud, it says nothing. */
const cameraName =
  /^(?:\S+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)|(?:img|dscn?|pxl|image|photo|picture|screenshot)[-_ ]*\d*)$/i;

const figure = z
  .strictObject({
    /** A line drawing of ours. Either this with `label`, or `src` with `alt`. */
    drawing: z.enum(['spine', 'horizon', 'wave', 'scale', 'holds']).optional(),
    /** A full sentence that says what the drawing shows. */
    label: line(240, drawn).optional(),
    /** Names for the parts of the drawing. */
    key: lines(80).optional(),
    /** A picture beside the article: "./treatment-room.jpg". */
    src: z.string().optional(),
    /** What the picture shows, for people who cannot see it. */
    alt: line(240, seen).optional(),
    /** Words under it. */
    caption: line(320).optional(),
  })
  .superRefine((figure, context) => {
    const problem = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (figure.drawing === undefined && figure.src === undefined)
      problem(
        'src',
        'is missing. Name a picture with src="./photo.jpg" and alt="…", or a drawing with drawing="spine" and label="…"',
      );
    if (figure.drawing !== undefined && figure.src !== undefined)
      problem('src', 'stands beside a drawing. Keep one of the two');
    if (figure.drawing !== undefined && figure.label === undefined) problem('label', `is missing. ${drawn}`);
    if (figure.src !== undefined && figure.alt === undefined) problem('alt', `is missing. ${seen}`);
    if (figure.alt !== undefined && cameraName.test(figure.alt)) problem('alt', `is the name of a file. ${seen}`);
    if (figure.src === undefined && figure.alt !== undefined)
      problem('alt', 'belongs to a picture. A drawing has a label instead');
    for (const key of ['label', 'key'] as const)
      if (figure.drawing === undefined && figure[key] !== undefined)
        problem(key, 'belongs to a drawing. A picture has alt and caption instead');
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

/** Where a component may stand and what it may hold. */
export interface Placement {
  /** `block` stands on a line of its own, `inline` inside a sentence. */
  kind: 'block' | 'inline';
  /** The only component it may stand in; left out when it stands in the text itself. */
  parent?: ComponentName;
  /** `none`: written as `<Name />`. `words`: a few words. `text`: paragraphs, lists and inline components. A name: only that component. */
  holds: 'none' | 'words' | 'text' | ComponentName;
}

export const components: Record<ComponentName, Placement> = {
  BenefitList: { kind: 'block', holds: 'Benefit' },
  Benefit: { kind: 'block', parent: 'BenefitList', holds: 'text' },
  BookingCta: { kind: 'block', holds: 'none' },
  RedFlags: { kind: 'block', holds: 'none' },
  Evidence: { kind: 'block', holds: 'text' },
  Cite: { kind: 'inline', holds: 'none' },
  PullQuote: { kind: 'block', holds: 'text' },
  Figure: { kind: 'block', holds: 'none' },
  Callout: { kind: 'block', holds: 'text' },
  DoDont: { kind: 'block', holds: 'none' },
  SessionFacts: { kind: 'block', holds: 'none' },
  Term: { kind: 'inline', holds: 'words' },
  Timeline: { kind: 'block', holds: 'Moment' },
  Moment: { kind: 'block', parent: 'Timeline', holds: 'text' },
  BothSides: { kind: 'block', holds: 'none' },
};
