import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { find } from '../../src/lib/search/find.ts';
import type { SearchPart } from '../../src/lib/search/search-index.ts';
import { littleSite, type LittleSite } from './little-site.ts';
import { ownFacts } from './own-facts.ts';

/** A second language is content and a file of words: no code changes in this test. */
const slug = 'कमर-दर्द';
const address = `https://stillreach.example/articles/${encodeURIComponent(slug)}/`;
const article = `---
title: कमर का दर्द और हल्का स्पर्श
description: एक शांत घंटा, बहुत हल्का स्पर्श, और यह कि शोध में अब तक क्या मापा गया है और क्या नहीं।
standfirst: यह लेख बताता है कि एक घंटे में क्या होता है। कोई वादा नहीं।
topic: visit
author: ada
published: 2026-03-12
reviewed: 2026-03-12
inShort:
  - शोध में दोनों पक्ष हैं।
  - यह चिकित्सा का स्थान नहीं लेता।
---

आप कपड़े पहने हुए एक मेज़ पर लेटते हैं। हाथ बहुत हल्के से टिकते हैं।

## क्या होता है

पहले हम बात करते हैं, फिर आप आराम करते हैं।
`;

/** Every word in letters of the other script, gaps left as they are: what stays Latin on a page does not come from the file of words. */
function inDevanagari(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\{\w+\}|[a-z]/gi, (part) =>
      part.startsWith('{') ? part : String.fromCodePoint(0x915 + ((part.toLowerCase().codePointAt(0) ?? 97) - 97)),
    );
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, inDevanagari(inner)]));
}

let site: LittleSite;
const read = (name: string) => readFileSync(join(site.root, 'dist', name), 'utf8');

beforeAll(async () => {
  site = littleSite();
  ownFacts(site);
  site.edit('content/practice.yaml', 'claims: strict', 'claims: advise');
  site.edit('content/practice.yaml', 'language: en-US', 'language: hi-IN');
  site.edit('content/practice.yaml', 'currency: USD', 'currency: INR');
  const words = inDevanagari(JSON.parse(site.read('src/strings/en.json'))) as Record<string, unknown>;
  site.write(
    'src/strings/hi.json',
    JSON.stringify({
      ...words,
      inShort: 'संक्षेप में',
      writtenBy: 'लेखिका',
      minutes: '{count} मिनट',
      minutesToRead: { other: '{count} मिनट' },
    }),
  );
  site.write(`content/articles/${slug}/index.mdx`, article);
  site.write('content/articles/अधूरा/index.mdx', article.replace(/^title: .*$/m, 'title: अधूरा लेख\ndraft: true'));
  const { code, output } = await site.run('build');
  if (code !== 0) throw new Error(output);
});
afterAll(() => site.dispose());

const page = () => parseHTML(read(`articles/${slug}/index.html`)).document;

test('the page says its language, and its words, dates and lengths are in it', () => {
  expect(page().documentElement.getAttribute('lang')).toBe('hi-IN');
  expect(page().querySelector('h1')?.textContent).toBe('कमर का दर्द और हल्का स्पर्श');
  const text = page().body.textContent ?? '';
  for (const words of ['संक्षेप में', 'लेखिका', '12 मार्च 2026', '60 मिनट']) expect(text).toContain(words);
});

test('no word around the texts is written in code: without script, search and lost pages hold none of English', () => {
  const facts = [...site.read('content/practice.yaml').matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word);
  for (const name of ['404.html', 'search/index.html', 'articles/index.html']) {
    const { document } = parseHTML(read(name));
    for (const element of document.querySelectorAll('script, style, svg, template')) element.remove();
    // Words of the practice and its articles are content.
    for (const element of document.querySelectorAll('.posts, footer p')) element.remove();
    const labels = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((attribute) => element.getAttribute(attribute) ?? ''),
    );
    const text = [document.body.innerHTML.replace(/<[^>]+>/g, ' '), document.title, ...labels].join(' ');
    const latin = (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !facts.includes(word));
    expect(latin, name).toEqual([]);
  }
});

