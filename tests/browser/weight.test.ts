import { expect, test } from '@playwright/test';
import { anArticle } from './pages.ts';

const largest = 60_000;
const requests = 6;

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
