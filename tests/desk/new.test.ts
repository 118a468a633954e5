import { spawnSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/lib/check/index.ts';
import { littleSite } from '../unit/check/little-site.ts';

const tool = new URL('../../src/desk/run.mjs', import.meta.url).pathname;

function run(root: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'new', ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });
  return { code: status, out: stdout, err: stderr };
}

// Each test starts a program of its own, which takes a while on a busy machine.
describe('npm run new', { timeout: 60_000 }, () => {
  test.each([
    ['First visit', 'visit', 'first-visit'],
    ['Über "Uns": & <Mehr> {x} #1', 'back', 'uber-uns-mehr-x-1'],
    ["What's this? — yes: no", 'safety', 'whats-this-yes-no'],
    ['पीठ दर्द 🌊', 'back', 'पीठ-दर्द'],
    ['- 2026', 'evidence', '2026'],
    ['word '.repeat(60).trim(), 'visit', `${'word-'.repeat(15)}word`],
  ])('writes "%s" on %s as a draft that passes the check', async (title, topic, folder) => {
    const root = await littleSite();
    const { code, out, err } = run(root, '--title', title, '--topic', topic);
    expect([code, err]).toEqual([0, '']);
    const file = `content/articles/${folder}/index.mdx`;
    expect(out).toContain(`Written: ${file}`);
    expect(out).toContain('draft: true');
    expect(out).toContain(`/articles/${folder}/`);
    const { findings, waiting } = await checkSite(root, new Date());
    expect(findings.filter((finding) => finding.file === file)).toEqual([]);
    expect(waiting).toEqual([{ file, title, from: undefined }]);
  });

  test('leaves no request to write something in what is published: each is told until it is written over', async () => {
    const root = await littleSite();
    run(root, '--title', 'First visit', '--topic', 'back');
    const file = 'content/articles/first-visit/index.mdx';
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), text.replace('draft: true\n', ''));
    const asked = (await checkSite(root, new Date())).findings.filter(({ rule }) => rule === 'unfinished');
    expect(asked.map(({ words }) => words)).toEqual([
      expect.stringContaining('One or two sentences for lists'),
      expect.stringContaining('Two sentences under the title'),
      expect.stringContaining('what this is about'),
      expect.stringContaining('what is known'),
      expect.stringContaining('Begin with what'),
      'A first heading',
      expect.stringContaining('Write a paragraph'),
      'A box for one thing to keep in mind',
      expect.stringContaining('Write two or three'),
    ]);
  });

  test('never overwrites: a second article of that name is refused, and the first stays as it was', async () => {
    const root = await littleSite();
    run(root, '--title', 'First visit', '--topic', 'visit');
    const file = join(root, 'content/articles/first-visit/index.mdx');
    const before = await readFile(file, 'utf8');
    const { code, err } = run(root, '--title', 'First — VISIT!', '--topic', 'back');
    expect(code).toBe(1);
    expect(err).toContain('content/articles/first-visit');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test.each([
    [['--title', 'x', '--topic', 'bakc'], 'Did you mean "back"?'],
    [['--title', 'x'], 'The topics are:'],
    [[], '--title'],
    [['--title', '  ', '--topic', 'back'], 'The title is empty'],
    [['--titel', 'x'], 'not known here'],
    [['loose', 'words'], 'not known here'],
  ])('run as %j without a keyboard writes nothing and says how', async (args, words) => {
    const root = await littleSite();
    const { code, err } = run(root, ...args);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(await readdir(join(root, 'content/articles'))).toEqual(['quiet-hour']);
  });

  test('asks to mend the facts of the practice first when they cannot be read', async () => {
    const { code, err } = run(
      await littleSite({ 'content/practice.yaml': 'region: usa' }),
      '--title',
      'x',
      '--topic',
      'back',
    );
    expect(code).toBe(1);
    expect(err).toContain('npm run check');
  });
});
