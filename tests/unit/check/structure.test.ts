import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { about, aboutBody, article, check, errors, front, inShort, said } from './little-site.ts';

const onBacks = (body: string) => about(`${front.replace('topic: visit', 'topic: back')}\n${body}\n`);
const practice = await readFile(new URL('./fixtures/practice.yaml', import.meta.url), 'utf8');
const flags = '<RedFlags set="back" />';
const benefits =
  '<BenefitList>\n\n<Benefit title="Rest" drawing="web" sure="idea" because="Nobody has tested it.">\n\nYou rest.\n\n</Benefit>\n\n</BenefitList>';

describe('signs that need a doctor (R05)', () => {
  test.each([
    ['are missing on a topic about something that hurts', 'Hello.'],
    ['come after an invitation to book', `<BookingCta />\n\n${flags}`],
    ['come after the first benefit', `${benefits}\n\n${flags}`],
    ['are those for something else', '<RedFlags set="head" />'],
  ])('stop the build when they %s', async (_, body) => {
    expect(errors(await onBacks(body)).map(({ rule }) => rule)).toEqual(['R05']);
  });
  test.each([
    `${flags}\n\n${benefits}\n\n<BookingCta />`,
    `Hello.\n\n## First\n\n${flags}`,
    `<RedFlags set="head" />\n\n${flags}`,
  ])('are right before all that: %s', async (body) => {
    expect(errors(await onBacks(body)).filter(({ why }) => !why.includes('"head"'))).toEqual([]);
  });
  test('are not asked of other topics, and advised when such an article speaks of pain and invites', async () => {
    expect(await aboutBody('Hello.\n\n<BookingCta />')).toEqual([]);
    expect(
      inShort(
        await aboutBody('A headache is no joke. Neither is a migraine. And numbness is a sign.\n\n<BookingCta />'),
      ).filter((text) => text.includes('R05')),
    ).toEqual(['advice 13 R05']);
  });
});

describe('studies', () => {
  test.each([
    'Words.<Cite id="godo2020" />',
    '<BothSides for={["One [godo2020]."]} against={["Two [bad2024]."]} />',
    `${benefits.replace('because=', 'cite="bad2024, godo2020" because=')}`,
  ])('that are not in the list are named with the nearest (R06): %s', async (body) => {
    const found = errors(await aboutBody(body));
    expect(found.map(({ rule }) => rule)).toEqual(['R06']);
    expect(said(found)).toContain('Did you mean "good2020"');
  });
  test.each([
    ['alone', 'It fell.<Cite id="good2020" />'],
    ['with an older one', 'It fell.<Cite id="good2020" /> It did not.<Cite id="old1999" />'],
    [
      'with the other side far below',
      `It fell.<Cite id="good2020" />\n\nA.\n\nB.\n\nC.\n\nIt did not.<Cite id="bad2024" />`,
    ],
    ['with one that is about something else', 'It fell.<Cite id="good2020" /> Fluid moves.<Cite id="fluid2015" />'],
  ])('in favor cannot stand %s (R07)', async (_, body) => {
    const found = errors(await aboutBody(body));
    expect(found.map(({ rule }) => rule)).toEqual(['R07']);
    expect(said(found)).toContain('bad2024');
  });
  test.each([
    'It fell.<Cite id="good2020" /> It did not.<Cite id="bad2024" />',
    'It did not.<Cite id="bad2024" />',
    'It fell.<Cite id="good2020" />\n\nIt did not.<Cite id="bad2024" />',
    'In five trials no serious harm occurred.<Cite id="good2020" />',
    'Fluid moves.<Cite id="fluid2015" />',
  ])('with the newest other side beside them, or none in favor, are welcome: %s', async (body) => {
    expect(errors(await aboutBody(body))).toEqual([]);
  });
});

test('a line of either side names its study (R06)', async () => {
  const found = errors(await aboutBody('<BothSides for={["It fell."]} against={["It did not [bad2024]."]} />'));
  expect(said(found)).toContain('names no study');
});

test('three invitations are the most (R09)', async () => {
  const times = (count: number) => Array(count).fill('<BookingCta />').join('\n\n');
  expect(errors(await aboutBody(times(3)))).toEqual([]);
  expect(inShort(errors(await aboutBody(times(4))))).toEqual(['error 19:1 R09']);
});

