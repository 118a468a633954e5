import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { littleSite, type LittleSite } from '../../site/little-site.ts';
import { happened, notPossible } from './told.ts';

/** An older Node on this machine, as the one that many people have installed. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path))
  .find((path) => /^v(?:20|21|22\.(?:\d|1[0-7])\.)/.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout));

describe('the same site', () => {
  let site: LittleSite;
  let good = '';
  const calm = (each: LittleSite) => each.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');

  beforeAll(async () => {
    site = littleSite();
    calm(site);
    expect((await site.run('build')).output).toContain('Done: ');
    good = site.hash();
  }, 600_000);
  afterAll(() => site.dispose());

  it('C04 is built without a network', (context) => {
    const { status, stdout, stderr, error } = spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--net', process.execPath, 'src/desk/run.mjs', 'build'],
      { cwd: site.root, encoding: 'utf8' },
    );
    if (error || stderr.includes('unshare:')) notPossible(context, 'the network can be taken away on Linux alone');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Done: ')]);
    expect(site.hash()).toBe(good);
    happened(context, 'exit 0, the same bytes as with a network');
  });

  it('C05 is built by npm on an old Node, and a tool started on it says what it needs', (context) => {
    if (!oldNode) return notPossible(context, 'no Node older than 22.18 on this machine');
    const plain = littleSite({ plain: true });
    const env = { ...process.env, PATH: `${join(oldNode, '..')}${delimiter}${process.env['PATH']}` };
    // What stands before the script would install packages, which here belong to another project.
    const byNpm = spawnSync('npm', ['--ignore-scripts', 'run', 'build'], { cwd: plain.root, encoding: 'utf8', env });
    expect([byNpm.status, byNpm.stdout]).toEqual([0, expect.stringContaining('Done: 2 pages')]);
    const byHand = spawnSync(oldNode, ['src/desk/run.mjs', 'build'], { cwd: plain.root, encoding: 'utf8' });
    plain.dispose();
    expect(byHand.status).toBe(1);
    expect((byHand.stdout + byHand.stderr).trim().split('\n')).toEqual([expect.stringMatching(/needs Node 22\.18/)]);
    happened(context, `npm run build: exit 0; by hand: exit 1, "${byHand.stderr.trim()}"`);
  });

  it('C06 comes from every clock and language, with the days as they are written', async (context) => {
    const zones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'];
    for (const TZ of zones)
      for (const LANG of ['C', 'de_DE.UTF-8']) {
        const { code } = await site.run('build', { env: { TZ, LANG, LC_ALL: LANG } });
        expect([TZ, LANG, code, site.hash()]).toEqual([TZ, LANG, 0, good]);
      }
    const articles = site.files('content/articles').filter((name) => name.endsWith('/index.mdx'));
    const days = articles.map((name) => /^published: (\S+)$/m.exec(site.read(`content/articles/${name}`))?.[1] ?? '');
    for (const [index, name] of articles.entries()) {
      const { document } = parseHTML(
        readFileSync(join(site.root, 'dist/articles', name.replace('.mdx', '.html')), 'utf8'),
      );
      const shown = document.querySelector(`time[datetime="${days[index]}"]`)?.textContent ?? '';
      const written = new Date(`${days[index]}T12:00:00Z`).toLocaleDateString('en-US', {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      expect(shown.trim()).toBe(written);
    }
    happened(context, `one hash from 6 builds; ${articles.length} days shown as they are written`);
  });

  it('C07 is built twice from nothing', async (context) => {
    for (const folder of ['dist', '.astro', '.cache', 'node_modules/.astro']) site.remove(folder);
    expect((await site.run('build')).code).toBe(0);
    expect(site.hash()).toBe(good);
    happened(context, `one hash, ${good.slice(0, 12)}`);
  });

  it.for(['My Site (1)', 'Praxis für Körper & Geist', "O'Brien [new]"])(
    'C08 is built in a folder named %s',
    async (name, context) => {
      const other = littleSite({ name, from: site.root });
      const { code, output } = await other.run('build');
      expect([code, output]).toEqual([0, expect.stringContaining('Done: ')]);
      expect(other.hash()).toBe(good);
      other.dispose();
      happened(
        context,
        'exit 0 in "My Site (1)", with the same bytes; refused in folders with #, ? or % with the reason',
      );
    },
  );

  it.for(['Site #1', 'Site 100%', 'Site?'])(
    'C08 is not built in a folder named %s, and the reason is said',
    async (name) => {
      const other = littleSite({ plain: true, name });
      const { code, output } = await other.run('build');
      expect(code).toBe(1);
      expect(output).toContain('has a meaning of its own in web addresses. Rename the folder');
      other.dispose();
    },
  );
});
