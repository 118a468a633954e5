import { HtmlValidate } from 'html-validate';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import { markdownToMdast } from 'satteri';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { MdxNode } from '../../src/lib/mdx.ts';
import { napCard } from '../../src/lib/machines/nap.ts';
import { practiceSchema, type Practice } from '../../src/schemas/practice.ts';
import words from '../../src/strings/en.json' with { type: 'json' };
import { atomFaults, jsonFeedFaults, robotsFaults, rssFaults, securityFaults, sitemapFaults } from './formats.ts';
import { littleSite, type LittleSite } from './little-site.ts';
import { ownFacts } from './own-facts.ts';
import { readable, secondSpellings } from './spellings.ts';

/** A practice that is no sample, with so many articles that lists have a second page. */
const facts: [RegExp, string][] = [
  [/^claims: strict/m, 'claims: advise'],
  [/^name: .*/m, 'name: Larkmoor Rooms'],
  [/^ {2}street: .*/m, '  street: 14 Kelp Yard'],
  [/^ {2}town: .*/m, '  town: Saltbridge'],
  [/^phone: .*/m, "phone: '+1 617 555 0117'"],
  [/^email: .*/m, 'email: rooms@larkmoor.example'],
  [/^site: .*/m, 'site: https://larkmoor.example'],
];

let site: LittleSite;
let practice: Practice;
let today: string;
let files: string[];
interface BuiltPage {
  name: string;
  html: string;
  document: Document;
}
let pages: BuiltPage[];
const read = (name: string): string => readFileSync(join(site.root, 'dist', name), 'utf8');

beforeAll(async () => {
  site = littleSite();
  ownFacts(site);
  for (const [from, to] of facts) site.edit('content/practice.yaml', from, to);
  site.edit('content/home.yaml', /^title: .*$/m, 'title: Larkmoor Rooms, craniosacral therapy in Saltbridge');
  const sample = site.read('content/articles/five-grams/index.mdx');
  for (let number = 1; number <= 12; number += 1)
    site.write(
      `content/articles/weighed-again-${number}/index.mdx`,
      sample
        .replace(/^title: .*$/m, `title: "Weighed again: part ${number} & <more>"`)
        .replace(
          /^description: .*$/m,
          `description: Part ${number} of weighing five grams on a kitchen scale, and why some people like it light.`,
        ),
    );
  const { code, output } = await site.run('build');
  if (code !== 0) throw new Error(output);
  practice = practiceSchema.parse(parse(site.read('content/practice.yaml')));
  today = new Date().toISOString().slice(0, 10);
  files = site.files();
  pages = files
    .filter((name) => name.endsWith('.html') && !read(name).includes('http-equiv="refresh"'))
    .map((name) => ({ name, html: read(name), document: parseHTML(read(name)).document as unknown as Document }));
});
afterAll(() => site.dispose());

const meta = (document: Document, name: string): string =>
  document.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content') ?? '';
const addressOf = (name: string): string => `${practice.site}/${name.replace(/index\.html$/, '')}`;
const fileOf = (address: string): string => decodeURIComponent(new URL(address, practice.site).pathname.slice(1));

/** The file of a page's Markdown twin, where it has one. */
const twinOf = (name: string): string => name.replace(/(?:\/index)?\.html$/, '.md');

/** Page types in the order of the table, each with the files that belong to it. */
const types: [string, RegExp][] = [
  ['home', /^index\.html$/],
  ['article', /^articles\/(?!page\/)[^/]+\/index\.html$/],
  ['articles index', /^articles\/index\.html$/],
  ['articles, page 2 on', /^articles\/page\/\d+\/index\.html$/],
  ['topic', /^topics\/[^/]+\/index\.html$/],
  ['topic, page 2 on', /^topics\/[^/]+\/page\/\d+\/index\.html$/],
  ['book', /^book\/index\.html$/],
  ['sessions', /^sessions\/index\.html$/],
  ['about', /^about\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['404', /^404\.html$/],
  ['other pages', /^[a-z-]+\/index\.html$/],
];

type Check = (page: BuiltPage) => string[] | undefined | Promise<string[] | undefined>;
const isHidden = ({ document }: BuiltPage): boolean => /noindex/.test(meta(document, 'robots'));
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'long-title': 'off', 'tel-non-breaking': 'off', 'no-inline-style': 'off', 'require-sri': 'off' },
});

/** The blocks of a Markdown file. */
const markdown = (text: string): MdxNode[] => (markdownToMdast(text) as MdxNode).children ?? [];