describe('reading ease is advice and never an error (R14)', () => {
  test.each([
    [Array(30).fill('word').join(' ') + '.', '30 words'],
    ['One is. Two is. Three is. Four is. Five is. Six is.', '6 sentences'],
    ['The fascia is a sheet.', 'word of the trade'],
    ['Some feel the craniosacral rhythm.', 'word of the trade'],
    [benefits.replace('You rest.', Array(60).fill('rest').join(' ')), 'Keep to 55'],
  ])('%s', async (body, words) => {
    const found = await aboutBody(body);
    expect(errors(found)).toEqual([]);
    expect(said(found)).toContain(words);
  });
  test.each([
    Array(28).fill('word').join(' ') + '.',
    'The <Term means="a thin sheet of tissue">fascia</Term> is a sheet. Fascia is thin.',
    'Dr. Smith came at 5 p.m. and left. He said so.',
  ])('%s is easy enough', async (body) => {
    expect((await aboutBody(body)).filter(({ rule }) => rule === 'R14')).toEqual([]);
  });
});

describe('the facts of the practice', () => {
  const aboutPractice = async (from: string, to: string) => {
    expect(practice).toContain(from);
    const { findings } = await check({ 'content/practice.yaml': practice.replace(from, to) });
    return errors(findings).filter(({ file }) => file === 'content/practice.yaml');
  };
  const email =
    '  - kind: email\n    label: Ask for a time\n    subject: A session at Slack Water\n    text: Hello, I would like to ask about a session.';
  test.each([
    ['region: us', 'region: usa', 'Did you mean "us"'],
    ['region: us', 'regoin: us', 'Did you mean "region"'],
    ['timeZone: America/New_York', 'timeZone: New York', 'not a time zone'],
    ['minutes: 75', 'minutes: "75"', 'Write a number'],
    ['price: 105', 'price: $105', 'Write a number'],
    ['price: 105', 'price: -5', 'too small'],
    ['currency: USD', 'currency: dollars', 'three capital letters'],
    ['postcode: "00000"', 'postcode: 00000', 'quotation marks'],
    ['["09:00-13:00"]', '["9-13"]', '09:00-17:00'],
    ['["09:00-13:00"]', '["13:00-09:00"]', 'ends before it begins'],
    ['from: 2026-12-24', 'from: 24/12/2026', '2026-12-24'],
    ['phone: "+1 207 555 0142"', 'phone: 207 555 0142', 'Start with +'],
    ['email: hello@slackwater.example', 'email: hello', 'name@example.com'],
    ['site: https://slackwater.example', 'site: slackwater.example', 'https://'],
    [email, '  - kind: link\n    label: Book\n    url: javascript:alert(1)', 'https://'],
    [email, '  - kind: link\n    label: Book\n    url: http://cal.example/x', 'https://'],
    [email, '  - kind: link\n    label: Book\n    url: cal.example', 'https://'],
    [email, '  - kind: mail\n    label: Book', 'email'],
    [email, '  - kind: whatsapp\n    label: Book', '"whatsapp:" is missing'],
    ['about a session.', 'about my back pain.', 'without a reason'],
    ['subject: A session', 'subject: My migraine, a session', 'without a reason'],
    ['profiles: []', 'profiles: ["javascript:alert(1)"]', 'https://'],
    ['- id: first', '- id: session', 'used twice'],
    ['name: Slack Water', 'name: "Slack', 'never closed'],
    ['name: Slack Water', 'name:', 'is empty'],
  ])('%s written as %s is refused with its line and a remedy', async (from, to, words) => {
    const found = await aboutPractice(from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ line }) => line > 0)).toBe(true);
    expect(said(found)).toContain(words);
  });
  test('are all told at once', async () => {
    const { findings } = await check({
      'content/practice.yaml': practice
        .replace('region: us', 'region: usa')
        .replace('minutes: 75', 'minutes: long')
        .replace('currency: USD', 'currency: dollars'),
    });
    expect(errors(findings)).toHaveLength(3);
  });
  test('may hold every sign there is', async () => {
    expect(await aboutPractice('name: Slack Water', `name: '</script><script>alert(1)</script> " & '''`)).toEqual([]);
  });
  test.each(['practice.yaml', 'references.yaml', 'red-flags.yaml', 'home.yaml'])(
    '%s cannot be missing, empty or no list',
    async (name) => {
      for (const text of [null, '', 'hello', '- a\n- b', '\ta: b', 'a: *b'])
        expect(errors((await check({ [`content/${name}`]: text })).findings).map(({ file }) => file)).toContain(
          `content/${name}`,
        );
    },
  );
  test.each([
    ['references.yaml', 'good2020:\n  title: x\n', 'stance'],
    ['references.yaml', 'Good 2020:\n  title: x\n', 'Good 2020'],
    [
      'references.yaml',
      'a:\n  title: x\n  stance: pro\n  efficacy: true\n  read: abstract\n  verified: [title]\n  verifiedOn: 2026-01-10\n  verifiedFrom: https://example.com/x\n',
      'Choose for, against, mixed or background',
    ],
    [
      'references.yaml',
      'a:\n  title: x\n  stance: for\n  efficacy: true\n  read: abstract\n  verified: [title, year]\n  verifiedOn: 2026-01-10\n  verifiedFrom: https://example.com/x\n',
      'there is no year here',
    ],
    [
      'references.yaml',
      'a:\n  title: x\n  stance: for\n  efficacy: true\n  read: abstract\n  verified: [title]\n  verifiedOn: 2027-01-10\n  verifiedFrom: https://example.com/x\n',
      'has not come yet',
    ],
    [
      'red-flags.yaml',
      'back:\n  emergency: []\n  soon: [x]\n  sources: [https://example.com/]\n  checkedOn: 2026-01-10\n',
      'emergency',
    ],
    ['home.yaml', 'title: x\nheadline: y\n', 'heading'],
  ])('%s with a fault is told in words', async (name, text, words) => {
    expect(said(errors((await check({ [`content/${name}`]: text })).findings))).toContain(words);
  });
});

