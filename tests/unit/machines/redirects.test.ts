import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { redirectHtml, redirectPath, redirectsFile } from '../../../src/lib/machines/redirect-files.ts';
import { redirects, writtenRedirects } from '../../../src/lib/machines/redirects.ts';
import { replay, sitemapAddresses } from '../../../src/lib/machines/replay.ts';
import { parseRedirects, redirectFor } from '../../../src/desk/serve/redirects.ts';

const pages = ['/', '/book/', '/sessions/', '/articles/', '/articles/back/', '/rss.xml'];
const written = (map: Record<string, string>) =>
  writtenRedirects(
    [],
    map,
    Object.entries(map)
      .map(([from, to]) => `  "${from}": ${to}`)
      .join('\n'),
  );
const why = (map: Record<string, string>) => redirects(written(map), pages).findings.map((finding) => finding.why);

describe('old addresses', () => {
  test('come from articles and from the map, each with the line somebody wrote it on', () => {
    const text = '---\ntitle: Back\nredirectFrom:\n  - /post/back-pain\n  - /post/back\n---\n';
    const all = writtenRedirects(
      [{ slug: 'back', file: 'content/articles/back/index.mdx', redirectFrom: ['/post/back'], text }],
      { '/services': '/sessions/' },
      'name: X\nredirects:\n  "/services": "/sessions/"\n',
    );
    expect(all).toEqual([
      { from: '/post/back', to: '/articles/back/', file: 'content/articles/back/index.mdx', line: 5 },
      { from: '/services', to: '/sessions/', file: 'content/practice.yaml', line: 3 },
    ]);
    expect(redirects(all, pages)).toEqual({
      findings: [],
      list: [
        { from: '/post/back', to: '/articles/back/' },
        { from: '/services', to: '/sessions/' },
      ],
    });
  });

  test.each([
    ['two that lead to each other', { '/a': '/b', '/b': '/a' }, 'The redirects go in a circle: /a → /b → /a.'],
    ['one that leads to itself', { '/a': '/a/' }, '"/a" leads to itself.'],
    [
      'a circle behind a chain',
      { '/a': '/b', '/b': '/c', '/c': '/b' },
      'The redirects go in a circle: /a → /b → /c → /b.',
    ],
    ['a chain', { '/a': '/b', '/b': '/book/' }, '"/a" leads to "/b", which is itself an old address.'],
    ['a page that does not exist', { '/a': '/nope/' }, '"/a" leads to "/nope/", and this site has no such page.'],
    ['a page without its slash', { '/a': '/book' }, '"/a" leads to "/book", and this site has no such page.'],
    [
      'another site',
      { '/a': 'https://example.com/' },
      '"/a" leads to "https://example.com/", and this site has no such page.',
    ],
    [
      'an old address that is a page',
      { '/book/': '/sessions/' },
      'The old address "/book/" is a page of this site (/book/).',
    ],
    [
      'the same without its slash',
      { '/book': '/sessions/' },
      'The old address "/book" is a page of this site (/book/).',
    ],
    [
      'the same in capitals, which is one file on many computers',
      { '/Book/': '/sessions/' },
      'The old address "/Book/" is a page of this site (/book/).',
    ],
    [
      'the same with percent signs',
      { '/%62ook': '/sessions/' },
      'The old address "/%62ook" is a page of this site (/book/).',
    ],
    [
      'a whole address',
      { 'https://old.example/a': '/book/' },
      'The old address "https://old.example/a" is not a path on the old site.',
    ],
    [
      'another host in disguise',
      { '//old.example': '/book/' },
      'The old address "//old.example" is not a path on the old site.',
    ],
    [
      'a way out of the folder',
      { '/a/%2e%2e/%2e%2e/etc': '/book/' },
      'The old address "/a/%2e%2e/%2e%2e/etc" holds signs that no page address has.',
    ],
    ['a pattern', { '/post/*': '/articles/' }, 'The old address "/post/*" is a pattern.'],
  ])('%s is stopped', (_, map, sentence) => expect(why(map as Record<string, string>)).toContain(sentence));

  test('a chain says what to write instead', () => {
    expect(redirects(written({ '/a': '/b', '/b': '/book/' }), pages).findings[0]?.suggestion).toContain(
      'Write "/book/" in its place',
    );
  });

  test('one address with two targets is stopped, and names both places; the same target twice is not', () => {
    const two = [
      { from: '/a', to: '/book/', file: 'x', line: 1 },
      { from: '/a/', to: '/sessions/', file: 'y', line: 2 },
    ];
    expect(redirects(two, pages).findings).toMatchObject([
      { file: 'y', line: 2, why: 'The old address "/a/" leads to /sessions/ here and to /book/ in x.' },
    ]);
    const same = redirects([two[0]!, { ...two[1]!, to: '/book/' }], pages);
    expect(same).toEqual({ list: [{ from: '/a', to: '/book/' }], findings: [] });
  });

  test('an old feed may lead to the new one, and a page to a part of a page', () => {
    expect(why({ '/blog-feed.xml': '/rss.xml', '/prices': '/sessions/#three' })).toEqual([]);
  });
});

