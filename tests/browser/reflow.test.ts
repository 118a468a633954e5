import { expect, test, type Page } from '@playwright/test';
import { desk, pages, phone, smallest } from './pages.ts';

for (const path of pages)
  test(`${path} keeps its text whole and in the window: narrow, enlarged, set wide`, async ({ page }) => {
    // 320 px is also what 1280 px become at 400 % zoom.
    await page.setViewportSize(smallest);
    await page.goto(path);
    expect(await sticksOut(page), '320 px').toEqual([]);
    await page.setViewportSize(phone);
    await enlarge(page, '200%');
    expect(await lost(page), 'phone, text at 200 %').toEqual([]);
    await page.setViewportSize(desk);
    expect(await lost(page), 'desk, text at 200 %').toEqual([]);
    await enlarge(page, '');
    await spaceOut(page);
    expect(await lost(page), 'desk, text set wide').toEqual([]);
    await page.setViewportSize(smallest);
    expect(await lost(page), '320 px, text set wide').toEqual([]);
  });

const enlarge = (page: Page, size: string) =>
  page.evaluate((value) => (document.documentElement.style.fontSize = value), size);

const lost = async (page: Page): Promise<string[]> => [...(await sticksOut(page)), ...(await cutOff(page))];

/** The spacing of WCAG 1.4.12, as a reader's own style sheet would set it. Past the security policy, as a browser add-on would. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** What lies past the right or left edge of the window: the page itself when it scrolls, and every text that is not whole on the screen. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found =
      scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement!;
      if (
        !node.textContent?.trim() ||
        !parent.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('.hidden-text, .skip, svg, script, style')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const out = [...range.getClientRects()].some(({ left, right }) => right > clientWidth + 1 || left < -1);
      if (out)
        found.push(`"${node.textContent.trim().slice(0, 60)}" in <${parent.localName} class="${parent.className}">`);
    }
    return found;
  });

/** Boxes that hide a part of their own text. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *, script, style, .hidden-text, .spine)')]
      .filter((element) => element.checkVisibility() && element.innerText?.trim())
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string, needed: number, given: number) => overflow !== 'visible' && needed > given + 1;
        return (
          hides(overflowX, element.scrollWidth, element.clientWidth) ||
          hides(overflowY, element.scrollHeight, element.clientHeight)
        );
      })
      .filter((element) => element !== document.body)
      .map((element) => `<${element.localName} class="${element.className}"> ${element.innerText.trim().slice(0, 60)}`),
  );