test('pages are read like articles', async () => {
  const page = `---\ntitle: About\ndescription: Who works here.\nlede: One person works here.\nreviewed: 2026-03-12\n---\n\nHello {name}.\n\n[x](/nope/)\n`;
  const { findings } = await check({ 'content/pages/about.mdx': page.replace('lede: One', 'leed: One') });
  expect(inShort(errors(findings).filter(({ file }) => file === 'content/pages/about.mdx'))).toEqual([
    'error 4:1 front-matter',
    'error 8:7 code',
    'error 10:1 link',
  ]);
});

test('claims are read in titles, texts, blocks, pictures and the facts of the practice', async () => {
  const { findings } = await check({
    'content/articles/quiet-hour/index.mdx': article
      .replace('title: A quiet hour', 'title: We cure back pain')
      .replace('Two hands', 'It heals every migraine. Two hands')
      .replace(
        '## What happens',
        '<Callout title="It cures sciatica">\n\nHello.\n\n</Callout>\n\n<Figure drawing="spine" label="CST cures back pain." />\n\n## What happens',
      ),
  });
  const lines = findings.filter(({ kind }) => kind === 'claim').map(({ line }) => line);
  expect(lines).toEqual(expect.arrayContaining([2, 16, 22, 26]));
});

test('an exception needs a rule that exists, the words, and a reason', async () => {
  const claimed = article.replace('Two hands', 'Light holds free the fascia. Two hands');
  const excused = (reason: string) =>
    claimed.replace(
      'topic: visit',
      `topic: visit\nexceptions:\n  - rule: C12\n    words: free the fascia\n    reason: ${reason}`,
    );
  const { exceptions, findings } = await check({
    'content/articles/quiet-hour/index.mdx': excused('A line from the ruling of 2011, quoted word for word.'),
  });
  expect(exceptions.map(({ rule }) => rule)).toEqual(['C12']);
  expect(findings.filter(({ rule, file }) => rule === 'C12' && file.includes('quiet'))).toEqual([]);
  expect((await about(excused('so'))).map(({ rule }) => rule)).toContain('R20');
});
