import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { desk, pages, smallest } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrastRules = ['color-contrast', 'color-contrast-enhanced'];

for (const path of pages)
  test(`${path} passes every rule of axe, AAA contrast included, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(path);
    for (const viewport of [smallest, desk])
      for (const colorScheme of ['light', 'dark'] as const) {
        const where = `${viewport.width} px, ${colorScheme}`;
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // The legacy mode runs in the page alone: without frames nothing is missed, and no second page is opened.
        const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
        expect(violations.map(told), `broken at ${where}`).toEqual([]);
        // What axe leaves open is contrast over something it cannot see through. That is computed here.
        expect(incomplete.filter(({ id }) => !contrastRules.includes(id)).map(told), `left open at ${where}`).toEqual(
          [],
        );
        const open = incomplete.flatMap(({ nodes }) => nodes.map(({ target }) => String(target.at(-1))));
        const weak = (await contrasts(page, [...new Set(open)])).filter(({ ratio }) => ratio < 7);
        expect(weak, `contrast below 7 to 1 at ${where}`).toEqual([]);
        test
          .info()
          .annotations.push({ type: 'left open by axe and computed', description: `${where}: ${open.length}` });
      }
  });

const told = ({ id, help, nodes }: { id: string; help: string; nodes: { target: unknown }[] }) =>
  `${id}: ${help} (${nodes.map(({ target }) => String(target)).join(' · ')})`;

/** Contrast of the text of each element with the nearest ground behind it, by the formula of WCAG 2. */
function contrasts(page: Page, selectors: string[]): Promise<{ selector: string; ratio: number }[]> {
  return page.evaluate((all) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const channels = (color: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
      [red, green, blue]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
    const ground = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      const own = channels(getComputedStyle(element).backgroundColor);
      return own[3] === 255 ? own : ground(element.parentElement);
    };
    return all.map((selector) => {
      const element = document.querySelector(selector)!;
      const style = getComputedStyle(element);
      const color = element instanceof SVGElement ? style.fill : style.color;
      const [dark = 0, light = 0] = [luminance(channels(color)), luminance(ground(element))].sort((a, b) => a - b);
      return { selector, ratio: Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10 };
    });
  }, selectors);
}
