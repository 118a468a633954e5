import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPreview, type Preview } from '../../src/desk/serve/preview-server.ts';
import { ask as askAt } from './ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const root = join(folder, 'dist');
const page = `<!doctype html><title>A</title>${'<p>Slack water.</p>'.repeat(200)}`;
let preview: Preview;

const files: Record<string, string> = {
  'index.html': '<!doctype html><title>Home</title>',
  'about/index.html': page,
  '404.html': '<!doctype html><title>Nothing here</title>',
  'über uns/index.html': 'Über uns',
  'robots.txt': 'User-agent: *',
  'rss.xml': '<rss/>',
  'og/a.png': 'png',
  '_astro/a.b1c2.woff2': 'font',
  '.secret': 'secret',
  'moved/index.html': 'fallback for hosts without redirects',
  _redirects: '# old\n/moved/ /about/ 301\n/post/* /articles/:splat 301\n/caf%C3%A9 /about/ 301\n',
  _headers: [
    '/*',
    "  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests",
    '  Cache-Control: public, max-age=0, must-revalidate',
    '  X-Content-Type-Options: nosniff',
    '/_astro/*',
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
  ].join('\n'),
};

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askAt(preview.url, path, headers, method);

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  symlinkSync(join(folder, 'outside.txt'), join(root, 'link.txt'));
  preview = await createPreview({ root });
});
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the preview server', () => {
  it('shows a page at its one address', async () => {
    const answer = await ask('/about/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body.toString()).toBe(page);
  });

  it.each([
    ['/about', '/about/'],
    ['/about?from=mail', '/about/?from=mail'],
    ['/about/index.html', '/about/'],
    ['/index.html', '/'],
    ['/%C3%BCber%20uns', '/%C3%BCber%20uns/'],
    ['/moved/', '/about/'],
    ['/post/back-pain', '/articles/back-pain'],
    ['/caf%c3%a9', '/about/'],
  ])('sends %s on to %s', async (from, to) => {
    const answer = await ask(from);
    expect([answer.status, answer.headers['location']]).toEqual([301, to]);
  });

  it('does not let a browser keep a missing font for a year', async () => {
    const answer = await ask('/_astro/gone.b1c2.woff2');
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'public, max-age=0, must-revalidate']);
  });

  it('shows the page for missing addresses with status 404', async () => {
    const answer = await ask('/nope/');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('Nothing here');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/link.txt',
    '/.secret',
    '/_headers',
    '/_redirects',
    '/a\\..\\b',
    '/%00',
    '/%',
    '//outside.txt',
  ])('gives nothing away at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('outside');
  });

  it('never redirects to another host', async () => {
    const answer = await ask('//about');
    expect(answer.headers['location'] ?? '/').not.toMatch(/^\/\//);
  });

  it('opens addresses with letters beyond ASCII', async () => {
    expect((await ask('/%C3%BCber%20uns/')).body.toString()).toBe('Über uns');
  });

  it('applies the rules of _headers, the narrower one last', async () => {
    const home = await ask('/');
    expect(home.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(home.headers['x-content-type-options']).toBe('nosniff');
    const font = await ask('/_astro/a.b1c2.woff2');
    expect(font.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(font.headers['content-type']).toBe('font/woff2');
  });

  it('does not ask browsers for https it does not have', async () => {
    expect((await ask('/')).headers['content-security-policy']).toBe("default-src 'none'");
  });

  it('compresses text as the browser asks', async () => {
    const br = await ask('/about/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(page);
    const gz = await ask('/about/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(page);
    expect(gz.headers['vary']).toBe('Accept-Encoding');
    expect((await ask('/og/a.png', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('answers that nothing changed to a browser that has the page', async () => {
    const first = await ask('/about/');
    const second = await ask('/about/', { 'if-none-match': String(first.headers['etag']) });
    expect(second.status).toBe(304);
    expect(second.body).toHaveLength(0);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/about/', {}, 'HEAD');
    expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
      200,
      0,
      Buffer.byteLength(page),
    ]);
    expect((await ask('/about/', {}, 'POST')).status).toBe(405);
  });
});
