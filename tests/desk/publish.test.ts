import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitMessage } from '../../src/desk/publish/message.ts';
import { littleSite, type LittleSite } from '../site/little-site.ts';

test.each([
  [[' M content/practice.yaml'], 'Update the practice facts'],
  [
    ['?? content/articles/good-sleep/index.mdx', '?? content/articles/good-sleep/bed.jpg'],
    'Add the article good-sleep',
  ],
  [[' M content/practice.yaml', ' M content/pages/about.mdx'], 'Update the practice facts and the page about'],
  [[' D content/articles/old/index.mdx'], 'Remove the article old'],
])('%j is told as "%s"', (changed, sentence) => {
  expect(commitMessage(changed)).toBe(sentence);
});

test('a long list becomes a number', () => {
  const changed = Array.from({ length: 9 }, (_, index) => ` M content/articles/article-number-${index}/index.mdx`);
  expect(commitMessage(changed)).toBe('Update 9 parts of the site');
});

describe('npm run publish', { timeout: 240_000 }, () => {
  let site: LittleSite;
  const nobody = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: site.root, encoding: 'utf8', env: { ...process.env, ...nobody } }).stdout.trim();
  const publish = () => site.run('publish', { env: nobody });
  beforeAll(() => (site = littleSite({ plain: true })));
  afterAll(() => site.dispose());

  test('builds, then says one missing piece after the other, and sends when all are there', async () => {
    const bare = join(site.root, '../remote.git');
    expect((await publish()).output).toContain('this folder is not kept by git yet. Upload dist/');
    git('init', '-q', '-b', 'main');
    site.write('.gitignore', 'node_modules\ndist\n.build\n.cache\n.astro\n');
    expect((await publish()).output).toContain('there is no place to send it to yet');
    git('init', '-q', '--bare', '-b', 'main', bare);
    git('remote', 'add', 'origin', bare);
    const unknown = await publish();
    expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining('git does not know who you are')]);
    git('config', 'user.name', 'Maren');
    git('config', 'user.email', 'maren@example.com');
    git('add', '.');
    git('commit', '-qm', 'All');

    site.edit('content/practice.yaml', 'price: 90', 'price: 95');
    site.write('loose.txt', 'Not hers to send.');
    const sent = await publish();
    expect([sent.code, sent.output]).toEqual([
      0,
      expect.stringContaining('Written down: Update the practice facts\nSent.'),
    ]);
    expect(git('--git-dir', bare, 'log', '-1', '--format=%s', 'main')).toBe('Update the practice facts');
    expect(git('status', '--porcelain')).toBe('?? loose.txt');
    expect((await publish()).output).toMatch(/Sent\. Your host builds the site now/);

    // Somebody else sends something from another copy.
    const other = join(site.root, '../other');
    git('clone', '-q', bare, other);
    git(
      '-C',
      other,
      '-c',
      'user.name=B',
      '-c',
      'user.email=b@example.com',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'Other',
    );
    git('-C', other, 'push', '-q');
    site.edit('content/practice.yaml', 'price: 95', 'price: 90');
    const refused = await publish();
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('Somebody else has published since')]);
    expect(site.read('content/practice.yaml')).toContain('price: 90');
  });

  test('sends nothing that the check refuses', async () => {
    const before = git('log', '-1', '--format=%H');
    site.edit('content/practice.yaml', 'price: 90', 'price: $90');
    const { code, output } = await publish();
    expect([code, output]).toEqual([1, expect.stringContaining('"sessions, entry 1, price" is not what belongs here')]);
    expect(git('log', '-1', '--format=%H')).toBe(before);
  });
});
