import type { Words } from './words.ts';

/** A block as the editor offers it. */
export interface BlockWord {
  label: string;
  hint: string;
  fields?: Words;
}

/** The blocks and inline pieces authors can insert. A Figure is offered as Picture or Drawing, a quote with a name as ClientQuote. */
export const blockWords: Record<string, BlockWord> = {
  BenefitList: { label: 'List of benefits', hint: 'What the hour offers, each with how sure anybody can be.' },
  Benefit: {
    label: 'Benefit',
    hint: 'At most 55 words below the heading.',
    fields: {
      title: { label: 'What the hour offers', hint: 'Verb first: "Give your back an hour without demands".' },
      drawing: { label: 'Drawing', options: { web: 'Web', tide: 'Tide', guard: 'Guard', stack: 'Stack' } },
      sure: {
        label: 'How sure can anybody be?',
        options: { idea: 'Only an idea', plausible: 'Plausible', mixed: 'Mixed results', shown: 'Shown in trials' },
        start: 'idea',
      },
      because: { label: 'Because', hint: 'One sentence that gives the reason.' },
      cite: { label: 'Studies for that sentence' },
    },
  },
  BookingCta: {
    label: 'Booking',
    hint: 'The band with the booking button.',
    fields: {
      title: { label: 'Heading', hint: 'A standing heading is used when left empty.' },
      lede: { label: 'Under the heading', hint: 'One or two sentences.' },
    },
  },
  RedFlags: { label: 'When to see a doctor', hint: 'A list of signs.', fields: { set: { label: 'Which list' } } },
  Evidence: {
    label: 'Evidence',
    hint: 'A question, the answer in a word, and the reasons.',
    fields: {
      title: { label: 'Question', hint: 'As a reader asks it: "Does it help a sore back?"' },
      verdict: { label: 'Answer in a word or two', hint: 'Such as "Contested."' },
    },
  },
  Cite: {
    label: 'Study',
    hint: 'The number of a study.',
    fields: { id: { label: 'Study', hint: 'From references.yaml.' } },
  },
  PullQuote: { label: 'Quote', hint: "One paragraph of the article's own words, set large." },
  ClientQuote: {
    label: 'Words of a client',
    hint: 'Only with consent, and never about an illness.',
    fields: {
      by: { label: 'Who said it', hint: 'First name and initial.' },
      consent: { label: 'Day of consent', hint: 'The day on which this person agreed to be quoted.' },
      source: { label: 'Where the words come from', hint: 'A card, a letter, a talk after the visit.' },
      given: { label: 'What this person got for them', hint: 'Nothing, or what it was. Readers see it.' },
    },
  },
  Picture: {
    label: 'Picture',
    hint: 'A photo. It is kept beside the article.',
    fields: {
      src: { label: 'Picture' },
      alt: { label: 'What the picture shows', hint: 'For people who cannot see it.' },
      caption: { label: 'Caption' },
    },
  },
  Drawing: {
    label: 'Drawing',
    hint: 'One of our line drawings.',
    fields: {
      drawing: {
        label: 'Drawing',
        options: { spine: 'Spine', horizon: 'Horizon', wave: 'Wave', scale: 'Scale', holds: 'Holds' },
      },
      label: { label: 'What the drawing shows', hint: 'A full sentence.' },
      key: { label: 'Names for its parts' },
      caption: { label: 'Caption' },
    },
  },
  Callout: { label: 'Box', hint: 'A heading and a few paragraphs.', fields: { title: { label: 'Heading' } } },
  DoDont: {
    label: 'Do and leave',
    hint: 'Two lists side by side.',
    fields: {
      title: { label: 'Heading' },
      do: { label: 'Things to do' },
      dont: { label: 'Things to leave', hint: 'Written without "do not": the page adds it.' },
    },
  },
  SessionFacts: { label: 'Facts of a session', hint: 'Length, price and place, from the practice facts.' },
  Term: {
    label: 'Explained word',
    hint: 'Select a word first.',
    fields: { means: { label: 'What it means', hint: 'Plainly.' } },
  },
  Timeline: { label: 'Timeline', hint: 'What happens, step by step.', fields: { title: { label: 'Heading' } } },
  Moment: {
    label: 'Step',
    hint: 'One step of the timeline.',
    fields: {
      when: { label: 'When', hint: 'Such as "First 8 minutes".' },
      title: { label: 'What it is called' },
    },
  },
  BothSides: {
    label: 'Both sides',
    hint: 'Findings for and against, in the same size of type.',
    fields: {
      title: { label: 'Heading' },
      for: { label: 'In favor', hint: 'Each a sentence with its study in brackets: "Ten trials … [haller2020]".' },
      against: { label: 'Against', hint: 'Written the same way.' },
      unknown: { label: 'Nobody knows yet', hint: 'Written the same way.' },
    },
  },
};
