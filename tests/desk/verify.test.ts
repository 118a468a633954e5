import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePolicy } from '../../src/desk/build/finish.ts';
import { leakFinder } from '../../src/desk/verify/leaks.ts';
import { chosen } from '../../src/desk/verify/markup.ts';
import type { Expected } from '../../src/desk/verify/site.ts';
import { tags } from '../../src/desk/verify/tags.ts';
import { verify } from '../../src/desk/verify/verify.ts';

const expected: Expected = {
  site: 'https://slackwater.example',
  frameOrigins: ['https://cal.example'],
  formOrigins: [],
  scriptPages: ['/search/'],
  unpublished: [],
  published: [],
  secrets: {},
  projectFolder: '/home/maren/site',
};

let root = '';
const put = (name: string, text: string | Buffer) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Slack Water</title>${head}<style>p{color:#000}</style></head><body><main><h1>Slack Water</h1>${body}</main></body></html>`;

/** What the verification says about the site, as "file: rule: sentence". */
const findings = async (more: Partial<Expected> = {}, policy = true) => {
  if (policy) writePolicy(root);
  const result = await verify(root, { ...expected, ...more });
  return result.findings.map(({ file, rule, why }) => `${file}: ${rule}: ${why}`);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  put('index.html', page('<p><a href="/about/">About</a> <a href="/about/#training">Training</a></p>'));
  put('404.html', page('<p><a href="/">Home</a></p>'));
  put(
    'about/index.html',
    page(
      '<h2 id="training">Training</h2><p><a href="https://example.org/study">A study</a> <a href="mailto:a@b.example">Write</a> <a href="#training">Up</a></p>',
    ),
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a good site', () => {
  it('passes', async () => {
    expect(await findings()).toEqual([]);
  });

  it('may show the booking page in a frame and run scripts on the search page', async () => {
    put(
      'book/index.html',
      page('<iframe src="https://cal.example/maren" title="Booking calendar" loading="lazy"></iframe>'),
    );
    put('search/index.html', page('<p id="results"></p>', '<script src="/search.js" defer></script>'));
    put('search.js', 'document.title;');
    expect(await findings()).toEqual([]);
  });
});

describe('on any page', () => {
  it.each([
    ['<p><a href="/nope/">x</a></p>', 'link: The link /nope/ leads to a page or file that is not there.'],
    ['<p><a href="nope/">x</a></p>', 'link: The link nope/ leads to a page or file that is not there.'],
    ['<p><a href="/about">x</a></p>', 'link: The link /about lacks the slash at its end.'],
    [
      '<p><a href="/about/#nope">x</a></p>',
      'link: The link /about/#nope leads to "#nope", and /about/ has no such place.',
    ],
    ['<p><a href="#nope">x</a></p>', 'link: The link #nope leads to "#nope", and /bad/ has no such place.'],
    [
      '<p><a href="https://slackwater.example/nope/">x</a></p>',
      'link: The link https://slackwater.example/nope/ leads to',
    ],
    ['<p><img src="/nope.webp" alt="A hand"></p>', 'link: The link /nope.webp leads to'],
    [
      '<p><img src="/a.webp" srcset="/a.webp 1x, /nope.webp 2x" alt="A hand"></p>',
      'link: The link /nope.webp leads to',
    ],
    ['<p id="a">x</p><p id="a">y</p>', 'id: Two elements have the id "a"'],
    ['<script>alert(1)</script>', 'script: The page has a script.'],
    ['<SCRIPT type="module" src="/x.js"></SCRIPT>', 'script: The page has a script.'],
    ['<script type="speculationrules">{}</script>', 'script: The page has a script.'],
    ['<p onclick="alert(1)">x</p>', 'script: <p> has the script attribute onclick.'],
    ['<svg><a ONLOAD=alert(1)></a></svg>', 'script: <a> has the script attribute onload.'],
    ['<p style="color: red">x</p>', 'style: <p> has a style attribute'],
    ['<p><a href="javascript:alert(1)">x</a></p>', 'address: <a> has a javascript: address.'],
    ['<p><a href="&#106;ava&Tab;script&colon;alert(1)">x</a></p>', 'address: <a> has a javascript: address.'],
    ['<p><a href=" data:text/html,x">x</a></p>', 'address: <a> has a data: address.'],
    [
      '<p><img src="https://evil.example/t.gif" alt="x"></p>',
      'third-party: <img> loads https://evil.example/t.gif from another site',
    ],
    ['<p><img src="//evil.example/t.gif" alt="x"></p>', 'third-party: <img> loads //evil.example/t.gif'],
    ['<iframe src="https://evil.example/" title="x"></iframe>', 'third-party: <iframe> loads https://evil.example/'],
    [
      '<form action="https://evil.example/" method="post"><button type="submit">x</button></form>',
      'form: A form sends what people write to another site.',
    ],
    [
      '<script type="application/ld+json">{"name": }</script>',
      'data: A block of data for search engines cannot be read.',
    ],
    ['<div><p>x</div>', 'html: no-implicit-close'],
    ['<p><ul><li>x</li></ul></p>', 'html: '],
    ['<ul><p>x</p></ul>', 'html: element-permitted-content'],
    ['<img src="/a.webp">', 'html: wcag/h37'],
    ['<p>\uFEFFx</p>', 'encoding: There is an unreadable sign'],
  ])('%s is found', async (body, said) => {
    put(
      'a.webp',
      await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
        .webp()
        .toBuffer(),
    );
    put('bad/index.html', page(body));
    expect(await findings()).toContainEqual(expect.stringContaining(`dist/bad/index.html: ${said}`));
  });

  it.each([
    ['<link rel="stylesheet" href="https://evil.example/a.css">', '<link> loads https://evil.example/a.css'],
    ['<link rel="preconnect" href="https://fonts.example">', '<link> loads https://fonts.example'],
    ['<style>@font-face{src:url(https://evil.example/f.woff2)}</style>', 'A style loads something from another site'],
    ['<style>@import "//evil.example/a.css"</style>', 'A style loads something from another site'],
    ['<base href="/about/">', 'The page has a <base>'],
  ])('%s in the head is found', async (head, said) => {
    put('bad/index.html', page('<p>x</p>', head));
    expect(await findings()).toContainEqual(expect.stringContaining(said));
  });

  it('a policy that was taken out, doubled or does not fit is found', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="default-src *">';
    put('bad/index.html', page('<p>x</p>', policy));
    expect(await findings({}, false)).toEqual(
      expect.arrayContaining([
        expect.stringMatching('dist/bad/index.html: policy'),
        expect.stringMatching('dist/index.html: policy'),
      ]),
    );
    expect(await findings()).toEqual([expect.stringMatching('dist/bad/index.html: policy')]);
  });
});

