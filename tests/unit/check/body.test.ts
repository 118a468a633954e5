import { describe, expect, test } from 'vitest';
import { about, aboutBody, article, errors, front, inShort, said } from './little-site.ts';

// The body begins on line 13.

describe('signs that are read as code', () => {
  test.each([
    ['I feel {calm today', 'error 13:8 syntax', '\\{'],
    ['It cost {about} nothing', 'error 13:9 code', '\\{'],
    ['Dear {name}', 'error 13:6 code', '\\{'],
    ['{process.env.MY_SECRET}', 'error 13:1 code', '\\{'],
    ['a {...x} b', 'error 13:3 syntax', '\\{'],
    ['{/* a note */}', 'error 13:1 code', '\\{'],
    ['**bold {x}**', 'error 13:8 code', '\\{'],
    ['- a list {x}', 'error 13:10 code', '\\{'],
    ['## Heading {#id}', 'error 13:12 syntax', '\\{'],
    ['[words {x}](/book/)', 'error 13:8 code', '\\{'],
    ['I <3 you', 'error 13:3 syntax', '\\<'],
    ['less <5 grams', 'error 13:6 syntax', '\\<'],
    ['<-- look', 'error 13:1 syntax', '\\<'],
    ['<!-- note -->', 'error 13:1 syntax', 'Take the note out'],
    ['words <!-- note\nover two lines --> words', 'error 13:7 syntax', 'Take the note out'],
    ['<me@example.com>', 'error 13:1 syntax', 'BookingCta'],
    ['<https://example.com/>', 'error 13:1 syntax', '[words for the link]'],
  ])('%s', async (body, place, remedy) => {
    const found = errors(await aboutBody(body)).filter(({ rule }) => rule !== 'R16');
    expect(inShort(found)).toEqual([place]);
    expect(said(found)).toContain(remedy);
  });

  test.each([
    'I feel \\{calm\\} today',
    'I \\<3 you',
    'a < b and c > d',
    'five > four } three',
    'He said "yes" & left',
  ])('shown with a backslash are welcome: %s', async (body) => {
    expect(errors(await aboutBody(body))).toEqual([]);
  });

  test.each([
    ['export your diary before the visit', 'Begin the sentence with another word'],
    ['import taxes may apply to the bolster', 'Begin the sentence with another word'],
    ["import fs from 'node:fs'", 'Take it out'],
    ["import './style.css'", 'Take it out'],
    ['export const a = 1', 'Take it out'],
    ['export default function x() {}', 'Take it out'],
    ['export { x }', 'Take it out'],
  ])('a paragraph that begins like code is told apart from code: %s', async (body, remedy) => {
    const found = errors(await aboutBody(`\nHello.\n\n${body}\n\nGoodbye.`));
    expect(inShort(found)).toEqual(['error 16:1 code']);
    expect(said(found)).toContain(remedy);
  });

  test('code that reads a file is refused twice over', async () => {
    expect(
      inShort(errors(await aboutBody("import fs from 'node:fs'\n\n{fs.readFileSync('/etc/passwd','utf8')}"))),
    ).toEqual(['error 13:1 code', 'error 15:1 code']);
  });
});

