import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aboutBody } from './little-site.ts';

const rules = async (body: string, rule: string, others = {}) =>
  (await aboutBody(body, others)).filter((finding) => finding.rule === rule);
const story = 'Practitioners describe fluid that begins to move more freely under a still hand.';

describe('a story of how it works (R08)', () => {
  test.each([
    ['alone', `## The idea\n\n${story}`],
    [
      'with a note in another section',
      `## The idea\n\n${story}\n\n## The test\n\nIt moves with breath.<Cite id="fluid2015" />`,
    ],
    ['with a study in favor only', `## The idea\n\n${story}\n\nPain fell.<Cite id="good2020" />`],
    ['with an empty note', `## The idea\n\n${story}\n\n<Evidence title="Is it so?" verdict="No.">\n\n</Evidence>`],
  ])('is questioned %s', async (_, body) => {
    const [found] = await rules(body, 'R08');
    expect(found).toMatchObject({ kind: 'claim', words: expect.stringContaining('Practitioners describe') as string });
    expect(found?.suggestion).toContain('fluid2015');
  });
  test.each([
    ['with what was measured', `## The idea\n\n${story}\n\nScans show breath at work.<Cite id="fluid2015" />`],
    [
      'with a note',
      `## The idea\n\n${story}\n\n<Evidence title="Is it so?" verdict="No.">\n\nNobody has seen it.\n\n</Evidence>`,
    ],
    ['with a sentence that calls it in doubt', `## The idea\n\n${story} None of this has been measured.`],
    ['denied', '## The idea\n\nI do not believe that fluid moves because of my hands.'],
    ['not told at all', '## The hour\n\nPractitioners describe the hour as quiet.'],
  ])('is left alone %s', async (_, body) => {
    expect(await rules(body, 'R08')).toEqual([]);
  });
});

describe('a benefit called "shown"', () => {
  const benefit = (sure: string, cite: string) =>
    `<BenefitList>\n\n<Benefit title="Rest" drawing="web" sure="${sure}" because="Trials have looked at it."${cite}>\n\nYou rest.\n\n</Benefit>\n\n</BenefitList>`;
  test.each([
    ['cites nothing', '', 'cites no study'],
    ['cites studies that disagree', ' cite="good2020, bad2024"', 'disagree'],
    ['cites no study in favor', ' cite="fluid2015"', 'no study it cites is in favor'],
  ])('is questioned when it %s', async (_, cite, why) => {
    expect(await rules(benefit('shown', cite), 'sure')).toMatchObject([
      { kind: 'claim', why: expect.stringContaining(why) as string },
    ]);
  });
  test('is left alone when the studies agree, and so are other degrees', async () => {
    expect(await rules(benefit('shown', ' cite="good2020"'), 'sure')).toEqual([]);
    expect(await rules(benefit('mixed', ' cite="good2020, bad2024"'), 'sure')).toEqual([]);
    expect(await rules(benefit('idea', ''), 'sure')).toEqual([]);
  });
});

describe('words of clients (R12)', () => {
  const quote = (props: string, words = 'I never felt rushed.') => `<PullQuote${props}>\n\n${words}\n\n</PullQuote>`;
  test('may praise the welcome, under a short name and with consent', async () => {
    expect(await rules(quote(' by="Maya R." consent="2026-03-01" source="a card" given="nothing"'), 'R12')).toEqual([]);
    expect(await rules(quote('', 'I would rather say that I do not know.'), 'R12')).toEqual([]);
  });
  test('in quotation marks have somebody who said them', async () => {
    expect(await rules(quote('', '“I never felt rushed.”'), 'R12')).toMatchObject([{ kind: 'error' }]);
  });
  test('are better without a surname', async () => {
    expect(
      await rules(quote(' by="Maya Rivers" consent="2026-03-01" source="a card" given="nothing"'), 'R12'),
    ).toMatchObject([{ kind: 'advice' }]);
  });
  test('are forbidden to a registered practitioner in Australia', async () => {
    const practice = await readFile(new URL('./fixtures/practice.yaml', import.meta.url), 'utf8');
    const there = practice
      .replace(/region: \w+/, 'region: au')
      .replace(/regulated: \w+/, 'regulated: true\n    registration: OST0001234567');
    const found = await rules(quote(' by="Maya R." consent="2026-03-01" source="a card" given="nothing"'), 'R12', {
      'content/practice.yaml': there,
    });
    expect(found).toMatchObject([{ kind: 'error', why: expect.stringContaining('section 133') as string }]);
  });
});
