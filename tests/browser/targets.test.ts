import { expect, test } from '@playwright/test';
import { desk, pages, phone } from './pages.ts';

for (const path of pages)
  test(`everything to press on ${path} is 24 px or more, and ours 44 px`, async ({ page }) => {
    await page.goto(path);
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      // The menu and every question open: their links are targets as well.
      await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      const small = await page.evaluate(() => {
        const own =
          'nav a, header a, .button, button, summary, .tags a, .crumbs a, .topics a, .foot li a, .posts a, label, input:not([type=radio], [type=checkbox])';
        // Links in a sentence are exempt, also when they stand raised in a <sup> of their own.
        const inText = (element: Element): boolean =>
          getComputedStyle(element).display === 'inline' &&
          ([...element.parentElement!.childNodes].some((node) => node !== element && node.textContent?.trim()) ||
            inText(element.parentElement!));
        const box = (element: Element) => {
          // A link that covers its whole row is as large as the row; a choice is as large as its label.
          const cover = getComputedStyle(element, '::after');
          const covers = cover.content !== 'none' && cover.position === 'absolute' && cover.inset === '0px';
          const choice = element.matches('input:is([type=radio], [type=checkbox])');
          return (
            covers ? element.closest('li')! : choice ? element.closest('label')! : element
          ).getBoundingClientRect();
        };
        return [...document.querySelectorAll('a[href], button, summary, input, label:has(input), select, textarea')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
          .flatMap((element) => {
            const ours = element.matches(own);
            if (!ours && inText(element)) return [];
            const { width, height } = box(element);
            const least = ours ? 44 : 24;
            const fits = Math.min(width, height) > least - 0.5;
            return fits
              ? []
              : [
                  `${element.textContent?.trim().slice(0, 40)}: ${Math.round(width)} by ${Math.round(height)} px, needs ${least} (${element.parentElement?.className || element.parentElement?.localName})`,
                ];
          });
      });
      expect(small, `at ${viewport.width} px`).toEqual([]);
    }
  });
