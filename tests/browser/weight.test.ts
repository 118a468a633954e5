import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../../src/desk/serve/encoding.ts';
import { anArticle, pages } from './pages.ts';

const largest = 60_000;
const requests = 6;
/** What an article of this many words may weigh with its styles, compressed, and what each further word adds at most. */
const ofArticle = { words: 1_500, bytes: 14_000, perWord: 3 };
/** What half of the articles stay under. */
const ofHalf = 12_000;

for (const path of ['/', anArticle])
  test(`${path} arrives with at most ${requests} requests and ${largest / 1000} kB`, async ({ page, request }) => {
    const asked: string[] = [];
    page.on('request', (each) => asked.push(each.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(
      asked.map(async (url) => {
        const { headers } = { headers: (await request.head(url, { headers: { 'accept-encoding': 'br' } })).headers() };
        return Number(headers['content-length']);
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const told = asked.map((url, index) => `${new URL(url).pathname} ${sizes[index]}`).join(', ');
    console.log(`${path}: ${asked.length} requests, ${total} bytes (${told})`);
    expect(asked.length).toBeLessThanOrEqual(requests);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(largest);
  });

test('articles and their styles arrive within 14 kB for 1,500 words', async () => {
  const articles = pages.filter((path) => /^\/articles\/(?!page\/)[^/]+\/$/.test(path)).slice(0, 50);
  const weights = await Promise.all(
    articles.map(async (path) => {
      const html = readFileSync(join(process.cwd(), 'dist', path, 'index.html'));
      const words = Number(/"wordCount":(\d+)/.exec(html.toString())?.[1]);
      const { length } = await brotli(html, 11);
      return { path, length, most: ofArticle.bytes + Math.max(0, words - ofArticle.words) * ofArticle.perWord };
    }),
  );
  console.log(weights.map(({ path, length }) => `${path} ${length}`).join(', '));
  expect(weights.filter(({ length, most }) => !(length <= most))).toEqual([]);
  const middle = weights.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(weights.length / 2)];
  expect(middle ?? 0).toBeLessThanOrEqual(ofHalf);
});