test('prices and days are written as the language writes them', () => {
  const text = parseHTML(read('sessions/index.html')).document.body.textContent ?? '';
  expect(text).toContain('₹');
  expect(text).not.toMatch(/US\$|\$\d/);
  expect(page().querySelector('time')?.textContent).toBe('12 मार्च 2026');
});

test('its social picture shows no boxes for letters the fonts lack: the place of the title stays empty', async () => {
  const inked = async (slugOrPage: string) => {
    const { document } = parseHTML(read(slugOrPage));
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    const file = join(site.root, 'dist', decodeURIComponent(new URL(address).pathname));
    // Below the line of topic and name, above the drawing.
    const region = await sharp(file).extract({ left: 0, top: 110, width: 1200, height: 170 }).png().toBuffer();
    const { channels } = await sharp(region).stats();
    return Math.max(...channels.slice(0, 3).map(({ max, min }) => max - min));
  };
  expect(await inked(`articles/${slug}/index.html`)).toBe(0);
  expect(await inked('articles/five-grams/index.html')).toBeGreaterThan(50);
});

test('its address is the same in canonical link, sitemap, feed and graph, and leads to its file', () => {
  const { document } = { document: page() };
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
  const { urlset } = new XMLParser().parse(read('sitemap.xml')) as { urlset: { url: { loc: string }[] } };
  expect(urlset.url.map(({ loc }) => loc)).toContain(address);
  const { feed } = parseFeed(read('rss.xml')) as { feed: { language: string; items: { link: string }[] } };
  expect(feed.language).toBe('hi-IN');
  expect(feed.items.map(({ link }) => link)).toContain(address);
  const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as {
    '@graph': Record<string, unknown>[];
  };
  expect(graph['@graph'].find((node) => node['@type'] === 'BlogPosting')).toMatchObject({
    inLanguage: 'hi-IN',
    '@id': `${address}#article`,
  });
});

test('every link to it, its picture and its Markdown twin lead to a file', () => {
  const home = parseHTML(read('articles/index.html')).document;
  const links = [...home.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => decodeURIComponent(href).includes(slug));
  const named = [...page().querySelectorAll('link[type="text/markdown"],meta[property="og:image"]')].map(
    (tag) => tag.getAttribute('href') ?? tag.getAttribute('content') ?? '',
  );
  expect(links.length).toBeGreaterThan(0);
  for (const href of [...links, ...named]) {
    const path = decodeURIComponent(new URL(href, address).pathname);
    expect(existsSync(join(site.root, 'dist', path.endsWith('/') ? `${path}index.html` : path)), href).toBe(true);
  }
});

test('the search finds it by its own words, a draft beside it by none', () => {
  const parts = [JSON.parse(read('search/1.json')) as SearchPart];
  const found = (query: string) => find(query, parts).pages.map(({ path }) => path);
  for (const query of ['कमर', 'स्पर्श', 'मेज़'.normalize('NFD')])
    expect(found(query), query).toEqual([`/articles/${slug}/`]);
  expect(found('अधूरा')).toEqual([]);
});

test('letters our fonts lack come from the device: no font file claims them, and each family ends in a generic one', () => {
  const css = [...page().querySelectorAll('style')].map((style) => style.textContent).join('');
  const faces = css.match(/@font-face\{[^}]*url\([^}]*\}/g) ?? [];
  expect(faces.length).toBeGreaterThan(0);
  // Of two files of a family each says what it holds. One alone need not: what it lacks is looked for further on.
  const family = (face: string) => /font-family:([^;]+)/.exec(face)?.[1];
  for (const face of faces)
    if (faces.filter((other) => family(other) === family(face)).length > 1) expect(face).toMatch(/unicode-range:/);
  const stacks = [...css.matchAll(/\b(?:Ysabeau|Literata), ?([^;}]+)/g)].map(([, others]) => others);
  expect(stacks.length).toBeGreaterThan(1);
  for (const stack of stacks) expect(stack).toMatch(/serif$/);
});
