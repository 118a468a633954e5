import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const path of pages)
      test(`${path} asks nobody else for anything, keeps nothing and reports no error`, async ({ page, context, baseURL }) => {
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('requestfailed', (request) => complaints.push(`${request.url()} did not arrive`));
        page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.url()} answered ${answer.status()}`));
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
        expect(complaints).toEqual([]);
        expect(await context.cookies()).toEqual([]);
        expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
        const kept = await page.evaluate(async () => ({
          session: sessionStorage.length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          caches: (await caches.keys()).length,
        }));
        expect(kept).toEqual({ session: 0, workers: 0, caches: 0 });
      });
  });

for (const path of pages.filter((each) => each !== '/search/'))
  test(`${path} runs no script: its only script element is data for search engines`, async ({ page }) => {
    await page.goto(path);
    const types = await page.locator('script').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('type')));
    expect(types.filter((type) => type !== 'application/ld+json')).toEqual([]);
    const handlers = await page
      .locator('*')
      .evaluateAll((all) => all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name).filter((name) => /^on/.test(name))));
    expect(handlers).toEqual([]);
  });
