import { spawnSync } from 'node:child_process';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, littleSite } from '../unit/check/little-site.ts';

const tool = new URL('../../src/desk/run.mjs', import.meta.url).pathname;
const post = 'content/articles/quiet-hour/index.mdx';

/** Runs `npm run check` on a site, as the practitioner does. */
function run(root: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'check', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const broken = article
  .replace('title: A quiet hour', 'title: A quiet hour\nheroimage: x')
  .replace('published: 2026-03-12', 'published: 2024-02-31')
  .replace('Two hands', 'Two {hands')
  .replace('padded table', '<Callot>table</Callot>');

const practice = await readFile(new URL('../unit/check/fixtures/practice.yaml', import.meta.url), 'utf8');

/** A site that claims alone do not stop, so that only the test's own fault decides. */
const calm = (text: string, others: Record<string, string> = {}) =>
  littleSite({
    [post]: text,
    'content/practice.yaml': practice.replace('claims: strict', 'claims: advise'),
    ...others,
  });

// Each test starts a program of its own, which takes a while on a busy machine.
describe('npm run check', { timeout: 60_000 }, () => {
  test('tells every problem at once, by file, with place, fault and remedy in at most eight lines, and stops', async () => {
    const { code, out, err } = run(await calm(broken));
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${post}\n  line 3:1  [front-matter]`);
    expect(out).toContain('Did you mean');
    expect(out).toContain('published: "2024-02-31" is not a real date');
    expect(out).toContain('Write it as 2024-02-29.');
    expect(out).toContain('Did you mean <Callout>?');
    expect(out).toContain('line 19:5  [syntax]  {hands rest on you.');
    expect(out).not.toMatch(/\n\s+at |node:internal|Error:/);
    const problems = out
      .split(/\n(?= {2}line )/)
      .slice(1)
      .map((block) => block.split('\n\n')[0]?.split('\n').length ?? 0);
    expect(problems.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...problems)).toBeLessThanOrEqual(8);
    expect(out.trim().split('\n').at(-1)).toMatch(
      /^4 errors, \d+ claims?, \d+ pieces? of advice in 1 page and \d+ sentences\. Mend the errors, then run this again\.$/,
    );
  });

  test('says that a whole site can be built', async () => {
    const { code, out } = run(await calm(article));
    expect(code).toBe(0);
    expect(out).toMatch(/\n0 errors, .*The site can be built\.\n$/);
  });

  test('lists drafts and articles that wait for their day', async () => {
    const later = article.replace('A quiet hour', 'Later').replace('published: 2026-03-12', 'published: 2099-01-01');
    const draft = article.replace('topic: visit', 'topic: visit\ndraft: true');
    const { code, out } = run(await calm(draft, { 'content/articles/later/index.mdx': later }));
    expect(code).toBe(0);
    expect(out).toContain(`  draft  A quiet hour (${post})`);
    expect(out).toContain('  from 2099-01-01  Later (content/articles/later/index.mdx)');
  });

  test('gives advice on what was changed, and one line for the rest', async () => {
    const long = 'It is quiet '.repeat(12);
    const root = await calm(`${article}\n${long}.\n`, { 'content/articles/other/index.mdx': `${article}\n${long}.\n` });
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: root });
    expect(run(root).out).toMatch(/^\d pieces of advice on the pages: npm run check -- --advice\n\n0 errors/);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All');
    await appendFile(join(root, post), 'More.\n');
    const { out } = run(root);
    expect(out).toContain(`Advice on what you changed (1). Nothing here stops the site.\n\n${post}`);
    expect(out).not.toContain('content/articles/other/index.mdx\n');
    expect(out).toContain('of advice on the rest: npm run check -- --advice');
    expect(run(root, '--advice').out).toContain('content/articles/other/index.mdx\n');
  });

  test('says nothing of lines that stand in a changed file as they stood before', async () => {
    const long = 'It is quiet '.repeat(12);
    const root = await calm(`${article}\n${long}.\n\nThe end.\n`);
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: root });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All');
    await appendFile(join(root, post), '\nMore.\n');
    expect(run(root).out).toMatch(/^\d pieces of advice on the pages: /);
    await appendFile(join(root, post), `\n${long}.\n`);
    expect(run(root).out).toMatch(/^Advice on what you changed \(\d\).*\n\n\S+\n {2}line 26/);
    expect(run(root).out).toMatch(/\n\d pieces of advice on the rest: /);
  });

  test('keeps claims apart from errors, and stops for them under strict alone', async () => {
    const claiming = article.replace('Two hands', 'CST cures back pain. Two hands');
    const strict = run(await calm(claiming, { 'content/practice.yaml': practice }));
    expect(strict.code).toBe(1);
    expect(strict.out).toMatch(
      /Health claims \(\d+\)\. The site is not built with them\.[\s\S]*line 18 {2}\[C01\] {2}cures back pain/,
    );
    expect(strict.out).toMatch(/\n0 errors, \d+ claims.* Mend the claims, then run this again\.\n$/);
    const advise = run(await calm(claiming));
    expect(advise.code).toBe(0);
    expect(advise.out).toContain('The site is built all the same');
  });

  test('counts and prints exceptions with their reasons', async () => {
    const excused = article
      .replace('Two hands', 'Light holds free the fascia. Two hands')
      .replace(
        'topic: visit',
        'topic: visit\nexceptions:\n  - rule: C12\n    words: free the fascia\n    reason: Quoted from the ruling of 2011, word for word.',
      );
    const { code, out } = run(await calm(excused));
    expect(code).toBe(0);
    expect(out).toContain('1 exception from the claim check:');
    expect(out).toContain('C12  Quoted from the ruling of 2011, word for word.');
  });

  test('gives machines one array of findings and nothing else', async () => {
    const { code, out, err } = run(await calm(broken), '--json');
    expect([code, err]).toEqual([1, '']);
    const findings = JSON.parse(out) as Record<string, unknown>[];
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['file', 'line', 'rule', 'kind', 'words', 'why', 'suggestion']);
      expect(finding).toMatchObject({
        file: expect.stringMatching(/^content\//),
        line: expect.any(Number),
        kind: expect.stringMatching(/^(?:error|claim|advice)$/),
        why: expect.stringMatching(/\.$/),
        suggestion: expect.stringMatching(/\S/),
      });
    }
    expect(findings.filter(({ kind }) => kind === 'error').map(({ line }) => line)).toEqual([3, 8, 15, 19]);
  });

  test.each(['R05', 'r07', 'C01', 'syntax'])('explains the rule %s in words', async (rule) => {
    const { code, out } = run(await littleSite(), '--explain', rule);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(1);
  });
  test('names the nearest rule for one that does not exist', async () => {
    const { code, err } = run(await littleSite(), '--explain', 'sintax');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean syntax?');
  });
  test('says how it is used when a word is not known', async () => {
    const { code, err } = run(await littleSite(), '--jsno');
    expect(code).toBe(1);
    expect(err).toContain('"--jsno" is not known here.');
  });
  test('says in a line what is missing where there is no content at all', async () => {
    const root = await littleSite();
    await rm(join(root, 'content'), { recursive: true });
    const { code, out, err } = run(root);
    expect(code).toBe(1);
    expect(out + err).toContain('content');
    expect(out + err).not.toMatch(/\n\s+at /);
  });
});