describe('tags', () => {
  test.each([
    ['<div>\n\nHello', 'Callout'],
    ['Hello <b>there', '**words**'],
    ['Hello<br>there', 'new paragraph'],
    ['<script src="https://evil.example/x.js"></script>', 'Scripts do not run'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'Scripts do not run'],
    ['<iframe src="https://evil.example/"></iframe>', 'link to the page'],
    ['<p onclick="x()">Hello</p>', 'without the tag'],
    ['<p style="color:red">Hello</p>', 'without the tag'],
    ['<img src="https://evil.example/t.gif" onerror="x()" />', 'Figure'],
    ['<img src=x onerror=y>', 'Figure'],
    ['<a href="javascript:alert(1)">x</a>', '[words]'],
    ['<svg onload="x()" />', 'Figure'],
    ['<object data="x" />', 'without the tag'],
    ['<form action="https://evil.example/" />', 'BookingCta'],
    ['<style>{`body{}`}</style>', 'look of the site'],
    ['<details><summary>x</summary>y</details>', 'without the tag'],
    ['Hello <a href="/book/">x</a>', '[words]'],
  ])('of HTML are refused on their line, with the same thing said our way: %s', async (body, remedy) => {
    const found = errors(await aboutBody(body));
    expect(found.map(({ line }) => line)).toContain(13);
    expect(said(found)).toContain(remedy);
  });
  test.each([
    ['<Callot>hi</Callot>', '<Callout>'],
    ['<callout title="x">\n\nhi\n\n</callout>', '<Callout>'],
    ['<BookingCTA />', '<BookingCta>'],
    ['<booking-cta />', '<BookingCta>'],
    ['<Tiemline />', '<Timeline>'],
    ['<Figur src="./a.jpg" alt="x" />', '<Figure>'],
    ['words <Site id="x" /> words', '<Cite>'],
    ['<Components.Callout />', 'The blocks are BenefitList'],
    ['<x:y />', 'The blocks are BenefitList'],
    ['<></>', 'Take <> and </> out'],
  ])('nobody knows are named with the nearest known name: %s', async (body, remedy) => {
    const found = errors(await aboutBody(body));
    expect(inShort(found)[0]).toMatch(/^error 13:\d+ tag$/);
    expect(said(found)).toContain(remedy);
  });
  test.each([
    ['<Callout title="x">\n\nhi', '</Callout> on a line of its own'],
    ['<BookingCta>', 'with a slash before the last bracket'],
    ['</Callout>', 'never opened'],
    ['<Callout title="x">\n\nhi\n\n</callout>', 'Write both the same way'],
    ['<Callout title=“x”>\n\nhi\n\n</Callout>', 'curly quotation marks'],
    ['<Callout title=x>\n\nhi\n\n</Callout>', 'straight quotation marks'],
    ['<Callout title="x>\n\nhi\n\n</Callout>', 'straight quotation marks'],
    ['<Callout title={x y}>\n\nhi\n\n</Callout>', 'Write values as words'],
  ])('that are broken say how to close or quote them: %s', async (body, remedy) => {
    const found = errors(await aboutBody(body));
    expect(inShort(found)).toEqual([expect.stringMatching(/^error 13:\d+ syntax$/)]);
    expect(said(found)).toContain(remedy);
  });
  test('inside one another are told one by one, in one run', async () => {
    expect(inShort(errors(await aboutBody('<div>\n\nI <3 you\n\n<Callout title="x">\n\n{calm\n\n</Callout>')))).toEqual(
      ['error 13:1 syntax', 'error 15:3 syntax', 'error 19:1 syntax'],
    );
  });
});

const benefit = (
  props = 'title="Rest" drawing="web" sure="idea" because="Nobody has tested it."',
  words = 'You rest.',
) => `<BenefitList>\n\n<Benefit ${props}>\n\n${words}\n\n</Benefit>\n\n</BenefitList>`;