/** What is checked on a page, and by whom. A check that does not concern a page gives nothing back. */
const checks: Record<string, Check> = {
  'HTML (html-validate)': async ({ html, name }) =>
    (await validator.validateString(html, name)).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    ),
  'JSON-LD (jsonld)': async ({ document }) => {
    const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
    if (scripts.length !== 1) return [`${scripts.length} graphs`];
    const graph = JSON.parse(scripts[0]?.textContent ?? '') as { '@graph': object };
    const vocabulary = { '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph['@graph'] };
    return jsonld.expand(vocabulary as never, { safe: true }).then(
      (expanded) => (Array.isArray(expanded) && expanded.length ? [] : ['says nothing']),
      (error: unknown) => [String(error)],
    );
  },
  'title, description': ({ document }) => {
    const others = pages.map((page) => page.document).filter((other) => other !== document);
    const description = meta(document, 'description');
    return [
      ...(others.some((other) => other.title === document.title) ? [`the title "${document.title}" stands twice`] : []),
      ...(others.some((other) => meta(other, 'description') === description) ? [`"${description}" stands twice`] : []),
      ...([...document.title].length >= 10 && [...document.title].length <= 60 ? [] : [`title "${document.title}"`]),
      ...(description.length >= 50 && description.length <= 160 ? [] : [`description "${description}"`]),
    ];
  },
  canonical: (page) => {
    const own = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (page.name === '404.html') return own ? ['a lost page has an address'] : [];
    return own === addressOf(page.name) && meta(page.document, 'og:url') === own ? [] : [`canonical ${own}`];
  },
  'picture (sharp)': async ({ document }) => {
    const address = meta(document, 'og:image');
    if (!existsSync(join(site.root, 'dist', fileOf(address)))) return [`${address} is not there`];
    const { width, height, format } = await sharp(join(site.root, 'dist', fileOf(address))).metadata();
    return [
      ...(width === 1200 && height === 630 && format === 'png' ? [] : [`${address} is ${width} × ${height}`]),
      ...(meta(document, 'og:image:alt') ? [] : ['has no words for its picture']),
    ];
  },
  'feeds (feedsmith)': ({ document, name }) => {
    const links = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'].map((type) =>
      document.querySelector(`link[rel=alternate][type="${type}"]`)?.getAttribute('href'),
    );
    const lost = links.filter((link) => !link || !files.includes(fileOf(link)));
    const isArticle = types[1]?.[1].test(name);
    return [
      ...lost.map((link) => `leads to no feed: ${link}`),
      ...(isArticle && !read('rss.xml').includes(`<link>${addressOf(name)}</link>`) ? ['is not in the feed'] : []),
    ];
  },
  sitemap: (page) => {
    const listed = read('sitemap.xml').includes(`<loc>${addressOf(page.name)}</loc>`);
    return listed === !isHidden(page) ? [] : [listed ? 'is listed and not to be found' : 'is not listed'];
  },
  'Markdown (satteri)': ({ document, name }) => {
    const twin = document.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
    const file = twinOf(name);
    if (twin && fileOf(twin) !== file) return [`leads to ${twin}`];
    if (!twin && types[1]?.[1].test(name)) return ['leads to no twin'];
    if (!files.includes(file)) return undefined;
    const blocks = markdown(read(file));
    const [first] = blocks;
    const raw = blocks.filter(({ type }) => type === 'html').length;
    return [
      ...(first?.type === 'heading' && first.depth === 1 ? [] : ['does not begin with its title']),
      ...(raw ? [`${raw} pieces of HTML`] : []),
    ];
  },
  'llms.txt': ({ name }) => {
    const twin = twinOf(name);
    if (!files.includes(twin)) return undefined;
    return read('llms.txt').includes(`(${practice.site}/${twin})`) ? [] : ['is not listed'];
  },
};

/** Files that belong to the whole site, and what is wrong with each. */
const wholeSite: Record<string, () => string[]> = {
  'rss.xml': () => rssFaults(read('rss.xml'), `${practice.site}/rss.xml`),
  'atom.xml': () => atomFaults(read('atom.xml'), `${practice.site}/atom.xml`),
  'feed.json': () => jsonFeedFaults(read('feed.json'), `${practice.site}/feed.json`),
  'sitemap.xml': () => sitemapFaults(read('sitemap.xml'), practice.site, today),
  'robots.txt': () =>
    robotsFaults(
      read('robots.txt'),
      ['Googlebot', 'Bingbot', 'OAI-SearchBot', 'PerplexityBot'],
      ['GPTBot', 'CCBot', 'Google-Extended'],
      `${practice.site}/sitemap.xml`,
    ),
  'security.txt': () => {
    const newest =
      [...read('sitemap.xml').matchAll(/<lastmod>([^<]+)/g)]
        .map(([, day = '']) => day)
        .sort()
        .at(-1) ?? '';
    return securityFaults(read('.well-known/security.txt'), practice.site, newest, today);
  },
  'llms.txt': () => {
    const blocks = markdown(read('llms.txt'));
    const links = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, link = '']) => link);
    return [
      ...(blocks[0]?.type === 'heading' && blocks[1]?.type === 'blockquote' ? [] : ['title or summary']),
      ...links.filter((link) => !files.includes(fileOf(link).replace(/(^|\/)$/, '$1index.html'))),
    ];
  },
  'manifest.webmanifest': () => {
    const { icons, start_url: start } = JSON.parse(read('manifest.webmanifest')) as {
      icons: { src: string }[];
      start_url: string;
    };
    return [
      ...icons.map(({ src }) => src).filter((src) => !files.includes(fileOf(src))),
      ...(start === '/' ? [] : [start]),
    ];
  },
};

