import { AxeBuilder } from '@axe-core/playwright';
import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/lib/paths.ts';
import type { SearchPart } from '../../src/lib/search/search-index.ts';
import words from '../../src/strings/en.json' with { type: 'json' };
import { anArticle, desk, pages, smallest } from './pages.ts';

const index = JSON.parse(readFileSync('dist/search/1.json', 'utf8')) as SearchPart;
const article = index.pages.find(({ path }) => path === anArticle)!;
const rows = (page: Page) => page.locator('.found .posts > li');
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const to = (query: string) => `${paths.search}?q=${encodeURIComponent(query)}`;

for (const word of words.searchHint
  .replace(/^.*:/, '')
  .split(/[\s,]+/)
  .filter(Boolean))
  test(`“${word}”, which the field itself suggests, is answered with sentences that show why`, async ({ page }) => {
    await page.goto(to(word));
    await expect(field(page)).toHaveValue(word);
    await expect(rows(page).first()).toBeVisible();
    await expect(rows(page).first().locator('p mark, a mark').first()).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(/\d+/);
    await expect(page.locator('.by-topic')).toBeHidden();
  });

test('the title of an article finds it first, and its whole row leads there', async ({ page }) => {
  await page.goto(to(article.title));
  await expect(rows(page).first().getByRole('link')).toHaveText(article.title);
  await rows(page)
    .first()
    .click({ position: { x: 5, y: 60 } });
  await expect(page).toHaveURL(new RegExp(`${anArticle}$`));
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
});

test('while a reader types, the address keeps up, the focus stays and the way back is no longer', async ({ page }) => {
  await page.goto('/');
  await page.goto(paths.search);
  await field(page).pressSequentially(article.title.slice(0, 12), { delay: 40 });
  await expect(rows(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=./);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await field(page).fill('');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('.by-topic')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${paths.search}$`));
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('words nobody wrote get an answer, two ways on and the topics', async ({ page }) => {
  await page.goto(to('qqqqxyzzy'));
  await expect(page.getByRole('status')).toHaveText(words.searchEmpty);
  await expect(page.locator('.nothing').getByRole('link')).toHaveCount(2);
  await expect(page.locator('.by-topic')).toBeVisible();
  await field(page).fill(article.title);
  await expect(page.locator('.nothing')).toBeHidden();
});

test('what a reader types is text and never markup', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(to(`<img src=x onerror=alert(1)> ${article.title} <b>`));
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('.found img, .found b')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('when the index does not arrive, the page says so and the topics stay; the next try asks again', async ({
  page,
}) => {
  await page.route('**/search/1.json', (route) => route.abort());
  await page.goto(to('sore'));
  await expect(page.getByRole('status')).toHaveText(words.searchFailed);
  await expect(page.locator('.by-topic')).toBeVisible();
  await page.unroute('**/search/1.json');
  await field(page).fill(article.title);
  await expect(rows(page).first()).toBeVisible();
});

test('the page asks for the index only when somebody searches, and no other page asks for it or for a script', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of pages.filter((each) => each !== paths.search)) await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\.js$|\.json$/.test(path))).toEqual([]);
  await page.goto(paths.search, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(1);
});

test('the search that browsers learn from opensearch.xml leads to results', async ({ page }) => {
  const { OpenSearchDescription: about } = new XMLParser({ ignoreAttributes: false }).parse(
    readFileSync('dist/opensearch.xml', 'utf8'),
  ) as {
    OpenSearchDescription: { Url: { '@_type': string; '@_template': string }[] };
  };
  const template = about.Url.find((url) => url['@_type'] === 'text/html')!['@_template'];
  // Browsers write a space as a plus sign.
  const url = new URL(template.replace('{searchTerms}', encodeURIComponent(article.title).replaceAll('%20', '+')));
  await page.goto(url.pathname + url.search);
  await expect(rows(page).first().getByRole('link')).toHaveText(article.title);
});

for (const viewport of [smallest, desk])
  test(`results pass axe, fit and can be walked by keyboard at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(to(article.title));
    await expect(rows(page).first().locator('mark').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.found').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join()}`)).toEqual(
        [],
      );
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('main').getByRole('button').focus();
    await page.keyboard.press('Tab');
    await expect(rows(page).first().getByRole('link')).toBeFocused();
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form of the articles list leads to the search page, which lists the topics', async ({ page }) => {
    await page.goto(paths.articles);
    await field(page).fill('sore back');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=sore\+back$/);
    await expect(page.locator('.by-topic').getByRole('link').first()).toBeVisible();
    await expect(page.locator('.nothing')).toBeHidden();
  });
});
