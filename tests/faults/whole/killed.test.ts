import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { littleSite, type LittleSite } from '../../site/little-site.ts';
import { happened } from './told.ts';

const kills = 20;
const otherWords = [/^meaning: .*$/m, 'meaning: Another line about the name.'] as const;

/** Numbers between 0 and 1, the same ones every time (a linear congruence of Numerical Recipes). */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('the last good site', () => {
  let site: LittleSite;
  /** Milliseconds a build takes. */
  let length = 0;
  let before = '';
  let after = '';
  const litter = () => readdirSync(site.root).filter((name) => name === '.build' || /^(?:tmp|dist.)/.test(name));
  const build = async () => {
    const begun = performance.now();
    const { code, output } = await site.run('build');
    expect([code, output]).toEqual([0, expect.stringContaining('Done: ')]);
    length = performance.now() - begun;
    return site.hash();
  };
  /** Puts another site into dist than the one that the next build makes. */
  const otherSite = async () => {
    const facts = site.read('content/practice.yaml');
    site.edit('content/practice.yaml', ...otherWords);
    const hash = await build();
    site.write('content/practice.yaml', facts);
    return hash;
  };
  const killedAfter = async (milliseconds: number) => {
    const { child, ended } = site.start('build');
    await pause(milliseconds);
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
    return (await ended).signal;
  };

  beforeAll(async () => {
    site = littleSite();
    site.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');
    after = await build();
    before = await otherSite();
  }, 600_000);
  afterAll(() => site.dispose());

  it('C01 survives a build that is killed at 40 % and at 80 % of its time', async (context) => {
    for (const part of [0.4, 0.8]) {
      // On a machine with other work a build may take half as long as the one before it.
      while ((await killedAfter(length * part)) === null) await otherSite();
      expect(site.hash()).toBe(before);
    }
    expect(await build()).toBe(after);
    expect(litter()).toEqual([]);
    happened(
      context,
      `killed at 40 % and 80 % of ${(length / 1000).toFixed(0)} s: dist as it was, the next build good`,
    );
  });

  it('C01 survives twenty builds that are killed at any moment', async (context) => {
    const facts = site.read('content/practice.yaml');
    site.edit('content/practice.yaml', ...otherWords);
    let done = 0;
    for (const chance of chances(2031).take(kills)) {
      if ((await killedAfter(length * chance)) === null) done += 1;
      // A build that came to its swap leaves the new site, whole as well.
      expect([before, after]).toContain(site.hash());
    }
    site.write('content/practice.yaml', facts);
    expect(await build()).toBe(after);
    expect(litter()).toEqual([]);
    happened(
      context,
      `40 %, 80 % and ${kills} moments (${done} came too late): dist whole each time, the next build good`,
    );
  });

  it('C02 is there as a whole while a build swaps in the next', async (context) => {
    const pages = () => site.files().filter((name) => name.endsWith('.html')).length;
    const first = pages();
    let fewest = first;
    let looks = 0;
    const { ended } = site.start('build');
    let done = false;
    void ended.then(() => (done = true));
    while (!done) {
      fewest = Math.min(fewest, pages());
      looks += 1;
      await pause(40);
    }
    expect((await ended).code).toBe(0);
    expect(fewest).toBe(first);
    happened(context, `exit 0, never fewer than ${first} pages in ${looks} looks`);
  });
});
