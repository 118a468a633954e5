import { existsSync, mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { littleSite, type LittleSite } from '../site/little-site.ts';

// Real builds of a site with two plain pages, about two seconds each.
describe('a build', { timeout: 60_000 }, () => {
  let site: LittleSite;
  let good = '';
  let home = '';
  const changed = '<p>Slack water, again.</p>';
  const litter = () => readdirSync(site.root).filter((name) => name === '.build');

  beforeAll(async () => {
    site = littleSite({ plain: true, name: 'My Site (1)' });
    const { code, output } = await site.run('build');
    expect(output).toMatch(/^Done: 2 pages and \d+ other files in dist, in [\d.]+ s/m);
    expect(code).toBe(0);
    good = site.hash();
    home = site.read('src/pages/index.astro');
  }, 60_000);
  afterAll(() => site.dispose());
  afterEach(() => {
    expect(litter()).toEqual([]);
    site.write('src/pages/index.astro', home);
  });

  it('gives the same bytes in another time zone and language', async () => {
    expect((await site.run('build', { env: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' } })).code).toBe(0);
    expect(site.hash()).toBe(good);
  });

  it('tells what programs left in public/, and publishes the rest of it alone', async () => {
    const left = ['.DS_Store', 'leaflets/Thumbs.db', 'leaflets/desktop.ini', 'plan.txt~', '~$plan.txt', '._plan.txt'];
    for (const name of [...left, 'leaflets/plan.txt']) site.write(`public/${name}`, 'A plan.');
    const { code, output } = await site.run('build');
    for (const name of left) expect(output).toContain(`public/${name}`);
    expect([code, output]).toEqual([0, expect.stringContaining('one that a program keeps for itself')]);
    expect(site.files().filter((name) => /plan|leaflets|\.DS_Store/.test(name))).toEqual(['leaflets/plan.txt']);
    site.remove('public');
    expect((await site.run('build')).code).toBe(0);
  });

  it('that cannot read a page names it and leaves the last good site as it was', async () => {
    site.edit('src/pages/index.astro', '<p>Slack water.</p>', '<p>{nothing.here}</p>');
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toContain('src/pages/index.astro');
    expect(output).toContain('dist is as it was');
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(site.hash()).toBe(good);
  });

  it('whose result has a dead link and a script names both at once', async () => {
    site.edit(
      'src/pages/index.astro',
      '<p>Slack water.</p>',
      '<p><a href="/nope/">Nope</a></p><script is:inline>alert(1)</script>',
    );
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toContain('The link /nope/ leads to a page or file that is not there.');
    expect(output).toContain('The page has a script.');
    expect(site.hash()).toBe(good);
  });

  it('that is killed leaves the last good site, and the next one tidies up', async () => {
    for (const moment of [300, 900, 1_500]) {
      const { child, ended } = site.start('build');
      await pause(moment);
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended;
      expect(site.hash()).toBe(good);
    }
    expect((await site.run('build')).code).toBe(0);
    expect(site.hash()).toBe(good);
  });

  it('that is interrupted tidies up at once and says so', async () => {
    const { child, ended } = site.start('build');
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', (text: string) => {
        if (text.includes('Building the pages.')) resolve();
      });
    });
    child.kill('SIGTERM');
    const { code, output } = await ended;
    expect([code, output]).toEqual([143, expect.stringContaining('The last good site is as it was.')]);
    expect(site.hash()).toBe(good);
  });

  it('waits for another one, and both end well', async () => {
    const both = await Promise.all([site.run('build'), site.run('build')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ output }) => output.includes('Another build of this site is running'))).toHaveLength(1);
    expect(site.hash()).toBe(good);
  });

  it('takes over the lock of a build that died', async () => {
    mkdirSync(join(site.root, '.build'));
    writeFileSync(join(site.root, '.build/lock'), String(process.pid));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(site.root, '.build/lock'), longAgo, longAgo);
    expect((await site.run('build')).code).toBe(0);
  });

  it('brings back the old site when the power went out between the two renames', async () => {
    mkdirSync(join(site.root, '.build'));
    renameSync(join(site.root, 'dist'), join(site.root, '.build/old'));
    site.edit('src/pages/index.astro', '<p>Slack water.</p>', '<p>{nothing.here}</p>');
    expect((await site.run('build')).code).toBe(1);
    expect(site.hash()).toBe(good);
  });

  it('never shows half a site to somebody who looks during the swap', async () => {
    site.edit('src/pages/index.astro', '<p>Slack water.</p>', changed);
    const { ended } = site.start('build');
    let fewest = Infinity;
    let done = false;
    void ended.then(() => (done = true));
    while (!done) {
      if (existsSync(join(site.root, 'dist')))
        fewest = Math.min(fewest, site.files().filter((name) => name.endsWith('.html')).length);
      await pause(20);
    }
    expect((await ended).code).toBe(0);
    expect(fewest).toBe(2);
    expect(site.read('dist/index.html')).toContain(changed);
  });
});

describe('a project folder with a # in its name', () => {
  it('is refused with the reason', async () => {
    const site = littleSite({ plain: true, name: 'Site #1' });
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toContain('"#" has a meaning of its own in web addresses');
    site.dispose();
  });
});
