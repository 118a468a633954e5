import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { expect, test, vi } from 'vitest';
import indexnow from '../../src/desk/indexnow.ts';
import nap from '../../src/desk/nap.ts';
import { abroad, sampleLike } from '../fixtures/practice.ts';
import { inToolFolder } from './tool-folder.ts';

const repo = process.cwd();
const folder = inToolFolder(async (root) => {
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'content/practice.yaml'), stringify(abroad));
  await writeFile(
    join(root, 'dist/sitemap.xml'),
    '<urlset><url><loc>https://quiettide.example/book/</loc><lastmod>2026-11-02</lastmod></url></urlset>',
  );
});
const { said } = folder;
const answer = (status: number) => vi.fn(() => Promise.resolve(new Response(null, { status })));

test('the message is printed and nothing leaves the machine unless asked', async () => {
  const send = answer(200);
  expect(await indexnow(['--since', '2026-11-01'], send)).toBe(0);
  expect(said.join('\n')).toContain('https://quiettide.example/book/');
  expect(said.join('\n')).toContain('Nothing was sent.');
  expect(send).not.toHaveBeenCalled();
});

test('asked to, it posts once and says what came back', async () => {
  const send = answer(202);
  await indexnow(['--since', '2026-11-01', '--send'], send);
  expect(send).toHaveBeenCalledOnce();
  expect(said.at(-1)).toBe('Accepted; the key is checked later.');
});

test.each([
  [403, 'Publish the site first'],
  [500, 'The answer was 500.'],
])('an answer of %i is told in plain words', async (status, words) => {
  await expect(indexnow(['--since', '2026-11-01', '--send'], answer(status))).rejects.toThrow(words);
});

test('without a connection it says so', async () => {
  await expect(
    indexnow(['--since', '2026-11-01', '--send'], () => Promise.reject(new TypeError('fetch failed'))),
  ).rejects.toThrow('IndexNow cannot be reached.');
});

test('nothing new means nothing sent', async () => {
  const send = answer(200);
  await indexnow(['--since', '2026-11-03', '--send'], send);
  expect(send).not.toHaveBeenCalled();
});

test('a sample is never announced', async () => {
  const send = answer(200);
  await writeFile(join(folder.root, 'content/practice.yaml'), stringify(sampleLike));
  await expect(indexnow(['--since', '2026-11-01', '--send'], send)).rejects.toThrow(
    'This is still the sample practice',
  );
  expect(send).not.toHaveBeenCalled();
});

test('before the first build it says what to do', async () => {
  await rm(join(folder.root, 'dist/sitemap.xml'));
  await expect(indexnow([])).rejects.toThrow('Run "npm run build" first');
});

test('a day that is none is refused', async () => {
  await expect(indexnow(['--since', 'yesterday'])).rejects.toThrow('--since needs a day');
});

test('the card for business profiles is printed from the practice’s facts', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(repo);
  expect(await nap()).toBe(0);
  expect(said.join('\n')).toContain('Paste these words as they are');
});