describe('blocks', () => {
  test.each([
    benefit(),
    '<Callout title="x">\n\nOne.\n\n- two\n- three\n\n</Callout>',
    '<Callout title="x">\nOne.\n</Callout>',
    '<DoDont do={["rest", "ask"]} dont={[\'hurry\',]} />',
    '<Timeline title="x">\n\n<Moment when="First" title="Talk">\n\nWe talk.\n\n</Moment>\n\n</Timeline>',
    '<BothSides for={["One found less [good2020]."]} against={["One found none [bad2024]."]} />',
    '<PullQuote>\n\nI would rather be quiet.\n\n</PullQuote>',
    'A <Term means="the flat bone at the base of the spine">sacrum</Term> rests.<Cite id="fluid2015" />',
    '<Figure\n  drawing="spine"\n  label="A spine from the side."\n  key={["Neck", "Back"]}\n/>',
    '<SessionFacts />\n\n<BookingCta title="Come" lede="When it suits you." />',
  ])('written as they should be are welcome: %s', async (body) => {
    expect(errors(await aboutBody(body))).toEqual([]);
  });
  test.each([
    [benefit('title="Rest" sure="idea" because="x"'), '"drawing" is missing'],
    [benefit('title="Rest" drawing="wab" sure="idea" because="x"'), 'Did you mean "web"'],
    [benefit('title="Rest" drawing="web" sure="Shown" because="x"'), 'Did you mean "shown"'],
    [benefit('title="" drawing="web" sure="idea" because="x"'), '"title" is empty'],
    [benefit('title drawing="web" sure="idea" because="x"'), '"title" is empty'],
    [benefit('titel="x" drawing="web" sure="idea" because="x"'), 'Did you mean "title"'],
    [benefit('title="Rest" drawing="web" sure="idea" because="x" onclick="y"'), '"onclick" is not known'],
    [benefit('title="Rest" drawing="web" sure="idea" because="x" style="y"'), '"style" is not known'],
    [benefit('title="Rest" drawing="web" sure="idea" because="x" cite="Good 2020"'), 'list of references'],
    [benefit('{...props} title="Rest" drawing="web" sure="idea" because="x"'), 'run as computer code'],
    [benefit('title={name} drawing="web" sure="idea" because="x"'), 'would have to be computed'],
    [benefit('title={`Rest`} drawing="web" sure="idea" because="x"'), 'would have to be computed'],
    [benefit('title={"Re" + "st"} drawing="web" sure="idea" because="x"'), 'would have to be computed'],
    [benefit('title={["a", "b"]} drawing="web" sure="idea" because="x"'), 'one line of words belongs here'],
    [benefit('title="a" title="b" drawing="web" sure="idea" because="x"'), 'written twice'],
    ['<BookingCta variant="nonsense" />', '"variant" is not known'],
    ['<DoDont do="rest" dont={["hurry"]} />', 'not a list'],
    ['<DoDont do={[]} dont={["hurry"]} />', 'is empty'],
    ['<DoDont do={["a", ""]} dont={["hurry"]} />', 'is empty'],
    ['<DoDont do={["a", b]} dont={["hurry"]} />', 'would have to be computed'],
    ['<Figure src="./a.jpg" />', '"alt" is missing'],
    ['<Figure drawing="spine" />', '"label" is missing'],
    ['<Figure />', '"src" is missing'],
    ['<PullQuote by="Ann">\n\nI felt welcome.\n\n</PullQuote>', '"consent" is missing'],
    [
      '<PullQuote by="Ann" consent="2026-02-31" source="a card" given="nothing">\n\nI felt welcome.\n\n</PullQuote>',
      '2026-02-28',
    ],
    [
      '<PullQuote by="Ann" consent="2027-01-01" source="a card" given="nothing">\n\nI felt welcome.\n\n</PullQuote>',
      'has not come yet',
    ],
    ['<RedFlags set="bakc" />', 'Did you mean "back"'],
    ['<RedFlags />', '"set" is missing'],
  ])('with a wrong value say which, where and what to write: %s', async (body, words) => {
    expect(said(errors(await aboutBody(body)))).toContain(words);
  });
  test('name the line and column of the value itself', async () => {
    expect(inShort(errors(await aboutBody('<Figure\n  drawing="spin"\n  label="A spine."\n/>')))).toEqual([
      'error 14:3 prop',
    ]);
  });
  test.each([
    ['Words <BookingCta /> words', 'line of its own'],
    ['- <BookingCta />', 'inside a list'],
    ['> <BookingCta />', 'inside a list'],
    ['<Cite id="fluid2015" />', 'Put it into the sentence'],
    ['<Term means="x">y</Term>', 'Put it into the sentence'],
    ['## A <Term means="x">y</Term>', 'Move it into the paragraph'],
    ['<Benefit title="Rest" drawing="web" sure="idea" because="x">\n\nhi\n\n</Benefit>', 'outside <BenefitList>'],
    ['<Moment when="a" title="b">\n\nhi\n\n</Moment>', 'outside <Timeline>'],
    ['<BenefitList>\n\nhi\n\n</BenefitList>', 'nothing but <Benefit>'],
    ['<BenefitList>\n\n</BenefitList>', 'is empty'],
    ['<Timeline>\n\n<Callout title="x">\n\nhi\n\n</Callout>\n\n</Timeline>', 'nothing but <Moment>'],
    ['<RedFlags set="back">\n\n<BookingCta />\n\n</RedFlags>', 'cannot hold words'],
    ['<Callout title="x">\n\n<BookingCta />\n\n</Callout>', 'Move it below </Callout>'],
    ['<Callout title="x">\n\n## Hello\n\n</Callout>', 'inside another block'],
    ['<Callout title="x"></Callout>', 'is empty'],
    ['<Callout title="x" />', 'is empty'],
    ['<Callout title="x">hi</Callout>', 'lines of their own'],
    ['<PullQuote>\n\nOne.\n\nTwo.\n\n</PullQuote>', 'more than one paragraph'],
    ['A <Term means="x">**y**</Term>', 'plain words'],
    [benefit(undefined, '| a |\n| - |\n| b |'), 'inside another block'],
    ['<Callout title="x">\n\n> hi\n\n</Callout>', 'only paragraphs or lists'],
  ])('in a wrong place say where they belong: %s', async (body, words) => {
    const found = errors(await aboutBody(body));
    expect(found.length).toBeGreaterThan(0);
    expect(said(found)).toContain(words);
  });
});