describe('rules for hosts', () => {
  const text = redirectsFile([
    { from: '/post/über uns', to: '/book/' },
    { from: '/old.html', to: '/articles/कमर/' },
  ]);

  test('are permanent, and written with and without the slash, in ASCII', () => {
    expect(text).toBe(
      '/post/%C3%BCber%20uns /book/ 301\n/post/%C3%BCber%20uns/ /book/ 301\n/old.html /articles/%E0%A4%95%E0%A4%AE%E0%A4%B0/ 301\n',
    );
  });

  test('answer both forms of an old address with one 301', () => {
    for (const path of ['/post/über uns', '/post/%C3%BCber%20uns/'])
      expect(redirectFor(parseRedirects(text), path)).toMatchObject({ to: '/book/', status: 301 });
  });
});

describe('the page for hosts without rules', () => {
  const { document } = parseHTML(redirectHtml('/book/?a=1&b="2"', 'https://quiettide.example', 'en-IN'));

  test('sends the reader on at once and shows where, with no script and no style', () => {
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=/book/?a=1&b=%222%22',
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/book/?a=1&b=%222%22');
    expect(document.querySelectorAll('script,style,[style]')).toHaveLength(0);
  });

  test('tells search engines to keep the new address', () => {
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://quiettide.example/book/?a=1&b=%222%22',
    );
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test.each([
    ['/post/a', 'post/a/index.html'],
    ['/post/a/', 'post/a/index.html'],
    ['/old.html', 'old.html'],
    ['/post/%C3%BCber', 'post/über/index.html'],
    ['/blog-feed.xml', 'blog-feed.xml/index.html'],
  ])('for %s lies at %s', (from, file) => expect(redirectPath(from)).toBe(file));
});

describe('a saved sitemap of the old site', () => {
  const old =
    '<urlset><url><loc>https://old.example/post/back?x=1&amp;y=2</loc><image:image><image:loc>https://i.example/1.jpg</image:loc></image:image></url><url><loc>\n https://old.example/book </loc></url><url><loc><![CDATA[https://old.example/lost]]></loc></url></urlset>';

  test('lists its pages without its pictures', () => {
    expect(sitemapAddresses(old)).toEqual([
      'https://old.example/post/back?x=1&y=2',
      'https://old.example/book',
      'https://old.example/lost',
    ]);
  });

  test('replays: each address is a page, one redirect, or missing', () => {
    expect(
      replay(old, [{ from: '/post/back/', to: '/articles/back/' }], pages).map(({ answer, to }) => [answer, to]),
    ).toEqual([
      ['redirect', '/articles/back/'],
      ['page', undefined],
      ['nothing', undefined],
    ]);
  });
});
