import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/lib/claims/index.ts';

const file = 'content/articles/a/index.mdx';
const text = 'CST directly targets back pain at its source. It is completely safe and has no side effects.';
const report = (...waivers: { rule: string; words: string; reason: string }[]) =>
  checkClaims([{ text, file, line: 4, role: 'body' }], {
    region: 'uk',
    waivers: waivers.map((one) => ({ file, ...one })),
  });
const reason = 'Quoted from the advertising ruling of 2011.';

describe('a written exception', () => {
  it('takes its finding out and is printed with its reason', () => {
    const { findings, waivers } = report({ rule: 'C02', words: 'targets back pain', reason });
    expect(findings.map(({ rule }) => rule)).not.toContain('C02');
    expect(waivers).toEqual([{ file, line: 4, rule: 'C02', reason }]);
  });
  it.each(['C01', 'C03', 'C07', 'C10', 'C16'])('cannot be had for %s', (rule) => {
    const { findings, waivers } = report({ rule, words: 'completely safe', reason });
    expect(waivers).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'R20', why: expect.stringContaining('never be set aside') as string }),
    );
  });
  it('needs a reason that tells a reader something', () => {
    expect(report({ rule: 'C02', words: 'back pain', reason: 'it is fine' }).findings).toContainEqual(
      expect.objectContaining({ rule: 'R20', why: expect.stringContaining('too short') as string }),
    );
  });
  it('is a finding when it matches nothing', () => {
    expect(report({ rule: 'C14', words: 'miracle', reason }).findings).toContainEqual(
      expect.objectContaining({ rule: 'R20', why: expect.stringContaining('matches nothing') as string }),
    );
  });
  it('is had three times a file at most', () => {
    const one = { rule: 'C02', words: 'targets back pain', reason };
    expect(report(one, one, one, one).findings).toContainEqual(
      expect.objectContaining({ rule: 'R20', why: expect.stringContaining('three') as string }),
    );
  });
});
