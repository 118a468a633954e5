import { describe, expect, it } from 'vitest';
import { found, load } from '../../claims/run.ts';

/** Shares of claims found and of honest sentences stopped, in per cent. */
function measure(name: string) {
  const rows = load(name).map((row) => ({ claim: row.claim, hit: found(row).some(({ kind }) => kind === 'claim') }));
  const share = (claim: boolean) =>
    (100 * rows.filter((row) => row.claim === claim && row.hit).length) /
    rows.filter((row) => row.claim === claim).length;
  return { found: share(true), alarms: share(false) };
}

describe('sentences the check was never shown', () => {
  it('in plain words: nine claims in ten are found, and hardly an honest sentence is stopped', () => {
    const { found: recall, alarms } = measure('held-plain');
    expect(recall).toBeGreaterThanOrEqual(90);
    expect(alarms).toBeLessThanOrEqual(4);
  });
  it('in stories, wrappers and idiom: three claims in four are found', () => {
    const { found: recall, alarms } = measure('held-hard');
    expect(recall).toBeGreaterThanOrEqual(75);
    expect(alarms).toBeLessThanOrEqual(6);
  });
  it('in a later set written after the rules: most, in stories more than half', () => {
    expect(measure('blind-plain').found).toBeGreaterThanOrEqual(85);
    expect(measure('blind-plain').alarms).toBeLessThanOrEqual(4);
    expect(measure('blind-hard').found).toBeGreaterThanOrEqual(55);
    expect(measure('blind-hard').alarms).toBeLessThanOrEqual(12);
  });
  it('in two sets written without sight of the rules: nine in ten in plain words, four in five in stories', () => {
    const plain = measure('examiner-plain');
    expect(plain.found).toBeGreaterThanOrEqual(90);
    expect(plain.alarms).toBeLessThanOrEqual(3);
    const hard = measure('examiner-hard');
    expect(hard.found).toBeGreaterThanOrEqual(80);
    expect(hard.alarms).toBeLessThanOrEqual(6);
  });
  it('in lines of everyday life without a word of health: nothing is stopped', () => {
    for (const text of ['Write here what you want to say.', 'The bus stops outside the bakery.'])
      expect(found({ text, claim: false })).toEqual([]);
    expect(found({ text: 'Leave an empty line between paragraphs, and around every block.', claim: false })).toEqual(
      [],
    );
  });
});
