import { expect, test } from '@playwright/test';
import { anArticle, desk, kinds, pages, phone } from './pages.ts';

/** Pages of every kind, and all those that are not many: articles and topics have one each. */
const measured = [...new Set([...kinds, ...pages.filter((path) => !/^\/(?:articles|topics)\/./.test(path))])];

for (const viewport of [phone, desk])
  for (const path of measured)
    test(`${path} at ${viewport.width} px does not move when its fonts arrive late`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((later) => setTimeout(later, 300));
        await route.continue();
      });
      await page.goto(path);
      const shift = await page.evaluate(async () => {
        await document.fonts.ready;
        const entries = new Promise<PerformanceEntry[]>((seen) => {
          const found: PerformanceEntry[] = [];
          new PerformanceObserver((list) => found.push(...list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          });
          // Two frames after the last font, everything has been laid out again and reported.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => seen(found))));
        });
        return (await entries).reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
      });
      test.info().annotations.push({ type: 'layout shift', description: shift.toFixed(4) });
      // A heading that only just fits its line may take a second one in the fallback font. Half of what counts as good is the most.
      expect(shift).toBeLessThan(['/', anArticle].includes(path) ? 0.02 : 0.05);
    });
