import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { bookingHref } from '../../src/lib/booking.ts';
import { parseInput } from '../../src/lib/input.ts';
import { paths } from '../../src/lib/paths.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { anArticle, pages, phone } from './pages.ts';

test.use({ javaScriptEnabled: false, viewport: phone });

const practice = parseInput(
  practiceSchema,
  parse(readFileSync('content/practice.yaml', 'utf8')),
  'content/practice.yaml',
);
const ways = practice.booking.map((way) => bookingHref(way, practice));

test('on a phone without script, every page can be reached from the home page', async ({ page }) => {
  const reached = new Set<string>([paths.home]);
  for (const path of reached) for (const link of await links(page, path)) if (!/\.\w+$/.test(link)) reached.add(link);
  expect(pages.filter((path) => path !== '/404.html' && !reached.has(path))).toEqual([]);
});

test('from the home page on a phone two presses lead to a way to book, as the practice has set it', async ({
  page,
}) => {
  await page.goto(paths.home);
  const book = page.getByRole('main').getByRole('link', { name: /book/i }).first();
  await expect(book).toBeInViewport();
  await book.click();
  await expect(page).toHaveURL(new RegExp(`${paths.book}$`));
  const offered = await page
    .locator('.ways > li > a.button')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(offered).toEqual(ways);
  for (const href of ways) expect(href).toMatch(/^(https:\/\/|mailto:[^?@]+@|tel:\+\d{8,15}$)/);
});

test('the bar at the foot of an article stays in reach on a phone and leads to booking', async ({ page }) => {
  await page.goto(anArticle);
  const bar = page.locator('.bar');
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(bar).toContainText(/\d+ minutes/);
  await page.locator('main section').last().scrollIntoViewIfNeeded();
  await bar.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${paths.book}$`));
});

/** Paths on this site that a page offers, the menu opened as a reader would. */
async function links(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  return page
    .locator('a[href^="/"]:visible')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
