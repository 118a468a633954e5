import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchSteps } from '../../src/lib/launch.ts';
import { sampleFacts } from '../../src/lib/sample-facts.ts';
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
  headersSeen: person,
  oldSite: 'none',
  host: 'netlify',
} as const;
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
    problems: 3,
  });
  expect(steps.filter(({ done }) => done).map(({ what }) => what)).toEqual(['Somebody can book.']);
});

test('each invented fact is named with its place', () => {
  const fields = sampleFacts(shipped).map(({ field }) => field);
  for (const field of ['name', 'site', 'people, entry 1, name', 'place, street', 'phone', 'email'])
    expect(fields).toContain(field);
});

test('a practice that filled everything in is green', () => {
  const steps = launchSteps({ practice: own, launch: said, redFlags: checked, articles: [], problems: 0 });
  expect(steps.flatMap(({ todo }) => todo)).toEqual([]);
});

test('a booking service’s front page is no booking page', () => {
  const practice = { ...own, booking: [{ kind: 'link' as const, label: 'Book', url: 'https://calendly.com/' }] };
  const todo = launchSteps({ practice, launch: said, redFlags: checked, articles: [], problems: 0 }).flatMap(
    (step) => step.todo,
  );
  expect(todo.join()).toContain('is the front page of a booking service');
});

test('an older site needs at least one address that leads here', () => {
  const launch = { ...said, oldSite: 'https://old.in' };
  const left = (redirects: Record<string, string>) =>
    launchSteps({ practice: { ...own, redirects }, launch, redFlags: checked, articles: [], problems: 0 }).filter(
      ({ done }) => !done,
    );
  expect(left({})).toHaveLength(1);
  expect(left({ '/services': '/sessions/' })).toHaveLength(0);
});