describe('among the files', () => {
  it.each([
    '.DS_Store',
    'Thumbs.db',
    'articles/post.docx',
    'articles/a.mdx~',
    'app.js.map',
    '.env',
    'articles/index.mdx',
    'photo.heic',
  ])('%s is found', async (name) => {
    put(name, 'x');
    expect(await findings()).toEqual([`dist/${name}: stray: This file does not belong on a website.`]);
  });

  it('a page over 100 kB and a file over 400 kB are found', async () => {
    put('long/index.html', page(`<p>${'Slack water. '.repeat(9_000)}</p>`));
    put('paper.pdf', Buffer.alloc(400_001));
    put('sitemap.xml', `<urlset>${'<url/>'.repeat(70_000)}</urlset>`);
    expect(await findings()).toEqual([
      expect.stringMatching('dist/long/index.html: size: .* kB; at most 100 kB'),
      expect.stringMatching('dist/paper.pdf: size: The file has 401 kB; at most 400 kB'),
    ]);
  });

  it('a feed that is no XML is found', async () => {
    put('rss.xml', '<rss><title>Tom & <b>Jerry</title></rss>');
    expect(await findings()).toEqual([expect.stringMatching('dist/rss.xml: xml')]);
  });

  it('a missing page for missing addresses is found', async () => {
    rmSync(join(root, '404.html'));
    expect(await findings()).toEqual([expect.stringMatching('dist/404.html: missing')]);
  });

  it('a picture with the place it was taken, one that is too wide and one that is broken are found', async () => {
    const picture = (width: number) => sharp({ create: { width, height: 4, channels: 3, background: 'white' } }).jpeg();
    put(
      'gps.jpg',
      await picture(10)
        .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
        .toBuffer(),
    );
    put('wide.jpg', await picture(2001).toBuffer());
    put('broken.jpg', Buffer.alloc(500, 7));
    put('fine.jpg', await picture(2000).toBuffer());
    expect(await findings()).toEqual([
      'dist/broken.jpg: picture: The picture cannot be read.',
      expect.stringMatching('dist/gps.jpg: exif: .*where it was taken'),
      expect.stringMatching('dist/wide.jpg: picture: .*2001 pixels wide'),
    ]);
  });
});

