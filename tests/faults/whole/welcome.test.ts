import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { littleSite, type Ended, type LittleSite } from '../../site/little-site.ts';
import { hugePhoto, pictures } from '../picture-bytes.ts';
import { soundArticle } from '../refused.ts';
import { happened } from './told.ts';
import { junk, junkFolders, names, nasty, signs, wide, writeWelcome } from './welcome.ts';
import { widest } from './widest.ts';

// Everything that is unusual and all right stands in one site, which is built three times.
describe('the build takes', () => {
  let site: LittleSite;
  let built: Ended;
  let seconds = 0;
  const read = (name: string) => readFileSync(join(site.root, 'dist', name), 'utf8');
  const page = (slug: string) => parseHTML(read(`articles/${slug}/index.html`)).document;
  const texts = () => site.files().filter((name) => !/\.(?:br|gz|png|jpe?g|webp|avif|ico|woff2)$/.test(name));
  const xml = (name: string) => new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(read(name));
  const photos = () => site.files().filter((name) => /\.(?:jpe?g|png|webp|avif)$/.test(name));

  beforeAll(async () => {
    site = littleSite();
    site.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');
    writeWelcome(site, soundArticle(site), await hugePhoto());
    const begun = performance.now();
    built = await site.run('build');
    seconds = (performance.now() - begun) / 1000;
    expect(built.output).toMatch(/^Done: /m);
    expect(built.code).toBe(0);
  }, 600_000);
  afterAll(() => site.dispose());

  it('B01 a draft, and shows nothing of it', (context) => {
    happened(context, 'exit 0, the draft is named in the log and nowhere in dist');
    expect(built.output).toContain('Draft: content/articles/draft/index.mdx');
    expect(texts().filter((name) => `${name} ${read(name)}`.includes('SECRETDRAFT'))).toEqual([]);
    expect(site.files().filter((name) => name.includes('SECRETDRAFT'))).toEqual([]);
  });

  it('B02 an article of the future, and shows nothing of it before its day', (context) => {
    happened(context, 'exit 0, scheduled in the log and nowhere in dist');
    expect(built.output).toMatch(/Scheduled: content\/articles\/future\/index\.mdx appears on 2099-01-01\./);
    expect(built.output).toMatch(/Scheduled: content\/articles\/tomorrow\/index\.mdx appears on /);
    expect(texts().filter((name) => `${name} ${read(name)}`.includes('SECRETFUTURE'))).toEqual([]);
  });

  it('B09 a name and a title that end a script', (context) => {
    const scripts = (slug: string) => [...page(slug).querySelectorAll('script')];
    happened(context, `exit 0, ${scripts('nasty').length} script element as on any article, every JSON-LD reads back`);
    expect(scripts('nasty')).toHaveLength(scripts('same-one').length);
    for (const name of texts().filter((each) => each.endsWith('.html')))
      for (const script of parseHTML(read(name)).document.querySelectorAll('script:not([src])'))
        if (/ld\+json/.test(script.getAttribute('type') ?? ''))
          expect(() => JSON.parse(script.textContent ?? '')).not.toThrow();
        else expect(script.textContent).not.toContain('alert(1)');
    const graph = JSON.stringify(JSON.parse(scripts('nasty')[0]?.textContent ?? ''));
    expect(graph).toContain(`"headline":${JSON.stringify(nasty)}`);
    expect(graph).toContain(`"name":${JSON.stringify(nasty)}`);
    expect(page('nasty').querySelector('h1')?.textContent?.trim()).toBe(nasty);
  });

  it('B10 photos that tell where they were taken, and tells nobody', async (context) => {
    const telling: string[] = [];
    for (const name of photos()) {
      const { exif, xmp, iptc } = await sharp(join(site.root, 'dist', name)).metadata();
      if (exif ?? xmp ?? iptc) telling.push(name);
    }
    happened(context, `exit 0, ${photos().length} pictures in dist without a word of the camera`);
    expect(photos().length).toBeGreaterThan(20);
    expect(telling).toEqual([]);
    const originals = Object.values(pictures).map(String);
    expect(photos().filter((name) => originals.includes(String(readFileSync(join(site.root, 'dist', name)))))).toEqual(
      [],
    );
  });

  it('B10 a photo of a phone held upright, and shows it upright', async () => {
    const shown = page('photos').querySelector('img[alt="Upright."]');
    const { width, height } = await sharp(join(site.root, 'dist', shown?.getAttribute('src') ?? '')).metadata();
    expect(width).toBeLessThan(height);
  });

  it('B11 a photo of 24 million points and 18 megabytes', async (context) => {
    const large = site.files().filter((name) => readFileSync(join(site.root, 'dist', name)).length > 400_000);
    const broad: string[] = [];
    for (const name of photos())
      if ((await sharp(join(site.root, 'dist', name)).metadata()).width > 2000) broad.push(name);
    happened(context, `exit 0 after ${seconds.toFixed(0)} s, nothing above 400 kB or 2,000 px`);
    expect(large).toEqual([]);
    expect(broad).toEqual([]);
  });

  it('B13 a title full of signs, which feeds and pages give back', (context) => {
    happened(context, 'exit 0, feeds and sitemap read as XML, the title reads back in all of them');
    for (const name of ['rss.xml', 'atom.xml', 'sitemap.xml']) {
      expect(XMLValidator.validate(read(name))).toBe(true);
      const lint = spawnSync('xmllint', ['--noout', join(site.root, 'dist', name)], { encoding: 'utf8' });
      if (!lint.error) expect(lint.stderr).toBe('');
    }
    const titles = (entries: { title: unknown }[]) =>
      entries.map(({ title }) => String((title as { '#text'?: string })['#text'] ?? title));
    expect(titles(xml('rss.xml').rss.channel.item)).toContain(signs);
    expect(titles(xml('atom.xml').feed.entry)).toContain(signs);
    expect(titles(JSON.parse(read('feed.json')).items)).toContain(signs);
    const document = page('signs');
    expect(document.querySelector('h1')?.textContent?.trim()).toBe(signs);
    expect(document.title).toContain(signs);
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(signs);
  });

  it('C14 two articles of one title', (context) => {
    happened(context, 'exit 0, both are there');
    for (const slug of ['same-one', 'same-two'])
      expect(existsSync(join(site.root, 'dist/articles', slug, 'index.html'))).toBe(true);
    const urls = (JSON.parse(read('feed.json')).items as { url: string }[]).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('C17 folders with any name, whose addresses are plain', (context) => {
    happened(
      context,
      `exit 0, ${names.length} names, every address in pages, feeds and sitemap is ASCII and leads to a file`,
    );
    const plain = /^[\x21-\x7e]+$/;
    const addresses = [
      ...[...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url),
      ...[...read('rss.xml').matchAll(/<link>([^<]+)<\/link>/g)].map(([, url = '']) => url),
      ...(JSON.parse(read('feed.json')).items as { url: string }[]).map(({ url }) => url),
    ];
    for (const name of texts().filter((each) => each.endsWith('.html')))
      for (const link of parseHTML(read(name)).document.querySelectorAll('a[href], link[href], img[src]'))
        addresses.push(link.getAttribute('href') ?? link.getAttribute('src') ?? '');
    expect(addresses.filter((url) => !plain.test(url))).toEqual([]);
    const own = addresses
      .filter((url) => /\/articles\/[^#]/.test(url))
      .map((url) => decodeURIComponent(new URL(url, 'https://x.example').pathname));
    expect(own.filter((path) => !existsSync(join(site.root, 'dist', path)))).toEqual([]);
    for (const { slug } of names) expect(own).toContain(`/articles/${slug}/`);
  });

  it('C18 titles and words of any length, in any writing', async (context) => {
    const pages = ['/', '/articles/', ...wide.map((slug) => `/articles/${slug}/`)];
    const widths = await widest(join(site.root, 'dist'), pages, 320);
    happened(context, `exit 0, the widest of ${pages.length} pages takes ${Math.max(...widths.values())} px of 320`);
    expect([...widths].filter(([, width]) => width > 320)).toEqual([]);
  });

  it('C19 files that programs leave behind, names them and publishes none', (context) => {
    happened(context, `exit 0, ${junk.length} kinds named in ${junkFolders.length} places, none in dist`);
    for (const folder of junkFolders) for (const name of junk) expect(built.output).toContain(`${folder}/${name}`);
    expect(site.files().filter((name) => junk.some((each) => name.endsWith(each)))).toEqual([]);
  });

  it('C15, C16 the line ends and the mark of Windows, and makes the same site of them', async (context) => {
    happened(context, 'exit 0, the same bytes as without them, no U+FEFF in dist');
    const before = site.hash();
    for (const file of [
      'content/practice.yaml',
      'content/home.yaml',
      ...site
        .files('content/articles')
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => `content/articles/${name}`),
    ])
      site.write(file, `\uFEFF${site.read(file).replaceAll('\n', '\r\n')}`);
    const again = await site.run('build');
    expect([again.code, again.output]).toEqual([0, expect.stringContaining('Done: ')]);
    expect(texts().filter((name) => read(name).includes('\uFEFF'))).toEqual([]);
    expect(site.hash()).toBe(before);
  });
});
