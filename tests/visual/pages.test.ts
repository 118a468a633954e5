import { expect, test } from '@playwright/test';

const pages = {
  home: '/',
  article: '/articles/back-pain/',
  articles: '/articles/',
  book: '/book/',
  questions: '/questions/',
};

for (const [name, path] of Object.entries(pages))
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(`${name} at ${width} in the ${colorScheme} scheme`, () => {
        test.use({ viewport: { width, height: 2400 }, colorScheme, contextOptions: { reducedMotion: 'reduce' } });
        test('looks as it did', async ({ page }) => {
          await page.goto(path);
          await page.evaluate(() => document.fonts.ready);
          await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
        });
      });
