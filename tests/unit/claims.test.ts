import { describe, expect, it } from 'vitest';
import {
  checkClaims,
  explainRule,
  rules,
  type ClaimOptions,
  type Passage,
  type Role,
} from '../../src/lib/claims/index.ts';
import { found, load } from '../claims/run.ts';

const passage = (text: string, role: Role = 'body', line = 1): Passage => ({
  text,
  file: 'content/articles/a/index.mdx',
  line,
  role,
});
const check = (text: string, role: Role = 'body', options: Partial<ClaimOptions> = {}) =>
  checkClaims([passage(text, role)], { region: 'us', ...options });
const claims = (text: string, role: Role = 'body', options: Partial<ClaimOptions> = {}) =>
  check(text, role, options)
    .findings.filter(({ kind }) => kind === 'claim')
    .map(({ rule }) => rule);

describe('the house rules', () => {
  const sentences = load('house-rules');
  it.each(sentences.filter(({ claim }) => claim))('$rule finds: $text', (row) => {
    expect(found(row).length).toBeGreaterThan(0);
  });
  it.each(sentences.filter(({ claim }) => !claim))('$rule leaves alone: $text', (row) => {
    expect(found(row).filter(({ kind, rule }) => kind === 'claim' || rule === row.rule)).toEqual([]);
  });
});

describe('where a sentence stands', () => {
  it('takes an open question in running text for a question, and in a title for a claim', () => {
    expect(claims('Does CST cure migraine?')).toEqual([]);
    expect(claims('Does CST cure migraine?', 'title')).not.toEqual([]);
  });
  it('makes a claim of advice in descriptions, picture texts, booking lines and client words', () => {
    for (const role of ['description', 'alt', 'cta', 'testimonial'] as const)
      expect(claims('A subtle yet powerful holistic technique.', role)).not.toEqual([]);
  });
  it('reads nothing in safety boxes and definitions', () => {
    expect(check('Epilepsy, cancer, a recent stroke.', 'care').sentences).toBe(0);
    expect(check('A migraine is a strong headache.', 'term').findings).toEqual([]);
  });
  it('judges a sentence that is said again as before, and points at each place', () => {
    const known = new Map();
    const again = (role: Role, line: number) =>
      checkClaims([passage('CST cures back pain. Does CST cure migraine?', role, line)], { region: 'us', known })
        .findings;
    const alone = (role: Role, line: number) =>
      checkClaims([passage('CST cures back pain. Does CST cure migraine?', role, line)], { region: 'us' }).findings;
    for (const [role, line] of [
      ['body', 3],
      ['title', 2],
      ['body', 40],
      ['title', 9],
    ] as const)
      expect(again(role, line)).toEqual(alone(role, line));
    expect(known.size).toBe(4);
  });
  it('points at the line of the sentence', () => {
    const { findings } = checkClaims([passage('A quiet hour.\nCST cures back pain.', 'body', 7)], { region: 'us' });
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([8]));
  });
  it('points at the words as they stand', () => {
    expect(check('Here we relieve your lower back pain for good.').findings[0]).toMatchObject({
      rule: 'C02',
      kind: 'claim',
      words: expect.stringContaining('lower back pain') as string,
    });
  });
});

describe('references', () => {
  const stance = (id: string) => (id === 'good' ? 'for' : 'against') as 'for' | 'against';
  it('lets a study be reported with its reference', () => {
    expect(claims('A review of ten trials found less pain than with a sham.⟦cite:good⟧', 'body', { stance })).toEqual(
      [],
    );
  });
  it('wants a reference beside the word research', () => {
    expect(claims('Studies show that light touch calms the body.')).not.toEqual([]);
  });
  it('finds good news that leans on a reference against it', () => {
    expect(claims('A large review confirms that it eases pain.⟦cite:bad⟧', 'body', { stance })).toEqual(['C24']);
  });
  it('leaves bad news with that reference alone', () => {
    expect(claims('A large review found no clear benefit for pain.⟦cite:bad⟧', 'body', { stance })).toEqual([]);
  });
  it('reads what a reference found when it points neither way', () => {
    const options = {
      stance: () => 'background' as const,
      finding: () => 'Two examiners did not agree on the rhythm.',
    };
    expect(claims('Examiners always agree on the rhythm.⟦cite:x⟧', 'body', options)).toEqual(['C24']);
  });
});

describe('a disclaimer', () => {
  it.each([
    "We do not claim to cure anything, but our clients' migraines vanish.",
    'This is not medical advice; still, it takes away back pain.',
    'Although it is no treatment for asthma, it relieves chest pain and anxiety.',
  ])('does not rescue the claim after it: %s', (text) => {
    expect(claims(text)).not.toEqual([]);
  });
  it('is no claim by itself', () => {
    expect(claims('We do not claim to treat, cure or prevent any illness.')).toEqual([]);
  });
});

describe('regions', () => {
  it('add words and never take away', () => {
    const sentences = load('house-rules').filter(({ claim, region }) => claim && !region);
    const base = sentences.filter((row) => found({ ...row, region: 'us' }).length > 0);
    for (const region of ['uk', 'in', 'eu', 'au'] as const) {
      const lost = base.filter((row) => found({ ...row, region }).length === 0);
      expect(lost.map(({ text }) => text)).toEqual([]);
    }
  });
  it('know the words of India', () => {
    expect(claims('Sugar and BP will come in control.', 'body', { region: 'in' })).not.toEqual([]);
  });
  it('allow a registered Australian practice no client words about health at all', () => {
    const words = 'My shoulder felt so much looser.';
    expect(claims(words, 'testimonial', { region: 'au', regulated: true })).not.toEqual([]);
    expect(
      claims('The room was warm and I was never rushed.', 'testimonial', { region: 'au', regulated: true }),
    ).toEqual([]);
  });
});

describe('explanations', () => {
  it('say of every rule why it exists and what to write instead', () => {
    for (const { id } of rules) expect(explainRule(id)).toMatch(/Instead: .{20,}/);
    expect(explainRule('c12')).toContain('mechanism');
    expect(explainRule('C99')).toBeUndefined();
  });
});
