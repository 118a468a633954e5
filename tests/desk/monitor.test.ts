import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writePolicy } from '../../src/desk/build/finish.ts';
import { certificateLine } from '../../src/desk/monitor/certificate.ts';
import { crawl, deadLinks } from '../../src/desk/monitor/crawl.ts';
import { machineFiles } from '../../src/desk/monitor/machines.ts';
import { protection } from '../../src/desk/monitor/protection.ts';
import { createPreview, type Preview } from '../../src/desk/serve/preview-server.ts';
import { standingPolicy } from '../../src/lib/security.ts';

const site = 'https://slackwater.example';
const now = new Date('2026-11-23T12:00:00Z');
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><style>p{margin:0}</style></head><body>${body}</body></html>`;
const files: Record<string, string> = {
  'index.html': page(
    `<a href="/about/">About</a><a href="${site}/rss.xml">Feed</a><a href="https://other.example/">Other</a>`,
  ),
  'about/index.html': page('<form action="/search/"></form><a href="/">Home</a>'),
  'search/index.html': page('<script src="/search.js"></script><a href="mailto:a@b.example">Write</a>'),
  '404.html': page('Nothing here'),
  'search.js': 'void 0;',
  'rss.xml': '<rss></rss>',
  'atom.xml': '<feed></feed>',
  'feed.json': '{"version":"1"}',
  'sitemap.xml': '<urlset></urlset>',
  'version.json': '{"version":"abc"}',
  'robots.txt': 'User-agent: *',
  '.well-known/security.txt': 'Contact: mailto:a@b.example\nExpires: 2027-11-23T00:00:00.000Z\n',
};

let dist: string;
let preview: Preview;
beforeEach(() => write(files));
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'monitor-'));
  preview = await createPreview({ root: dist });
});
afterAll(() => preview.close());

/** The site anew, with its policy in pages and headers. */
function write(all: Record<string, string>): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  writePolicy(dist);
}
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(join(dist, name), change(readFileSync(join(dist, name), 'utf8')));
const look = async () => protection((await crawl(preview.url, site, ['/'])).pages, true);

describe('the monitor', () => {
  it('finds every page from the home page on, and takes the address in practice.yaml for the site itself', async () => {
    const found = await crawl(preview.url, site, ['/']);
    expect(found.pages.map(({ path }) => path).sort()).toEqual(['/', '/about/', '/search/']);
    expect(found).toMatchObject({ problems: [], files: 2 });
    expect([...found.outside]).toEqual([['https://other.example/', '/']]);
  });

  it('names a dead link and the page it stands on', async () => {
    write({ ...files, 'about/index.html': page('<a href="/gone/">Gone</a>') });
    expect((await crawl(preview.url, site, ['/'])).problems).toEqual(['/gone/ answers 404. /about/ links to it.']);
  });

  it('is content with a site that is served as it was built, scripts of the search included', async () => {
    expect(await look()).toEqual([]);
  });

  it('is content with the lasting policy of a server', async () => {
    edit('_headers', (text) => text.replaceAll(/(?<=Content-Security-Policy: ).+/g, standingPolicy));
    expect(await look()).toEqual([]);
    edit('_headers', (text) => text.replaceAll("object-src 'none'; ", ''));
    expect(await look()).toEqual(["The policy lacks object-src 'none'. Seen on / and 2 more."]);
  });

  it('says which header is missing or other, once, and on how many pages', async () => {
    edit('_headers', (text) => text.replace(/ {2}X-Frame.*\n/, '').replace('nosniff', 'no'));
    expect(await look()).toEqual([
      'The header X-Content-Type-Options is "no" and should be "nosniff". Seen on / and 2 more.',
      'The header X-Frame-Options is missing. Seen on / and 2 more.',
    ]);
  });

  it('says when the policy allows too much, or less than a page has', async () => {
    edit('_headers', (text) => text.replace("img-src 'self'", 'img-src *').replace(/'sha256-[^']+'/, ''));
    const problems = (await look()).join('\n');
    expect(problems).toContain('The policy allows too much: img-src *.');
    expect(problems).toContain('The policy does not allow what the page has: style-src ');
  });

  it('says when the host has put something into a page', async () => {
    edit('about/index.html', (text) =>
      text.replace('</body>', '<script src="https://count.example/x.js"></script></body>'),
    );
    expect((await look()).join('\n')).toContain('The page is not as it was built');
  });

  it('reads what machines read, and says which of it is broken', async () => {
    expect(await machineFiles(preview.url, now)).toEqual([]);
    edit('rss.xml', () => '<rss><channel></rss>');
    edit('feed.json', () => '{');
    edit('.well-known/security.txt', () => 'Expires: 2026-11-22T00:00:00Z');
    rmSync(join(dist, 'sitemap.xml'));
    const problems = await machineFiles(preview.url, now);
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(
      /\/rss\.xml is not well-formed[^]*\/feed\.json is not JSON[^]*\/sitemap\.xml answers 404[^]*security\.txt has expired/,
    );
  });

  it('warns two weeks before a certificate ends', () => {
    const until = (text: string) => certificateLine(new Date(text), now);
    expect(until('2027-01-23T12:00:00Z')).toMatchObject({ bad: false, line: expect.stringContaining('61 more days') });
    expect(until('2026-11-30T12:00:00Z')).toMatchObject({ bad: true, line: expect.stringContaining('in 7 days') });
    expect(until('2026-11-22T12:00:00Z')).toMatchObject({
      bad: true,
      line: expect.stringContaining('ended on 2026-11-22'),
    });
  });
});

describe('links to other sites', () => {
  let other: Server;
  let base: string;
  beforeAll(async () => {
    other = createServer((request, response) => {
      response.writeHead(Number(request.url?.slice(1)) || 200).end();
    });
    await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
    base = `http://localhost:${(other.address() as AddressInfo).port}`;
  });
  afterAll(() => other.close());

  it('are dead when the page is gone, and not judged when the other side refuses machines', async () => {
    const links = new Map([200, 403, 404, 410].map((status) => [`${base}/${status}`, '/about/']));
    const { dead, unsure } = await deadLinks(links);
    expect(dead.sort()).toEqual([`${base}/404 on /about/ answers 404.`, `${base}/410 on /about/ answers 410.`]);
    expect(unsure).toEqual([`${base}/403 on /about/ answers 403.`]);
  });
});