describe('what is not for readers', () => {
  const draft = { from: 'content/articles/draft/index.mdx', text: 'SECRETDRAFT', names: ['A long winter of the neck'] };
  const body = 'The tide table hangs beside the door, and nobody has looked at it since the storm of last year.';

  it.each([
    ['a word that is the whole draft', '<p>SECRETDRAFT</p>', [draft]],
    ['the title of a draft in a list', '<ul><li>A Long Winter of the <b>Neck</b></li></ul>', [draft]],
    [
      'a sentence of a draft',
      '<p>beside the door, and <em>nobody</em> has looked at it since</p>',
      [{ ...draft, text: body }],
    ],
  ])('is found: %s', async (_, html, unpublished) => {
    put('articles/index.html', page(html));
    expect(await findings({ unpublished })).toEqual([
      expect.stringMatching('unpublished: The page shows something of content/articles/draft/index.mdx'),
    ]);
  });

  it('is found in a description and in a feed as well', async () => {
    put('articles/index.html', page('<p>x</p>', '<meta name="description" content="A long winter of the neck">'));
    put('rss.xml', '<rss><title>A long winter of the neck</title></rss>');
    expect(await findings({ unpublished: [draft] })).toHaveLength(2);
  });

  it('is not what a draft shares with published articles', async () => {
    put('articles/index.html', page(`<p>${body}</p>`));
    expect(await findings({ unpublished: [{ ...draft, text: body }], published: [body] })).toEqual([]);
  });

  it('is a password, a system file, or a folder of this machine', () => {
    const find = leakFinder({ ...expected, secrets: { MY_SECRET: 'TOPSECRET9' } });
    expect(find('a.html', 'it is TOPSECRET9')[0]?.why).toContain('value of MY_SECRET');
    expect(find('a.html', 'it is TOPSECRET9')[0]?.why).not.toContain('TOPSECRET9');
    expect(find('a.html', 'root:x:0:0:root')[0]?.why).toContain('system file');
    expect(find('a.html', 'file:///home/maren/site/src/a.ts')[0]?.why).toContain('folder of this machine');
    expect(find('a.html', 'an ordinary page')).toEqual([]);
  });
});

describe('the scanner of tags', () => {
  it('reads a page as a browser does, comments and text of scripts left alone', () => {
    const found = tags(
      '<!-- <b> -->\n<a\n href=/x title="a > b" data-a=\'1\'>x</a><script>"<p>"</script >\n<img/src="y">',
    );
    expect(found.map(({ name, line }) => [name, line])).toEqual([
      ['a', 2],
      ['script', 3],
      ['img', 4],
    ]);
    expect(found[0]?.attributes).toEqual({ href: '/x', title: 'a > b', 'data-a': '1' });
    expect(found[1]?.text).toBe('"<p>"');
  });
});

describe('a site of thousands of pages', () => {
  it('has the nesting of 120 of them checked, the same ones every time', () => {
    const pages = Array.from({ length: 5_000 }, (_, index) => index);
    expect(chosen(pages)).toHaveLength(120);
    expect(new Set(chosen(pages)).size).toBe(120);
    expect(chosen(pages.slice(0, 120))).toEqual(pages.slice(0, 120));
  });
});
