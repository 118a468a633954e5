import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { check, errors, said } from './little-site.ts';

const launch = `picturesSeen: { by: Ada, on: 2026-05-01 }
legalPagesRead:
oldSite: none
host: netlify
`;

/** What the check says about one file of facts, as "line: sentence". */
async function about(file: string, text: string): Promise<string[]> {
  const { findings } = await check({ [`content/${file}`]: text });
  return errors(findings)
    .filter((finding) => finding.file === `content/${file}`)
    .map(({ line, why, suggestion }) => `${line}: ${why} ${suggestion}`);
}

describe('content/launch.yaml', () => {
  test('may be half filled in, or not there', async () => {
    expect(await about('launch.yaml', launch)).toEqual([]);
    expect(await about('launch.yaml', '# Nothing yet.\n')).toEqual([]);
  });
  test.each([
    ['on: 2026-05-01', 'on: 2027-01-01', '1: "picturesSeen, on" is 2027-01-01, a day that has not come yet'],
    ['on: 2026-05-01', 'on: May 1', '1: picturesSeen, on: "May 1" is not a date. Write year-month-day'],
    ['{ by: Ada, on: 2026-05-01 }', 'yes', '1: "picturesSeen" does not say who did it and when. Write it as { by:'],
    ['{ by: Ada, on: 2026-05-01 }', '{ on: 2026-05-01 }', '1: "picturesSeen, by" is missing. Write the name'],
    ['legalPagesRead', 'legalPageRead', '2: "legalPageRead" is not known here. Did you mean "legalPagesRead"'],
    ['none', 'www.example.com', '3: "oldSite" is not a secure web address. It must start with https://'],
    ['netlify', 'netlifi', '4: "host" is "netlifi", which is not one of the choices. Did you mean "netlify"'],
    ['host: ', 'host:', '4: There is no space after the colon of "host". Put a space after the colon'],
  ])('with %s written as %s is told with its line and a remedy', async (from, to, says) => {
    const found = await about('launch.yaml', launch.replace(from, to));
    expect(found).toEqual([expect.stringContaining(says)]);
  });
});

test('a list that is opened and never closed is told where it begins', async () => {
  const yaml = 'oldSite: none\nhours:\n  monday: ["09:00-17:00"\n  tuesday: ["09:00-17:00"]\n';
  expect(await about('practice.yaml', yaml)).toEqual([expect.stringMatching(/^3: A bracket is opened here/)]);
});

test('every field is named in the same way, wherever it stands', async () => {
  const flags =
    'back:\n  emergency: [your legs are numb, 5]\n  soon: [x]\n  sources: [https://example.com]\n  checkedOn: 2026-01-10\n';
  expect(await about('red-flags.yaml', flags)).toEqual([
    expect.stringContaining('"back, emergency, entry 2" is read as'),
  ]);
});

describe('the interface words of another language', () => {
  const english = readFileSync('src/strings/en.json', 'utf8');
  const practice = readFileSync('tests/unit/check/fixtures/practice.yaml', 'utf8').replace(
    /^language: .*$/m,
    'language: hi-IN',
  );
  const about = async (hindi: string | null) => {
    const files = { 'content/practice.yaml': practice, 'src/strings/en.json': english, 'src/strings/hi.json': hindi };
    const { findings } = await check(files);
    return findings.filter(({ rule, file }) => rule === 'strings' || file === 'src/strings/hi.json');
  };
  test('may be all there, with more forms for counted words', async () => {
    const hindi = JSON.parse(english) as Record<string, unknown>;
    expect(
      await about(JSON.stringify({ ...hindi, minutesToRead: { other: '{count} मिनट', many: '{count} मिनट' } })),
    ).toEqual([]);
  });
  test('are English, and that is said, where they have no file', async () => {
    const found = await about(null);
    expect(found.map(({ kind, file }) => [kind, file])).toEqual([['advice', 'content/practice.yaml']]);
    expect(said(found)).toContain('Copy src/strings/en.json to src/strings/hi.json');
  });
  test.each([
    ['  "search": "Search",\n', '', '"search" is missing. In English it is: Search'],
    ['"search": "Search"', '"search": ""', '"search" is missing'],
    ['"minutes": "{count} minutes"', '"minutes": "मिनट"', '"minutes" must hold {count}, and holds none'],
    ['"minutes": "{count} minutes"', '"minutes": "{cuont} मिनट"', 'must hold {count}, and holds {cuont}'],
    ['"search": "Search"', '"search": "Search", "saerch": "x"', 'Did you mean "search"?'],
    ['"search": "Search",', '"search": "Search', 'quotation mark'],
  ])('with %s changed to %s are told with what is missing', async (from, to, says) => {
    expect(english).toContain(from);
    const found = await about(english.replace(from, to));
    expect(found.every((finding) => finding.kind === 'error' && finding.file === 'src/strings/hi.json')).toBe(true);
    expect(said(found)).toContain(says);
  });
});

describe('a site that says it is no sample', () => {
  const practice = readFileSync('tests/unit/check/fixtures/practice.yaml', 'utf8');
  const sampleLeft = async (facts: string) => {
    const { findings } = await check({
      'content/practice.yaml': facts,
      'content/pages/about.mdx':
        '---\ntitle: About\ndescription: Who gives the hour, and what I learned.\nlede: I am Maren.\nreviewed: 2026-03-12\n---\n\nWords.\n',
    });
    return findings.filter(({ rule }) => rule === 'sample').map(({ kind, file, line }) => `${kind} ${file}:${line}`);
  };
  const line = (start: string) => practice.split('\n').findIndex((text) => text.startsWith(start)) + 1;
  test('is told every name and number of the sample that is left, with its place', async () => {
    const left = await sampleLeft(practice.replace('sample: true', 'sample: false'));
    for (const field of ['name:', 'site:', 'phone:', 'email:'])
      expect(left).toContain(`error content/practice.yaml:${line(field)}`);
    expect(left).toContain('error content/pages/about.mdx:4');
    expect(left).toContain('error content/articles/quiet-hour/index.mdx:6');
  });
  test('a sample may have them', async () => {
    expect(await sampleLeft(practice)).toEqual([]);
  });
});

describe('the stages of a session on the home page', () => {
  const practice = readFileSync('tests/unit/check/fixtures/practice.yaml', 'utf8');
  const stages = async (minutes: number) => {
    const { findings } = await check({
      'content/practice.yaml': practice.replace('minutes: 60', `minutes: ${minutes}`),
    });
    return findings.filter(({ rule }) => rule === 'stages').map(({ kind, words, why }) => `${kind} ${words}: ${why}`);
  };
  test('end when the first session does', async () => {
    expect(await stages(60)).toEqual([]);
    expect(await stages(50)).toEqual([expect.stringMatching(/^advice To 60: .* ends at 60, and .* lasts 50 minutes/)]);
  });
});
