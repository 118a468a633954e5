import { expect, test } from '@playwright/test';
import { inSitemap, pages } from './pages.ts';

for (const path of pages)
  test(`${path} has one main heading, no level left out, its landmarks, and links that say where they lead`, async ({
    page,
  }) => {
    await page.goto(path);
    const seen = await page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const name = (element: Element) =>
        (
          element.getAttribute('aria-label') ??
          `${element.textContent} ${[...element.querySelectorAll('img')].map(({ alt }) => alt).join(' ')}`
        )
          .replace(/\s+/g, ' ')
          .trim();
      return {
        language: document.documentElement.lang,
        title: document.title,
        levels: all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName[1])),
        emptyHeadings: all('h1, h2, h3, h4, h5, h6').filter((heading) => !heading.textContent?.trim()).length,
        landmarks: {
          header: all('body > header').length,
          main: all('body > main').length,
          footer: all('body > footer').length,
        },
        navigations: all('nav').map((nav) => nav.getAttribute('aria-label')),
        links: all('a[href]').map((link) => [name(link), link.getAttribute('href') ?? ''] as const),
        withoutAlt: all('img:not([alt])').length,
        pictures: all('[role=img]').map((picture) => picture.getAttribute('aria-label') ?? ''),
        loudDrawings: all('svg:not([role=img], [aria-hidden=true])').filter((svg) => !svg.parentElement?.closest('svg'))
          .length,
        ids: all('[id]').map(({ id }) => id),
        newWindows: all('a[target]').length,
      };
    });
    expect(seen.language).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
    expect(seen.title).not.toBe('');
    expect(seen.levels.filter((level) => level === 1)).toHaveLength(1);
    expect(seen.levels[0]).toBe(1);
    expect(skipped(seen.levels)).toEqual([]);
    expect(seen.emptyHeadings).toBe(0);
    expect(seen.landmarks).toEqual({ header: 1, main: 1, footer: 1 });
    expect(seen.navigations).not.toContain(null);
    expect(doubled(seen.navigations)).toEqual([]);
    expect(ambiguous(seen.links)).toEqual([]);
    expect(
      seen.links.map(([text]) => text).filter((text) => /^$|^(click )?here$|^(read |learn )?more$|^link$/i.test(text)),
    ).toEqual([]);
    expect(seen.withoutAlt).toBe(0);
    expect(seen.pictures.filter((label) => label.length < 10)).toEqual([]);
    expect(seen.loudDrawings).toBe(0);
    expect(doubled(seen.ids)).toEqual([]);
    expect(seen.newWindows).toBe(0);
  });

test('every page has a title of its own', async ({ page }) => {
  const titles: string[] = [];
  for (const path of pages) {
    const html = await (await page.request.get(path)).text();
    titles.push(/<title>([^<]*)/.exec(html)?.[1] ?? '');
  }
  expect(doubled(titles)).toEqual([]);
});

test('every page has the same navigation and the same ways to reach us, in the same order', async ({ page }) => {
  const frames = new Set<string>();
  for (const path of pages) {
    const html = await (await page.request.get(path)).text();
    const frame = [/<body[\s\S]*?<main/, /<\/main>[\s\S]*/].map((part) => part.exec(html)?.[0] ?? '').join('');
    frames.add([...frame.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href).join(' '));
  }
  expect(frames.size).toBe(1);
});

test('every address of the sitemap is a page', () => {
  expect(inSitemap.filter((path) => !pages.includes(path))).toEqual([]);
});

const doubled = <Value>(values: Value[]): Value[] => values.filter((value, index) => values.indexOf(value) !== index);

/** Places where a heading is more than one level below the one before it. */
const skipped = (levels: number[]): string[] =>
  levels.flatMap((level, index) =>
    index > 0 && level > levels[index - 1]! + 1 ? [`h${levels[index - 1]} is followed by h${level}`] : [],
  );

/** Texts that lead to more than one place. */
function ambiguous(links: (readonly [text: string, href: string])[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const [text, href] of links)
    places.set(text.toLowerCase(), (places.get(text.toLowerCase()) ?? new Set()).add(href));
  return [...places]
    .filter(([, hrefs]) => hrefs.size > 1)
    .map(([text, hrefs]) => `"${text}" leads to ${[...hrefs].join(' and ')}`);
}
