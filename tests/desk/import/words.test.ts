import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src/desk/old-posts/dates.ts';
import { decode } from '../../../src/desk/old-posts/decode.ts';
import { unlinked } from '../../../src/desk/import/escape.ts';
import { withLinks } from '../../../src/desk/import/links.ts';
import { bodyOf } from '../../../src/desk/import/mdx.ts';
import type { Block, Loss, Run } from '../../../src/desk/old-posts/post.ts';
import { parseMdx, plainText } from '../../../src/lib/mdx.ts';

/** Numbers that look random and are the same in every run (Park and Miller 1988). */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

const scraps = [
  '{',
  '}',
  '<',
  '>',
  '</b>',
  '<!--',
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '\\',
  '|',
  '#',
  '##',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '---',
  '===',
  '***',
  '&',
  '&amp;',
  '&#60;',
  '"',
  "'",
  '“',
  '”',
  '—',
  '!',
  '$',
  '$$',
  ':',
  '::',
  '@',
  '^',
  '[^1]',
  '[x]',
  'import ',
  'export ',
  'import x from "y"',
  'http://a.example',
  'https://b.example/c_d',
  'www.e.example',
  'é',
  'ש',
  '语',
  '😀',
  '5',
  '\u00a0',
  ' ',
  ' ',
  ' ',
  'word',
  'tea',
  'Sea',
];

/** Words as a reader gets them, spaces and the capital of a first "import" aside. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

test('Two hundred texts full of signs come out of the parser with the words they went in with', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const roll = dice(seed);
    const words = () => Array.from({ length: 1 + roll(14) }, () => scraps[roll(scraps.length)]).join('');
    const runs = (): Run[] =>
      [
        { text: 'a' },
        ...Array.from({ length: 1 + roll(4) }, (): Run => ({
          text: words(),
          ...(roll(3) ? {} : { bold: true }),
          ...(roll(5) ? {} : { href: `https://f.example/${words()}` }),
        })),
      ].slice(roll(2));
    const losses: Loss[] = [];
    const linked = (list: Run[]) => withLinks(list, { moved: new Map(), losses });
    const text = linked(runs());
    const kinds: Block[] = [
      { kind: 'paragraph', runs: text },
      { kind: 'quote', paragraphs: [text] },
      { kind: 'list', ordered: roll(2) === 1, start: 1, items: [{ runs: text, inner: [] }] },
      { kind: 'heading', level: 2, runs: [{ text: text.map((run) => run.text).join('') }] },
    ];
    for (const block of kinds) {
      const whole = text.map((run) => run.text).join('');
      const expected = seen(block.kind === 'heading' ? unlinked(whole) : whole);
      if (!expected) continue;
      const body = bodyOf([block]);
      const { tree, problems, links } = parseMdx(body);
      expect(problems, body).toEqual([]);
      expect(
        tree.children?.map(({ type }) => type),
        body,
      ).toEqual([
        { paragraph: 'paragraph', quote: 'blockquote', list: 'list', heading: 'heading' }[block.kind as 'paragraph'],
      ]);
      expect(seen(plainText(tree)), body).toBe(expected);
      expect(
        links.filter(({ url, bare }) => !url.startsWith('mailto:') && (bare || !url.startsWith('https:'))),
        body,
      ).toEqual([]);
    }
    const props = parseMdx(
      bodyOf([
        { kind: 'picture', address: './x.jpg', alt: `a${words()}`, caption: '' },
        {
          kind: 'table',
          rows: [
            [text, [{ text: 'b' }]],
            [[{ text: 'c' }], text],
          ],
        },
      ]),
    );
    expect(props.problems).toEqual([]);
    expect(props.tree.children?.map(({ type }) => type)).toEqual(['mdxJsxFlowElement', 'table']);
    expect(props.tree.children?.[1]?.children?.every((row) => row.children?.length === 2)).toBe(true);
  }
});

test('Bold words stay bold wherever a quotation mark or a letter stands beside them', () => {
  const bold = (runs: Run[]) => JSON.stringify(mdxToMdast(bodyOf([{ kind: 'paragraph', runs }]))).includes('"strong"');
  for (const [before, words, after] of [
    ['', 'tea', ''],
    ['say ', '“tea”', 'now'],
    ['say', '“tea”', ' now'],
    ['a', 'tea', 'b'],
    ['(', 'tea!', ')'],
    ['x', ' tea ', 'y'],
  ] as const)
    expect(bold([{ text: before }, { text: words, bold: true }, { text: after }]), `${before}${words}${after}`).toBe(
      true,
    );
});

describe('The day of an old post', () => {
  const calendar = { today: '2026-11-23', timeZone: 'America/New_York', language: 'en-US' };
  test.each([
    ['2024-09-22', '2024-09-22'],
    ['2024-09-22T02:00:00Z', '2024-09-21'],
    ['2024-09-22 23:10:00', '2024-09-22'],
    ['Sun, 22 Sep 2024 10:00:00 GMT', '2024-09-22'],
    ['Sun, 22 Sep 2024 10:00:00 +0530', '2024-09-22'],
    ['Sep 22, 2024', '2024-09-22'],
    ['22 Sept 2024', '2024-09-22'],
    ['September 22nd, 2024', '2024-09-22'],
    ['Sunday, 22 September 2024', '2024-09-22'],
    ['Updated: Sep 22, 2024', '2024-09-22'],
    ['9/22/2024', '2024-09-22'],
  ])('%s is %s', (written, day) => {
    expect(readDay(written, calendar)).toEqual({ day, guess: '' });
  });
  test.each([
    ['Sep 22', '2026-09-22', 'no year'],
    ['Dec 5', '2025-12-05', 'no year'],
    ['Feb 29', '2024-02-29', 'no year'],
    ['3/4/2024', '2024-03-04', 'was read as'],
    ['3 days ago', '2026-11-20', 'counted back'],
    ['Yesterday', '2026-11-22', 'counted back'],
  ])('%s is %s, and the guess is said', (written, day, said) => {
    expect(readDay(written, calendar)).toMatchObject({ day, guess: expect.stringContaining(said) as string });
  });
  test('3/4/2024 is in April where the day comes first, and months have names in the language of the site', () => {
    expect(readDay('3/4/2024', { ...calendar, language: 'en-GB' })?.day).toBe('2024-04-03');
    expect(readDay('3. März 2024', { ...calendar, language: 'de-DE' })?.day).toBe('2024-03-03');
  });
  test.each([
    'Feb 30',
    '2024-02-31',
    'soon',
    '',
    '12',
    'May the river rise',
    'Sep 22 · 2 min read',
    '0000-00-00 00:00:00',
  ])('%j is no day', (written) => {
    expect(readDay(written, calendar)).toBeUndefined();
  });
});

test('French and Portuguese words with accents are not taken for garbled ones', () => {
  for (const words of ['L’âme du café «À LA CARTE»', 'Não há pão, mãe. Irmã e avó.', 'Ålesund og Ærø', 'ÂÊÎ âêî ðð'])
    expect(decode(Buffer.from(words))).toBe(words);
});
