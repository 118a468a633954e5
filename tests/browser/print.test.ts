import { expect, test } from '@playwright/test';
import { furniture, kept } from '../site/kept-words.ts';
import { desk, pages, smallest } from './pages.ts';

for (const path of pages.filter((each) => /^\/articles\/(?!page\/)[^/]+\/$/.test(each)))
  test(`${path} keeps its words on paper, references included`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    // Paper is about as wide as a small screen; a wide sheet must not lose what the margin holds.
    for (const viewport of [smallest, desk]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const { own, printed, references } = await page.evaluate((selector) => {
        const article = document.querySelector<HTMLElement>('article')!;
        const copy = article.cloneNode(true) as HTMLElement;
        for (const each of copy.querySelectorAll(selector)) each.remove();
        const spaced = (element: Element | null) =>
          (element?.innerHTML ?? '').replace(/<[^>]+>/g, ' ').replace(/&\w+;/g, ' ');
        return { own: spaced(copy), printed: article.innerText, references: spaced(copy.querySelector('.references')) };
      }, `${furniture}, .back`);
      const { share, lost } = kept(own, printed);
      expect(share, `lost ${lost.join(' ')}`).toBeGreaterThanOrEqual(0.95);
      expect(kept(references, printed).lost).toEqual([]);
    }
  });
