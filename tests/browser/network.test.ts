import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const path of pages)
      test(`${path} asks nobody else for anything, keeps nothing and reports no error`, async ({
        page,
        context,
        baseURL,
      }) => {
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('requestfailed', (request) => complaints.push(`${request.url()} did not arrive`));
        page.on(
          'response',
          (answer) => answer.status() >= 400 && complaints.push(`${answer.url()} answered ${answer.status()}`),
        );
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
        if (path !== '/search/') expect(await running(page)).toEqual([]);
      });
  });

/** What could run on a page: script elements but for data for search engines, and handlers in attributes. */
const running = (page: Page): Promise<string[]> =>
  page
    .locator('*')
    .evaluateAll((all) =>
      all.flatMap((element) => [
        ...(element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json'
          ? [element.outerHTML.slice(0, 90)]
          : []),
        ...[...element.attributes].map(({ name }) => name).filter((name) => /^on/.test(name)),
      ]),
    );
