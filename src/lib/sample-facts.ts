import type { Practice } from '../schemas/practice.ts';

/** A fact of the sample that still stands in a text of the site. */
export interface SampleFact {
  /** Line and column in the file, counted from 1. */
  line: number;
  column: number;
  words: string;
}

/** Names the sample was shipped with. A practice that really has one of them does not exist: they were invented. */
const names = [
  String.raw`[\w@.:/-]*slackwater[\w./-]*`,
  'Slack Water',
  'Maren Holloway',
  '3 Ferry Lane',
  'Port Ellery',
  'Harbor School of Bodywork',
  String.raw`(?:\+?1\W?)?(?:207\W{0,2})?555[ .-]?0142(?!\d)`,
];

/** Domains and numbers that are kept free for examples: RFC 2606 and the North American 555-01XX range. */
const reserved = [
  String.raw`[\w@.:/-]*\.example\b`,
  String.raw`[\w@.:/-]*\bexample\.(?:com|org|net)\b`,
  String.raw`\b555[ -]?01\d\d\b`,
  String.raw`\(invented\)`,
];

/** Every name and number of the sample in the text of a file of `content/`, which says nothing of the sample in its comments. */
export const sampleFacts = (file: string, text: string, practice: Practice): SampleFact[] =>
  found(file, text, ownNames(file, practice));

/** The same with whatever else is kept free for examples: nobody can be reached there. */
export const inventedFacts = (file: string, text: string, practice: Practice): SampleFact[] =>
  found(file, text, [...ownNames(file, practice), ...reserved]);

const isFacts = (file: string): boolean => file.endsWith('practice.yaml');

function ownNames(file: string, { people }: Practice): string[] {
  const first = String.raw`\b[Mm]aren\b`;
  // Somebody else may have that first name.
  const shared = people.some(({ name }) => name !== 'Maren Holloway' && new RegExp(first).test(name));
  // In small letters the tide may be meant, except where the name is explained.
  const explained = isFacts(file) ? ['Slack water', String.raw`\b00000\b`] : [];
  return [...names, ...explained, ...(shared ? [] : [first])];
}

function found(file: string, text: string, patterns: string[]): SampleFact[] {
  const pattern = new RegExp(patterns.join('|'), 'g');
  return text.split(/\r?\n/).flatMap((written, index) =>
    file.endsWith('.yaml') && /^\s*#/.test(written)
      ? []
      : [...written.matchAll(pattern)].map((match) => ({
          line: index + 1,
          column: match.index + 1,
          words: match[0],
        })),
  );
}
