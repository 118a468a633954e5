import { expect, test } from '@playwright/test';
import { anArticle, kinds, pages, phone } from './pages.ts';

for (const path of kinds)
  test(`nothing moves on ${path} for readers who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) =>
          ['', '::before', '::after'].some(
            (part) => parseFloat(getComputedStyle(element, part || null).transitionDuration) > 0,
          ),
        ).length,
    );
    expect(moving).toBe(0);
  });

for (const path of kinds)
  test(`what moves by itself on ${path} does so once, for less than five seconds`, async ({ page }) => {
    await page.goto(path);
    const times = await page.evaluate(() =>
      document
        .getAnimations()
        // The line beside an article follows the reader's own scrolling, not the clock.
        .filter(({ timeline }) => timeline === document.timeline)
        .map(({ effect }) => ({
          turns: effect?.getTiming().iterations,
          end: Number(effect?.getComputedTiming().endTime),
        })),
    );
    expect(times.filter(({ turns, end }) => turns !== 1 || end >= 5000)).toEqual([]);
    if (path === '/') expect(times.length).toBeGreaterThan(0);
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of kinds)
    test(`${path} keeps its lines, discs and buttons when the ${colorScheme} colors are forced`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const faint = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const luminance = (color: string) => {
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data]
            .slice(0, 3)
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
        };
        const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
        const seen = (color: string) => {
          const [dark = 0, light = 0] = [luminance(color), ground].sort((a, b) => a - b);
          return (light + 0.05) / (dark + 0.05) >= 3;
        };
        const all = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const style = (element: Element) => getComputedStyle(element);
        return [
          ...all('svg path:not(.disc, .ring, .wipe)').filter((line) => !seen(style(line).stroke)),
          ...all('svg .disc').filter((disc) => !seen(style(disc).fill)),
          ...all('.button').filter(
            (button) => parseFloat(style(button).borderTopWidth) < 2 || !seen(style(button).borderTopColor),
          ),
          ...all('.sure').filter((line) => !seen(getComputedStyle(line, '::before').borderTopColor)),
          ...all('.care').filter(
            (frame) => parseFloat(style(frame).borderTopWidth) < 3 || !seen(style(frame).borderTopColor),
          ),
        ].map((element) => element.outerHTML.slice(0, 90));
      });
      expect(faint).toEqual([]);
    });

for (const path of pages)
  test(`${path} prints its words and leaves the furniture out`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('header nav, .menu, .bar, .spine, .scheme, .skip, .crumbs').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    const kept = await page.evaluate(() => ({
      folded: [...document.querySelectorAll('main details > :not(summary, iframe)')].filter(
        (answer) => !answer.checkVisibility(),
      ).length,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      split: [...document.querySelectorAll('.care, .benefits > li, .figure')].filter(
        (block) => getComputedStyle(block).breakInside !== 'avoid',
      ).length,
      dois: [...document.querySelectorAll('a[href^="https://doi.org/"]')].filter(
        (link) => !link.textContent?.includes('doi.org/'),
      ).length,
    }));
    expect(kept).toEqual({ folded: 0, paper: 'rgb(255, 255, 255)', split: 0, dois: 0 });
  });

test('more contrast turns every quiet color into ink', async ({ page }) => {
  await page.goto(anArticle);
  const quiet = () =>
    page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return [style('.meta dt').color, style('.author').borderTopColor, style('.foot-limits').borderTopColor];
    });
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(await quiet()).not.toContain(ink);
  await page.emulateMedia({ contrast: 'more' });
  expect(new Set(await quiet())).toEqual(new Set([ink]));
});

test('a phone in the dark gets a dark page, with nothing brighter than its raised surface', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(anArticle);
  // The colors are given as lightness, which the browser hands back as it was written.
  const lightness = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('section, aside, figure, .care, .bar')]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((color) => color !== 'rgba(0, 0, 0, 0)')
      .map((color) => Number(/^oklch\(([\d.]+)/.exec(color)?.[1])),
  );
  expect(lightness.length).toBeGreaterThan(2);
  expect(lightness.filter((each) => !(each <= 0.262))).toEqual([]);
});
