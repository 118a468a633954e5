import { describe, expect, test } from 'vitest';
import { headTags, themeColors, type HeadTag, type PageFacts } from '../../../src/lib/machines/head.ts';
import { pageTitle } from '../../../src/lib/machines/page-title.ts';
import { abroad, sampleLike } from '../../fixtures/practice.ts';

const page: PageFacts = {
  practice: abroad,
  path: '/about/',
  title: 'About me',
  description: 'Who gives the sessions, and what she trained in.',
  kind: 'page',
  strings: { feedTitle: 'Articles' },
};
const meta = (tags: HeadTag[], name: string) =>
  tags.find(({ attributes }) => attributes.name === name || attributes.property === name)?.attributes.content;
const links = (tags: HeadTag[], rel: string) =>
  tags.filter(({ attributes }) => attributes.rel === rel).map(({ attributes }) => attributes);

describe('the head of a page', () => {
  test('a real practice is open to search engines, with large pictures', () => {
    expect(meta(headTags(page), 'robots')).toBe('max-image-preview:large');
  });

  test('a sample asks search engines to stay away from every page', () => {
    expect(meta(headTags({ ...page, practice: sampleLike }), 'robots')).toBe('noindex');
  });

  test('the search page stays out of search engines', () => {
    expect(meta(headTags({ ...page, noindex: true }), 'robots')).toBe('noindex');
  });

  test.each(['title', 'description'] as const)(
    'a page without its own %s stops the build and says which page',
    (field) => {
      expect(() => headTags({ ...page, [field]: '  ' })).toThrow(
        `The page /about/ has no ${field} of its own. Write one`,
      );
    },
  );

  test('the canonical address, the shared address and the picture are full addresses on the practice’s own site', () => {
    const tags = headTags(page);
    expect(links(tags, 'canonical')[0]?.href).toBe('https://quiettide.example/about/');
    expect(meta(tags, 'og:url')).toBe('https://quiettide.example/about/');
    expect(meta(tags, 'og:image')).toBe('https://quiettide.example/og/about.png');
  });

  test('the page for lost addresses claims no address of its own', () => {
    const tags = headTags({ ...page, kind: 'missing', path: '/404/' });
    expect(links(tags, 'canonical')).toEqual([]);
    expect(meta(tags, 'og:url')).toBeUndefined();
    expect(meta(tags, 'og:image')).toBe('https://quiettide.example/og/home.png');
  });

  test('an article tells its days and points to its Markdown twin', () => {
    const tags = headTags({
      ...page,
      kind: 'article',
      path: '/articles/back/',
      published: '2026-03-01',
      reviewed: '2026-04-02',
    });
    expect(meta(tags, 'article:published_time')).toBe('2026-03-01');
    expect(meta(tags, 'article:modified_time')).toBe('2026-04-02');
    expect(links(tags, 'alternate').find(({ type }) => type === 'text/markdown')?.href).toBe('/articles/back.md');
  });

  test('each name stands in the head once, except theme colours and icons', () => {
    const names = headTags(page)
      .map(({ attributes }) => attributes.name ?? attributes.property)
      .filter((name) => name && name !== 'theme-color');
    expect(new Set(names).size).toBe(names.length);
  });

  test('a second language is named by both pages; one language names none', () => {
    const both = [
      { language: 'en-IN', path: '/about/' },
      { language: 'hi-IN', path: '/hi/about/' },
    ];
    const hreflang = (alternates: typeof both) =>
      headTags({ ...page, alternates }).filter(({ attributes }) => attributes.hreflang);
    expect(hreflang(both).map(({ attributes }) => attributes.href)).toEqual([
      'https://quiettide.example/about/',
      'https://quiettide.example/hi/about/',
    ]);
    expect(hreflang(both.slice(0, 1))).toEqual([]);
  });

  test('browsers get the ground colour of both schemes', () => {
    const themes = headTags(page).filter(({ attributes }) => attributes.name === 'theme-color');
    expect(themes.map(({ attributes }) => attributes.content)).toEqual([themeColors.light, themeColors.dark]);
  });
});

describe('the title search engines show', () => {
  test.each([
    ['a short heading stands with the name', 'About me', 'About me · Quiet Tide'],
    [
      'a heading that has the name keeps it once',
      'Quiet Tide, a practice in Bandra',
      'Quiet Tide, a practice in Bandra',
    ],
    [
      'a heading that leaves no room stands alone',
      'A lighter way in: craniosacral therapy and back pain',
      'A lighter way in: craniosacral therapy and back pain',
    ],
    [
      'a long heading ends after a whole word',
      'One hour of lying still, and what nobody can promise you about a sore back',
      'One hour of lying still, and what nobody can promise you…',
    ],
  ])('%s', (_, heading, title) => expect(pageTitle(heading, 'Quiet Tide')).toBe(title));

  test('a heading of 500 characters without a space still fits', () => {
    expect([...pageTitle('x'.repeat(500), 'Quiet Tide')]).toHaveLength(60);
  });

  test('a Devanagari heading keeps its vowel signs', () => {
    const cut = pageTitle('कमर का दर्द और हल्का स्पर्श '.repeat(6), 'Quiet Tide');
    expect(cut.endsWith('…')).toBe(true);
    expect('कमर का दर्द और हल्का स्पर्श '.repeat(6).startsWith(cut.slice(0, -1))).toBe(true);
  });
});
