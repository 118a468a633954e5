import { describe, expect, test } from 'vitest';
import { parseMdx, plainText, splitFrontMatter } from '../../src/lib/mdx.ts';
import { passagesOf } from '../../src/lib/markup/passages.ts';

describe('the front matter', () => {
  test('is cut off and leaves the lines of the body where they were', () => {
    const { yaml, body } = splitFrontMatter('---\ntitle: x\n---\n\n## Four\n');
    expect(yaml).toBe('title: x\n');
    expect(parseMdx(body).headings).toMatchObject([{ line: 5, column: 1, depth: 2, text: 'Four' }]);
  });
  test.each(['title: x', '--- \ntitle: x\n---\n', '---\ntitle: x\n---- \n', ' ---\ntitle: x\n---\n'])(
    'is none when it does not stand between two lines of exactly three hyphens: %j',
    (text) => {
      expect(splitFrontMatter(text).yaml).toBeNull();
    },
  );
});

test('tags come with their props, and each prop with its own place', () => {
  const [tag] = parseMdx(
    'Hello.\n\n<DoDont\n  do={["rest, a lot", \'it\\\'s "fine"\', ]}\n  title="a > b" {...x} bare count={3} late={"yes"}\n/>',
  ).tags;
  expect(tag).toMatchObject({ name: 'DoDont', line: 3, column: 1, inline: false });
  expect(tag?.props).toEqual([
    { name: 'do', value: ['rest, a lot', 'it\'s "fine"'], line: 4, column: 3 },
    { name: 'title', value: 'a > b', line: 5, column: 3 },
    { name: '', value: undefined, line: 5, column: 17 },
    { name: 'bare', value: true, line: 5, column: 24 },
    { name: 'count', value: undefined, line: 5, column: 29 },
    { name: 'late', value: 'yes', line: 5, column: 39 },
  ]);
});

test('entities in a prop are the letters they stand for', () => {
  expect(parseMdx('<Callout title="a &quot;b&quot; &amp; c" />').tags[0]?.props[0]?.value).toBe('a "b" & c');
});

test('a tag knows what it stands in', () => {
  const tags = parseMdx(
    '- a <Term means="x">y</Term>\n\n<BenefitList>\n\n<Benefit title="z">\n\nhi\n\n</Benefit>\n\n</BenefitList>',
  ).tags;
  expect(
    tags.map(({ name, within, inline }) => [name, within.map((node) => node.name ?? node.type).join(' '), inline]),
  ).toEqual([
    ['Term', 'list listItem paragraph', true],
    ['BenefitList', '', false],
    ['Benefit', 'BenefitList', false],
  ]);
});

test('links are told from bare addresses', () => {
  expect(parseMdx('[a **b**](/book/) and https://example.com/').links).toMatchObject([
    { url: '/book/', words: 'a b', bare: false, column: 1 },
    { url: 'https://example.com/', bare: true, column: 23 },
  ]);
});

test('reading goes on past what cannot be read, and past what only follows from it', () => {
  const { problems, headings } = parseMdx('a <div>\n\n{b\n\n## Still read\n\n</div>\n\n<3');
  expect(problems.map(({ kind, line, column }) => [kind, line, column])).toEqual([
    ['unclosed', 1, 3],
    ['brace', 3, 1],
    ['tag', 9, 1],
  ]);
  expect(headings.map(({ text }) => text)).toEqual(['Still read']);
});

test('a text of nothing but faults comes to an end', () => {
  expect(parseMdx('<'.repeat(500) + '{'.repeat(500)).problems.length).toBeGreaterThan(0);
  expect(parseMdx('<a'.repeat(300)).problems.length).toBeGreaterThan(0);
  expect(parseMdx(`${'{'.repeat(5000)}\n\n<3`).problems.at(-1)).toMatchObject({ line: 3 });
});

test('the words readers meet come in order, with their lines and their part on the page', () => {
  const body = [
    '## A **bold** start',
    'Words.<Cite id="one2020" /> More [here](/book/).',
    '<BenefitList>\n\n<Benefit title="Rest" drawing="web" sure="idea" because="Nobody knows." cite="one2020, two2021">\n\nYou rest.\n\n</Benefit>\n\n</BenefitList>',
    '<Evidence title="Does it?" verdict="Contested.">\n\nSome say so.\n\n</Evidence>',
    '<PullQuote by="Ann" consent="2026-01-01" source="a card" given="nothing">\n\nI felt welcome.\n\n</PullQuote>',
    '<DoDont do={["rest"]} dont={["hurry"]} />',
    '<BothSides for={["It fell [one2020]."]} against={["It did not."]} />',
    '<Figure drawing="spine" label="A spine." caption="Below it." />',
    '<BookingCta title="Come" />',
    '| a |\n| --- |\n| b |',
  ].join('\n\n');
  expect(passagesOf(parseMdx(body), 'f').map(({ role, line, text }) => `${line} ${role}: ${text}`)).toEqual([
    '1 heading: A bold start',
    '3 body: Words.⟦cite:one2020⟧ More here.',
    '7 heading: Rest',
    '7 evidence: Nobody knows.⟦cite:one2020⟧⟦cite:two2021⟧',
    '9 body: You rest.',
    '15 evidence: Does it?',
    '15 evidence: Contested.',
    '17 evidence: Some say so.',
    '23 testimonial: I felt welcome.',
    '27 body: rest',
    '27 body: Do not hurry',
    '29 evidence: It fell ⟦cite:one2020⟧.',
    '29 evidence: It did not.',
    '31 alt: A spine.',
    '31 body: Below it.',
    '33 cta: Come',
    '35 body: a',
    '37 body: b',
  ]);
});

test('plain text leaves references out', () => {
  expect(plainText(parseMdx('A **b** [c](/d/)<Cite id="x" />.').tree)).toBe('A b c.');
});