describe('Markdown outside the closed subset is refused on its line', () => {
  test.each([
    ['*slanted*', '**words**'],
    ['_slanted_', '**words**'],
    ['***both***', '**words**'],
    ['~~gone~~', '~~'],
    ['`code`', 'quotation marks'],
    ['```\ncode\n```', 'plain paragraphs'],
    ['![a](./nope.jpg)', '<Figure'],
    ['![](./ok.jpg)', '<Figure'],
    ['![a](/nope.jpg)', '<Figure'],
    ['![x](https://evil.example/t.gif)', '<Figure'],
    ['![a][b]\n\n[b]: ./x.jpg', '<Figure'],
    ['Words[^1]\n\n[^1]: note', '<Cite'],
    ['[words][here]\n\n[here]: /book/', '[words](/address/)'],
    ['[here]\n\n[here]: /book/', '[words](/address/)'],
    ['- [ ] do\n- [x] done', 'without the brackets'],
    ['| a | b |\n| :-- | --: |\n| c | d |', 'hyphens'],
    ['[words](/book/ "title")', 'Write [words](/book/)'],
    ['See www.example.com for more', '[words for the link]'],
    ['See https://example.com/ for more', '[words for the link]'],
    ['# Second', '## Second'],
    ['Second\n===', '## Second'],
    ['## Two\n\n#### Four', '### Four'],
    ['## Two\n\n###### Six', '### Six'],
    ['### Three first', '## Three first'],
    ['##', 'empty'],
    ['> ## In a quote', 'inside another block'],
  ])('%s', async (body, remedy) => {
    const found = errors(await aboutBody(body));
    expect(found.length).toBeGreaterThan(0);
    expect(said(found)).toContain(remedy);
  });
  test.each([
    '**bold**',
    '- a\n- b\n  - c',
    '1. a\n2. b',
    '> quoted',
    '| a | b |\n| --- | --- |\n| c | d |',
    'one\n\n---\n\ntwo',
    '## Two\n\n### Three\n\n## Two more',
    'A line\\\nand the next',
  ])('and what belongs to it is welcome: %s', async (body) => {
    expect(errors(await aboutBody(body))).toEqual([]);
  });
});

test('the same fault at the end of a long article is told with its own line', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `Sentence ${index} stands here.`).join('\n\n');
  expect(inShort(errors(await about(`${front}\n${long}\n\nI <3 you\n`)))).toEqual(['error 814:3 syntax']);
});

test('emoji and other scripts do not shift the column', async () => {
  expect(inShort(errors(await aboutBody('שלום 🌊 पीठ {x}')))).toEqual(['error 13:13 code']);
});

test('an article without a fault says nothing at all', async () => {
  expect(await about(article)).toEqual([]);
});

describe('Markdown that misses its mark by a space is told, because readers would see its signs:', () => {
  test.each([
    ['![the room](My Room.png)', 'meant as a picture'],
    ['See [the page] (/book/) now.', 'space stands between its two brackets'],
    ['See [the page](/book page/) now.', 'space stands in its address'],
    ['See [the page](/book/ now.', 'space stands in its address|last bracket is missing'],
    ['See [the page](/book/', 'last bracket is missing'],
    ['Some ** bold ** words.', 'Two stars'],
    ['A **bold start.', 'Two stars'],
    ['##Heading\n\nWords', 'no space after the #'],
    ['-one\n-two', 'no space after the hyphen'],
    ['1.One\n2.Two', 'no space after its number'],
    ['• One\n• Two', 'begins its lines with a hyphen'],
    ['| a | b |\n| 1 | 2 |', 'second line of hyphens is missing'],
  ])('%s', async (body, says) => {
    const found = errors(await aboutBody(`Words before.\n\n${body}`));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['subset', 15]]);
    expect(said(found)).toMatch(new RegExp(says));
  });
  test.each([
    'A star \\*\\* shown on purpose.',
    'In [brackets] (and round ones).',
    '-5 degrees outside.',
    '1.5 hours, not 2.',
    'No. 1.',
    '#1 of ten.',
    'Five * six * seven.',
  ])('and words are left alone: %s', async (body) => {
    expect(errors(await aboutBody(`Words before.\n\n${body}`))).toEqual([]);
  });
});
