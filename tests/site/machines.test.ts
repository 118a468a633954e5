import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPreview } from '../../src/desk/serve/preview-server.ts';
import { parseRedirects } from '../../src/desk/serve/redirects.ts';
import { redirectPath } from '../../src/lib/machines/redirect-files.ts';
import { replay } from '../../src/lib/machines/replay.ts';
import { practiceSchema, type Practice } from '../../src/schemas/practice.ts';
import { littleSite, type LittleSite } from './little-site.ts';
import { ownFacts } from './own-facts.ts';
import { unseen } from './unseen.ts';

/** Addresses of an older site and where they lead now. */
const oldSite = [
  ['/services', '/sessions/'],
  ['/blog-feed.xml', '/rss.xml'],
  ['/über-mich', '/about/'],
  ['/old/prices.html', '/sessions/'],
] as const;

let site: LittleSite;
let practice: Practice;
let pages: { name: string; document: Document; graph: Record<string, unknown>[] }[];
const file = (name: string) => join(site.root, 'dist', name);
const read = (name: string) => readFileSync(file(name), 'utf8');
const exists = (address: string) => {
  const path = decodeURIComponent(new URL(address, practice.site).pathname);
  return existsSync(file(path.endsWith('/') ? `${path}index.html` : path));
};

beforeAll(async () => {
  site = littleSite();
  ownFacts(site);
  site.edit(
    'content/practice.yaml',
    'redirects: {}',
    `redirects:\n${oldSite.map(([from, to]) => `  "${from}": ${to}`).join('\n')}`,
  );
  const lamp = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#c0a060' } });
  site.write(
    'content/articles/back-pain/lamp.jpg',
    await lamp
      .jpeg()
      .withExif({ IFD0: { Make: 'Camera' } })
      .toBuffer(),
  );
  const story = site.read('content/articles/back-pain/index.mdx');
  site.write(
    'content/articles/back-pain/index.mdx',
    `${story}\n<Figure src="./lamp.jpg" alt="A lamp in a corner." />\n`,
  );
  // What the texts claim is another test's matter.
  site.edit('content/practice.yaml', 'claims: strict', 'claims: advise');
  const { code, output } = await site.run('build');
  if (code !== 0) throw new Error(output);
  practice = practiceSchema.parse(parse(site.read('content/practice.yaml')));
  const moved = (name: string) => read(name).includes('http-equiv="refresh"');
  pages = site
    .files()
    .filter((name) => name.endsWith('.html') && !moved(name))
    .map((name) => {
      const { document } = parseHTML(read(name));
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
      return {
        name,
        document: document as unknown as Document,
        graph: (JSON.parse(text) as { '@graph'?: Record<string, unknown>[] })['@graph'] ?? [],
      };
    });
});
afterAll(() => site.dispose());

const content = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content') ?? '';
const open = () => pages.filter(({ document }) => content(document, 'robots') !== 'noindex');

describe('the head of every page', () => {
  test('has a title of at most 60 characters and a description of a useful length, each only once on the site', () => {
    for (const what of [
      (document: Document) => document.title,
      (document: Document) => content(document, 'description'),
    ]) {
      const all = open().map(({ document }) => what(document));
      expect(new Set(all).size, all.join('\n')).toBe(all.length);
    }
    for (const { name, document } of pages) {
      expect([...document.title].length, `${name}: ${document.title}`).toBeLessThanOrEqual(60);
      expect(content(document, 'description').length, name).toBeGreaterThanOrEqual(50);
      expect(content(document, 'description').length, name).toBeLessThanOrEqual(160);
    }
  });

  test('everything it names exists: canonical page, picture, icons, feeds, manifest, twin', () => {
    for (const { name, document } of pages) {
      const links = [...document.querySelectorAll('head link[href]')].map((link) => link.getAttribute('href') ?? '');
      for (const address of [...links, content(document, 'og:image')])
        expect(exists(address), `${name}: ${address}`).toBe(true);
    }
  });

  test('canonical and shared address are the page’s own', () => {
    for (const { name, document } of open()) {
      const own = new URL(name.replace(/index\.html$/, ''), `${practice.site}/`).href;
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(own);
      expect(content(document, 'og:url')).toBe(own);
    }
  });

  test('only search, lost addresses and further pages of lists stay out of search engines', () => {
    const hidden = pages.filter(({ document }) => content(document, 'robots') === 'noindex').map(({ name }) => name);
    expect(
      hidden.filter((name) => !/^(?:404\.html|search\/index\.html|articles\/page\/\d+\/index\.html)$/.test(name)),
    ).toEqual([]);
  });
});

