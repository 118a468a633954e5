import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import replay from '../../src/desk/replay.ts';
import { inToolFolder } from './tool-folder.ts';

const folder = inToolFolder(async (root) => {
  await mkdir(join(root, 'dist/book'), { recursive: true });
  await mkdir(join(root, 'dist/post/old'), { recursive: true });
  for (const page of ['index.html', 'book/index.html', 'post/old/index.html'])
    await writeFile(join(root, 'dist', page), '<!doctype html>');
  await writeFile(join(root, 'dist/_redirects'), '/post/old /book/ 301\n/post/old/ /book/ 301\n');
});
const { said } = folder;
const sitemap = (...paths: string[]) =>
  writeFile(
    join(folder.root, 'old.xml'),
    `<urlset>${paths.map((path) => `<url><loc>https://old.example${path}</loc></url>`).join('')}</urlset>`,
  );
const run = async () => replay([join(folder.root, 'old.xml')]);

test('an old site that has moved whole is told so', async () => {
  await sitemap('/', '/book', '/post/old');
  expect(await run()).toBe(0);
  expect(said).toEqual(['3 old addresses: 2 are pages, 1 lead on, 0 lead nowhere.']);
});

test('an address that leads nowhere is named, with the place to write it', async () => {
  await sitemap('/', '/lost');
  await expect(run()).rejects.toThrow(/https:\/\/old\.example\/lost\nWrite each under "redirects:"/);
});

test('a file without pages and a missing file are told apart', async () => {
  await writeFile(join(folder.root, 'old.xml'), '<sitemapindex></sitemapindex>');
  await expect(run()).rejects.toThrow('holds no page addresses');
  await rm(join(folder.root, 'old.xml'));
  await expect(run()).rejects.toThrow('There is no file');
});
