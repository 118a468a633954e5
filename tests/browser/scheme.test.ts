import { expect, test, type Page } from '@playwright/test';
import { anArticle } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const colorScheme of ['light', 'dark'] as const)
  test(`on a device set to ${colorScheme}, the arrow keys choose light and dark without script, and back`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(anArticle);
    const choices = page.locator('.scheme input');
    await expect(choices.first()).toBeChecked();
    const device = await ground(page);
    await choices.first().focus();
    await page.keyboard.press('ArrowDown');
    const light = await ground(page);
    await page.keyboard.press('ArrowDown');
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    expect(device).toBe({ light, dark }[colorScheme]);
    await page.keyboard.press('ArrowDown');
    await expect(choices.first()).toBeChecked();
    expect(await ground(page)).toBe(device);
  });

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