describe('the graph of every page', () => {
  test('is one script, read by a JSON-LD processor, and its pointers end within it', async () => {
    for (const { name, document, graph } of pages) {
      expect(document.querySelectorAll('script[type="application/ld+json"]'), name).toHaveLength(1);
      await jsonld.expand({ '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph }, { safe: true });
      const ids = new Set(JSON.stringify(graph).match(/(?<="@id":")[^"]+(?=",)/g));
      const pointers = JSON.stringify(graph).match(/(?<=\{"@id":")[^"]+(?="\})/g) ?? [];
      expect(
        pointers.filter((id) => !ids.has(id)),
        name,
      ).toEqual([]);
    }
  });

  test('says nothing the page does not show', () => {
    const faults = pages.flatMap(({ name, document, graph }) =>
      unseen(document, graph, practice).map((value) => `${name}: ${value}`),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ['index.html', ['WebSite', 'HealthAndBeautyBusiness', 'WebPage']],
    ['about/index.html', ['ProfilePage', 'Person', 'BreadcrumbList']],
    ['sessions/index.html', ['Service', 'BreadcrumbList']],
    ['articles/index.html', ['CollectionPage', 'ItemList', 'BreadcrumbList']],
    ['articles/back-pain/index.html', ['BlogPosting', 'WebPage', 'Person', 'BreadcrumbList']],
  ])('%s has %s', (name, types) => {
    const found = pages.find((page) => page.name === name)?.graph.map((node) => node['@type']);
    expect(found).toEqual(expect.arrayContaining(types));
  });
});

describe('files for machines', () => {
  test('the sitemap lists exactly the pages that search engines may show, and its pictures exist', () => {
    const { urlset } = new XMLParser({ isArray: (name) => name === 'url' || name === 'image:image' }).parse(
      read('sitemap.xml'),
    ) as {
      urlset: { url: { loc: string; lastmod?: string; 'image:image'?: { 'image:loc': string }[] }[] };
    };
    const expected = open().map(({ name }) => new URL(name.replace(/index\.html$/, ''), `${practice.site}/`).href);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(expected.sort());
    for (const { loc, lastmod, 'image:image': pictures = [] } of urlset.url) {
      if (lastmod) expect(lastmod, loc).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const { 'image:loc': picture } of pictures) expect(exists(picture), picture).toBe(true);
    }
  });

  test('the feeds open in a reader, hold every article whole, and lead to pages that exist', () => {
    const articles = pages.filter(({ name }) => /^articles\/(?!page\/|index)/.test(name));
    for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
      const { feed } = parseFeed(read(name)) as { feed: { items?: unknown[]; entries?: unknown[] } };
      expect((feed.items ?? feed.entries ?? []).length, name).toBe(Math.min(articles.length, 50));
    }
    for (const name of ['rss.xml', 'atom.xml', 'opensearch.xml', 'sitemap.xml'])
      expect(XMLValidator.validate(read(name)), name).toBe(true);
    const links = JSON.parse(read('feed.json')) as { items: { url: string; content_html: string; image: string }[] };
    for (const { url, content_html: html, image } of links.items) {
      expect(exists(url) && exists(image), url).toBe(true);
      for (const [, link = ''] of html.matchAll(/href="(https:\/\/[^"#?]+)/g))
        if (link.startsWith(practice.site)) expect(exists(link), link).toBe(true);
    }
  });

  test('a photo in an article reaches feeds, the twin and the sitemap, without what the camera wrote', async () => {
    const [photo = ''] =
      /https:[^"]+\/_astro\/lamp[^"]+/.exec(
        JSON.parse(read('feed.json'))
          .items.map((item: { content_html: string }) => item.content_html)
          .join(''),
      ) ?? [];
    expect(exists(photo), photo).toBe(true);
    expect(read('articles/back-pain.md')).toContain(`![A lamp in a corner.](${photo})`);
    expect(read('sitemap.xml')).toContain(`<image:loc>${photo}</image:loc>`);
    expect((await sharp(file(new URL(photo).pathname)).metadata()).exif).toBeUndefined();
  });

  test('every Markdown twin holds the words of its article: at least 95 of 100', () => {
    for (const { name, document } of pages.filter((page) => /^articles\/(?!page\/|index)/.test(page.name))) {
      const twin = wordsOf(read(name.replace(/\/index\.html$/, '.md')).replace(/\\(?=\W)/g, ''));
      const article = document.querySelector('article .prose')?.cloneNode(true) as Element;
      article.querySelectorAll('nav,.margin,.meaning-word,svg,dl').forEach((part) => part.remove());
      const page = [...wordsOf(spaced(article))];
      const kept = page.filter((word) => twin.has(word)).length / page.length;
      expect(kept, name).toBeGreaterThan(0.95);
    }
  });

  test('social pictures have their sizes and stay under 60 kB', async () => {
    for (const name of site.files().filter((each) => each.startsWith('og/'))) {
      const { width, height } = await sharp(file(name)).metadata();
      expect([width, height], name).toEqual([1200, name.includes('.1x1') ? 1200 : name.includes('.4x3') ? 900 : 630]);
      expect(readFileSync(file(name)).length, name).toBeLessThanOrEqual(60_000);
    }
  });

  test('name and phone have one spelling on the whole site', () => {
    const digits = practice.phone?.replace(/\D/g, '') ?? '';
    for (const { name, document } of pages) {
      const dialled = [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
      expect(
        dialled.filter((href) => href !== `tel:+${digits}` && !/^tel:\d{3}$/.test(href ?? '')),
        name,
      ).toEqual([]);
      const written = (document.body.textContent ?? '').match(/\+\d[\d ().-]{7,}\d/g) ?? [];
      expect(
        written.filter((number) => number !== practice.phone),
        name,
      ).toEqual([]);
    }
  });
});

test('a saved sitemap of the old site replays: every address ends at a page, after at most one 301', async () => {
  const addresses = [...oldSite.map(([from]) => from), '/services/', '/book', '/articles/back-pain/', '/'];
  const saved = `<urlset>${addresses.map((path) => `<url><loc>https://old.example${encodeURI(path)}</loc></url>`).join('')}</urlset>`;
  const rules = parseRedirects(read('_redirects'));
  const replayed = replay(saved, rules, [
    ...pages.map(({ name }) => `/${name.replace(/index\.html$/, '')}`),
    '/rss.xml',
  ]);
  expect(replayed.filter(({ answer }) => answer === 'nothing')).toEqual([]);
  const server = await createPreview({ root: file('') });
  try {
    for (const path of addresses) {
      const first = await fetch(new URL(encodeURI(path), server.url), { redirect: 'manual' });
      const end =
        first.status === 301
          ? await fetch(new URL(first.headers.get('location') ?? '', server.url), { redirect: 'manual' })
          : first;
      expect([200, 301], path).toContain(first.status);
      expect(end.status, path).toBe(200);
    }
  } finally {
    await server.close();
  }
});

test('hosts that know no redirects find a page at each old address that sends readers on', () => {
  for (const [from, to] of oldSite) {
    const { document } = parseHTML(read(redirectPath(from)));
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${to}`);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${practice.site}${to}`);
  }
});

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The text of an element with a space at every tag. */
const spaced = (element: Element): string =>
  element.innerHTML
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ');
