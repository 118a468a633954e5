import { chmod, mkdir, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../../src/lib/check/index.ts';
import { slugOf } from '../../../src/lib/slug.ts';
import { article, check, errors, littleSite, now, said } from './little-site.ts';

const filesOf = (findings: { file: string }[]) => findings.map(({ file }) => file);

describe('an article', () => {
  test.each([
    ['content/articles/dup.md', 'content/articles/dup/index.mdx'],
    ['content/articles/dup/index.md', 'content/articles/dup/index.mdx'],
    ['content/articles/dup.mdx', 'content/articles/dup/index.mdx'],
    ['content/articles/dup.md', 'content/articles/dup.mdx'],
  ])('written twice, as %s and %s, is refused with both names', async (one, two) => {
    const { findings } = await check({ [one]: article, [two]: article });
    expect(said(errors(findings)) + filesOf(errors(findings)).join()).toContain(one);
    expect(said(errors(findings)) + filesOf(errors(findings)).join()).toContain(two);
  });
  test.each([
    ['My Post', 'my-post'],
    ['My-Post', 'my-post'],
    ['Über uns', 'uber-uns'],
    ['a & b', 'a-b'],
  ])('in folders %s and %s would have one address: refused with both names', async (one, two) => {
    const { findings } = await check({
      [`content/articles/${one}/index.mdx`]: article,
      [`content/articles/${two}/index.mdx`]: article,
    });
    const found = errors(findings);
    expect(found).toHaveLength(1);
    expect(found[0]?.file + said(found)).toContain(`content/articles/${one}/index.mdx`);
    expect(found[0]?.file + said(found)).toContain(`content/articles/${two}/index.mdx`);
  });
  test.each([
    ['content/articles/flat.mdx', 'content/articles/flat/index.mdx'],
    ['content/articles/My Flat Post.mdx', 'content/articles/my-flat-post/index.mdx'],
    ['content/articles/upper/index.MDX', 'content/articles/upper/index.mdx'],
    ['content/articles/upper/INDEX.mdx', 'content/articles/upper/index.mdx'],
    ['content/articles/upper.MDX', 'content/articles/upper/index.mdx'],
    ['content/articles/plain/index.md', 'content/articles/plain/index.mdx'],
    ['content/articles/plain/index.markdown', 'content/articles/plain/index.mdx'],
    ['content/articles/plain/post.mdx', 'content/articles/plain/index.mdx'],
    ['content/articles/a/b/index.mdx', 'content/articles/b/index.mdx'],
    ['content/lost.mdx', 'content/articles/lost/index.mdx'],
    ['content/practice.yml', 'practice.yaml'],
    ['content/article/x/index.mdx', 'articles'],
    ['content/pages/My Page.mdx', 'my-page.mdx'],
    ['content/pages/about.md', 'content/pages/about.mdx'],
    ['content/pages/articles.mdx', 'taken by the site'],
  ])('at %s is never passed over: it says where it belongs', async (file, goal) => {
    const found = errors((await check({ [file]: article })).findings);
    expect(found.length).toBeGreaterThan(0);
    expect(said(found)).toContain(goal);
  });
  test('whose index.mdx is a folder is named', async () => {
    expect(said(errors((await check({ 'content/articles/odd/index.mdx/photo.txt': 'x' })).findings))).toContain(
      'no index.mdx',
    );
  });
  test('whose folder holds no text is named', async () => {
    const found = errors((await check({ 'content/articles/empty/photo.txt': 'x' })).findings);
    expect(filesOf(found)).toEqual(['content/articles/empty']);
    expect(said(found)).toContain('no index.mdx');
  });
  test.each([
    ['Über Uns & Mehr (1)', 'uber-uns-mehr-1'],
    ['पीठ दर्द', 'पीठ-दर्द'],
    ['日本語', '日本語'],
    ['Straße', 'strasse'],
    ['Ça va', 'ca-va'],
    ["Don't hurry", 'dont-hurry'],
    ['../../../evil', 'evil'],
    ['🌊', 'article'],
    ['e\u0301te\u0301', 'ete'],
  ])('in a folder named "%s" has the address part "%s"', (folder, slug) => {
    expect(slugOf(folder)).toBe(slug);
    expect(slugOf(slug)).toBe(slug);
  });
  test.each(['Über Uns & Mehr (1)', 'पीठ दर्द', '日本語'])('in a folder named "%s" is welcome', async (folder) => {
    const { findings, read } = await check({
      [`content/articles/${folder}/index.mdx`]: article.replace('A quiet hour', 'Another hour'),
    });
    expect(errors(findings)).toEqual([]);
    expect(read).toBe(2);
  });
});

test('a site without articles is a site', async () => {
  const root = await littleSite({ 'content/articles/quiet-hour/index.mdx': null });
  expect(errors((await checkSite(root, now)).findings)).toEqual([]);
});

test.each([
  '.DS_Store',
  'a.mdx~',
  'Thumbs.db',
  'post.docx',
  '~$post.docx',
  'desktop.ini',
  '.index.mdx.swp',
  'notes.txt',
  '_old.mdx',
])('the stray file %s is named, and stops nothing', async (name) => {
  for (const folder of ['content', 'content/articles', 'content/articles/quiet-hour', 'content/pages']) {
    const { findings } = await check({ [`${folder}/${name}`]: 'x' });
    if (name === '_old.mdx' && folder === 'content') continue;
    expect(errors(findings)).toEqual([]);
    expect(filesOf(findings.filter(({ rule }) => rule === 'unused'))).toContain(`${folder}/${name}`);
  }
});

describe('a file that cannot be read as it stands', () => {
  test('because nobody may read it is an error, not a missing article', async () => {
    const root = await littleSite();
    await chmod(join(root, 'content/articles/quiet-hour/index.mdx'), 0o000);
    const found = errors((await checkSite(root, now)).findings);
    expect(filesOf(found)).toEqual(['content/articles/quiet-hour/index.mdx']);
    expect(said(found)).toContain('permissions');
  });
  test.each(['practice.yaml', 'references.yaml'])('(%s) is told in the same way', async (name) => {
    const root = await littleSite();
    await chmod(join(root, 'content', name), 0o000);
    expect(said(errors((await checkSite(root, now)).findings))).toContain('permissions');
  });
  test('because it is a link to nothing', async () => {
    const root = await littleSite();
    await mkdir(join(root, 'content/articles/gone'));
    await symlink('nowhere.mdx', join(root, 'content/articles/gone/index.mdx'));
    expect(said(errors((await checkSite(root, now)).findings))).toContain('does not exist');
  });
  test.each(['index.mdx', 'photo.jpg', 'notes.txt'])(
    'because it is a link out of the content folder (%s)',
    async (name) => {
      const root = await littleSite({ 'secret.mdx': article });
      await mkdir(join(root, 'content/articles/linked'));
      await writeFile(join(root, 'content/articles/linked/index.mdx'), article.replace('A quiet hour', 'Another'));
      await unlink(join(root, 'content/articles/linked', name)).catch(() => undefined);
      await symlink(join(root, 'secret.mdx'), join(root, 'content/articles/linked', name));
      expect(said(errors((await checkSite(root, now)).findings))).toContain('outside the content folder');
    },
  );
  test('because its folder is a link', async () => {
    const root = await littleSite({ 'elsewhere/index.mdx': article });
    await symlink(join(root, 'elsewhere'), join(root, 'content/articles/linked'));
    expect(said(errors((await checkSite(root, now)).findings))).toContain('outside the content folder');
    await unlink(join(root, 'content/articles/linked'));
    await symlink('quiet-hour', join(root, 'content/articles/linked'));
    expect(said(errors((await checkSite(root, now)).findings))).toContain('link to a folder');
  });
  test('but a link to a file inside is a file', async () => {
    const root = await littleSite();
    await rename(join(root, 'content/home.yaml'), join(root, 'content/articles/quiet-hour/home.txt'));
    await symlink('articles/quiet-hour/home.txt', join(root, 'content/home.yaml'));
    expect(errors((await checkSite(root, now)).findings)).toEqual([]);
  });
});

describe('drafts and days', () => {
  test('that wait are listed, and hold nothing back', async () => {
    const draft = article.replace('topic: visit', 'topic: visit\ndraft: true').replace('A quiet hour', 'A draft');
    const future = article.replace('published: 2026-03-12', 'published: 2099-01-01').replace('A quiet hour', 'Later');
    const { waiting, findings } = await check({
      'content/articles/draft/index.mdx': draft,
      'content/articles/later/index.mdx': future,
    });
    expect(errors(findings)).toEqual([]);
    expect(waiting).toEqual([
      { file: 'content/articles/draft/index.mdx', title: 'A draft', from: undefined },
      { file: 'content/articles/later/index.mdx', title: 'Later', from: '2099-01-01' },
    ]);
  });
  test('follow the calendar of the practice, not that of the machine', async () => {
    const article2 = article.replace('published: 2026-03-12', 'published: 2026-06-15');
    const root = await littleSite({ 'content/articles/quiet-hour/index.mdx': article2 });
    expect((await checkSite(root, new Date('2026-06-15T03:59:00Z'))).waiting).toHaveLength(1);
    expect((await checkSite(root, new Date('2026-06-15T04:01:00Z'))).waiting).toHaveLength(0);
  });
  test('a draft that lacks what only readers need stops nothing', async () => {
    const draft = article
      .replace('topic: visit', 'topic: back\ndraft: true')
      .replace('Two hands', '[x](/articles/nope/) It cures back pain for good. Two hands');
    const { findings, failed } = await check({ 'content/articles/quiet-hour/index.mdx': draft });
    const own = findings.filter(({ file }) => file.includes('quiet-hour'));
    expect(own.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R05', 'link', 'C01']));
    expect(errors(own)).toEqual([]);
    expect(failed).toBe(findings.some(({ kind, file }) => kind === 'claim' && !file.includes('quiet-hour')));
  });
  test('two articles may have one title, and are told so', async () => {
    const { findings } = await check({ 'content/articles/twin/index.mdx': article });
    expect(errors(findings)).toEqual([]);
    expect(said(findings)).toContain('has the same title');
  });
});
