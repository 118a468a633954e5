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
});
