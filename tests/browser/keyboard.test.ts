import { expect, test, type Page } from '@playwright/test';
import { anArticle, desk, kinds, pages, phone } from './pages.ts';

/** What holds the focus, as the reader meets it. */
interface Stop {
  name: string;
  /** Place in the document's own order among everything that can hold the focus. */
  order: number;
  left: number;
  right: number;
  top: number;
  /** Thickness of the outline in px; 0 when there is none. */
  outline: number;
  /** Does something else lie over a corner or the middle of it? */
  covered: boolean;
}

for (const path of pages)
  test(`the Tab key walks ${path} in the order of reading, and the focus is always to be seen`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const expected = await focusable(page);
      const stops = await walk(page, 'Tab');
      expect(new URL(page.url()).pathname, 'the focus alone leads nowhere').toBe(path);
      expect(stops[0]?.name, 'the first stop').toMatch(/^Skip/);
      expect(stops.map(({ order }) => order)).toEqual(expected);
      expect(stops.filter(({ outline }) => outline < 2).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([]);
      expect(
        stops.filter((stop, index) => index > 1 && jumpsUp(stops[index - 1]!, stop)).map(({ name }) => name),
      ).toEqual([]);
    }
  });

test('walking an article back with Shift and Tab, the bar at the foot of a phone never covers the focus', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(anArticle);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator('.foot a').last().focus();
  const stops = await walk(page, 'Shift+Tab');
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([]);
});

for (const path of kinds)
  test(`the focus changes the picture of everything it rests on: ${path}`, async ({ page }) => {
    // Two pictures a stop.
    test.slow();
    await page.setViewportSize(phone);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const total = (await focusable(page)).length;
    const unchanged: string[] = [];
    for (let step = 0; step < Math.min(total, 40); step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      const focused = await page.screenshot();
      // The next Tab goes on from here all the same.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      if (focused.equals(await page.screenshot())) unchanged.push(name);
    }
    expect(unchanged).toEqual([]);
  });

for (const path of kinds)
  test(`the first Tab on ${path} shows a link to the content, and it leads there`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main, footer')))).toBe(true);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  for (const key of ['Enter', 'Space'])
    test(`${key} opens the menu of a phone, its links are next, and ${key} closes it again`, async ({ page }) => {
      await page.goto(anArticle);
      const menu = page.locator('.menu');
      await menu.locator('summary').focus();
      await page.keyboard.press(key);
      await expect(menu.getByRole('link').first()).toBeVisible();
      for (const link of await menu.getByRole('link').all()) {
        await page.keyboard.press('Tab');
        await expect(link).toBeFocused();
        await expect(link).toBeInViewport({ ratio: 1 });
      }
      await menu.locator('summary').focus();
      await page.keyboard.press(key);
      await expect(menu.getByRole('link').first()).toBeHidden();
    });
});

/** The document's order of everything that can hold the focus: one number each. Of a group of choices only the chosen one. */
const focusable = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, iframe, [tabindex]',
      ),
    ].flatMap((element, index) => {
      element.dataset['order'] = String(index);
      const reachable = element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });
      return reachable && !element.matches('input[type=radio]:not(:checked)') ? [index] : [];
    }),
  );

/** Presses a key until the focus leaves the page, and tells every stop. */
async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = await press(page, key); stop && stops.length < 400; stop = await press(page, key)) stops.push(stop);
  return stops;
}

async function press(page: Page, key: string): Promise<Stop | undefined> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return undefined;
    const rects = [...element.getClientRects()];
    const { left, right, top, bottom } = rects[0]!;
    // A link that covers its row shows the ring round the row.
    const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    // Points outside the window are covered by nothing but its edge: that counts as well.
    const covered = points.some(([x, y]) => {
      const above = document.elementFromPoint(x, y);
      return (
        !above || !(element.contains(above) || above.contains(element) || above.closest('label')?.contains(element))
      );
    });
    return {
      name: `${element.innerText || element.id || element.ariaLabel}`.slice(0, 60),
      order: Number(element.dataset['order'] ?? -1),
      left,
      right,
      top: top + scrollY,
      outline: Math.max(
        ...rings.map(({ outlineStyle, outlineWidth }) => (outlineStyle === 'none' ? 0 : parseFloat(outlineWidth))),
      ),
      covered,
    };
  });
}

/** Does the focus go up within one column? Going to the top of the next column is the order of reading. */
const jumpsUp = (before: Stop, after: Stop): boolean =>
  after.top < before.top - 8 && after.left < before.right && before.left < after.right && !/^Skip/.test(before.name);