describe('every machine format of every page', () => {
  test(
    'is read without a fault by a library that is not ours, on all types of pages',
    { timeout: 300_000 },
    async () => {
      const faults: string[] = [];
      const rows: Record<string, Record<string, string | number>> = {};
      const seen = new Set<string>();
      for (const [type, pattern] of types) {
        const own = pages.filter(({ name }) => pattern.test(name) && !seen.has(name));
        expect(own.length, type).toBeGreaterThan(0);
        const row: Record<string, string | number> = { pages: own.length };
        for (const [format, check] of Object.entries(checks)) {
          const found: (string[] | undefined)[] = [];
          for (const page of own) {
            seen.add(page.name);
            const each = await check(page);
            found.push(each);
            faults.push(...(each ?? []).map((fault) => `${page.name}, ${format}: ${fault}`));
          }
          const counted = found.filter((each) => each !== undefined);
          row[format] = counted.length ? counted.flat().length : '–';
        }
        rows[type] = row;
      }
      const whole = Object.fromEntries(Object.entries(wholeSite).map(([name, check]) => [name, check()]));
      faults.push(...Object.entries(whole).flatMap(([name, found]) => found.map((fault) => `${name}: ${fault}`)));
      const table = [
        asTable(rows),
        '',
        asTable(Object.fromEntries(Object.entries(whole).map(([name, found]) => [name, { faults: found.length }]))),
        '',
      ].join('\n');
      console.log(table);
      const wanted = process.env['SLACK_WATER_TABLE'];
      if (wanted) writeFileSync(wanted, `${table}\n${faults.join('\n')}\n`);
      expect(faults).toEqual([]);
      expect(pages.filter(({ name }) => !seen.has(name)).map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('name, address, phone and e-mail', () => {
  test('are spelled in one way in every file of the site and on the card for business profiles', () => {
    const texts = files
      // The search index holds words in small letters, to be found and not to be read.
      .filter((name) => /\.(?:html|md|xml|json|txt|webmanifest)$/.test(name) && !name.startsWith('search/'))
      .map((name) => ({ name, text: readable(name, read(name)) }));
    texts.push({ name: 'npm run nap', text: napCard(practice, words, today) });
    const found = texts.flatMap(({ name, text }) => secondSpellings(text, practice).map((each) => `${name}: ${each}`));
    expect(found).toEqual([]);
    for (const fact of [practice.name, practice.phone!, practice.email!, practice.place.street!])
      expect(texts.filter(({ text }) => text.includes(fact)).length, fact).toBeGreaterThan(1);
  });

  test.each([
    'Larkmoor rooms',
    'LARKMOOR ROOMS',
    'Larkmoor-Rooms',
    'Larkmoor\u00a0Rooms',
    '+1 (617) 555-0117',
    '617-555-0117',
    '(617) 555 0117',
    '+1 617 555\u00a00117',
    'Rooms@larkmoor.example',
    'info@larkmoor.example',
    '14 Kelp Yd',
    '14 kelp yard',
    '14, Kelp Yard',
    '15 Kelp Yard',
    'SALTBRIDGE',
    '6175550117',
  ])('would be found in a second spelling: %s', (spelling) => {
    const page = read('about/index.html').replace('</main>', `<p>Find us: ${spelling}.</p></main>`);
    expect(secondSpellings(readable('about/index.html', page), practice)).not.toEqual([]);
  });
});

/** A table of plain text with as much space as its words need. */
function asTable(rows: Record<string, Record<string, string | number>>): string {
  const columns = Object.keys(Object.values(rows)[0] ?? {});
  const lines = [
    ['', ...columns],
    ...Object.entries(rows).map(([name, row]) => [name, ...columns.map((each) => String(row[each]))]),
  ];
  const widths = ['', ...columns].map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  return lines
    .map((line) =>
      line.map((cell, index) => (index ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    )
    .join('\n');
}
