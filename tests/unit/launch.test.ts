import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchSteps } from '../../src/lib/launch.ts';
import { inventedFacts, sampleFacts } from '../../src/lib/sample-facts.ts';
import { launchSchema } from '../../src/schemas/launch.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { redFlagsSchema } from '../../src/schemas/red-flags.ts';
import { abroad } from '../fixtures/practice.ts';

const shipped = practiceSchema.parse(parse(readFileSync('content/practice.yaml', 'utf8')));
const flags = redFlagsSchema.parse(parse(readFileSync('content/red-flags.yaml', 'utf8')));
const person = { by: 'Dr A', on: '2026-12-01' };
const said = {
  picturesSeen: person,
  legalPagesRead: person,
  articlesRead: person,
  factsRead: person,
  pagesRead: person,
  headersSeen: person,
  oldSite: 'none',
  host: 'netlify',
} as const;
const nothing = { invented: [], today: '2026-06-01', problems: 0 };
const checked = Object.fromEntries(
  Object.entries(flags).map(([name, set]) => [name, { ...set, checkedBy: 'Dr A, family doctor' }]),
);
const own = {
  ...abroad,
  site: 'https://quiet-tide.in',
  email: 'hello@quiet-tide.in',
  people: abroad.people.map((one) => ({
    ...one,
    registration: 'GOsC 1',
    memberOf: [],
    training: [{ school: 'School', course: 'Course', year: 2019 }],
  })),
  booking: [{ kind: 'phone' as const, label: 'Call' }],
  phone: '+91 22 2640 0000',
  whatsapp: '+91 98 2000 0000',
};

test('the sample is not ready: nearly everything is left', () => {
  const steps = launchSteps({
    practice: shipped,
    launch: launchSchema.parse({}),
    redFlags: flags,
    articles: [],
    invented: [{ file: 'content/home.yaml', line: 2, column: 8, words: 'Slack Water' }],
    today: '2026-06-01',
    problems: 3,
  });
  expect(steps.filter(({ done }) => done).map(({ what }) => what)).toEqual(['Somebody can book.']);
});

test('what only a person can say is asked for with the day of the asking', () => {
  const steps = launchSteps({ practice: own, launch: {}, redFlags: checked, articles: [], ...nothing });
  const missing = steps.flatMap((step) => step.missing).join('\n');
  for (const field of ['factsRead', 'pagesRead', 'articlesRead', 'picturesSeen', 'legalPagesRead', 'headersSeen'])
    expect(missing).toContain(`content/launch.yaml: ${field}: { by: Your name, on: 2026-06-01 }`);
});

test('each fact of the sample is named with its place, in every file it stands in', () => {
  const facts = (file: string) =>
    inventedFacts(file, readFileSync(file, 'utf8'), shipped).map(({ line, words }) => `${line} ${words}`);
  const lines = readFileSync('content/practice.yaml', 'utf8').split('\n');
  const found = facts('content/practice.yaml');
  for (const words of ['Slack Water', 'Maren Holloway', '3 Ferry Lane', 'Port Ellery', '00000', '+1 207 555 0142'])
    expect(found).toContain(`${lines.findIndex((line) => line.includes(words)) + 1} ${words}`);
  for (const words of ['https://slackwater.example', 'hello@slackwater.example', 'maren', 'Slack water'])
    expect(
      found.some((fact) => fact.endsWith(` ${words}`)),
      words,
    ).toBe(true);
});

test('names of the sample are found in words of any page, and comments are none', () => {
  const found = (file: string, text: string, practice = shipped) =>
    sampleFacts(file, text, practice).map(({ line, column, words }) => `${line}:${column} ${words}`);
  expect(found('content/pages/about.mdx', 'lede: I am Maren.\n\n## Port Ellery\n')).toEqual([
    '1:12 Maren',
    '3:4 Port Ellery',
  ]);
  expect(found('content/home.yaml', '# Slack Water\ntitle: Slack Water\n')).toEqual(['2:8 Slack Water']);
  expect(found('content/pages/about.mdx', 'We wait for slack water. Marenka came.')).toEqual([]);
  const namesake = { ...own, people: own.people.map((one) => ({ ...one, name: 'Maren Lund' })) };
  expect(found('content/pages/about.mdx', 'I am Maren.', namesake)).toEqual([]);
});

test('a practice that filled everything in is green', () => {
  const steps = launchSteps({ practice: own, launch: said, redFlags: checked, articles: [], ...nothing });
  expect(steps.flatMap(({ missing }) => missing)).toEqual([]);
});

test('a booking service’s front page is no booking page', () => {
  const practice = { ...own, booking: [{ kind: 'link' as const, label: 'Book', url: 'https://calendly.com/' }] };
  const missing = launchSteps({ practice, launch: said, redFlags: checked, articles: [], ...nothing }).flatMap(
    (step) => step.missing,
  );
  expect(missing.join()).toContain('is the front page of a booking service');
});

test('an older site needs at least one address that leads here', () => {
  const launch = { ...said, oldSite: 'https://old.in' };
  const left = (redirects: Record<string, string>) =>
    launchSteps({ practice: { ...own, redirects }, launch, redFlags: checked, articles: [], ...nothing }).filter(
      ({ done }) => !done,
    );
  expect(left({})).toHaveLength(1);
  expect(left({ '/services': '/sessions/' })).toHaveLength(0);
});
