import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { llmsText } from '../../../src/lib/machines/llms.ts';
import { robots } from '../../../src/lib/machines/robots.ts';
import { sitePages } from '../../../src/lib/machines/site-pages.ts';
import { sitemap } from '../../../src/lib/machines/sitemap.ts';
import { manifest, openSearch, securityText } from '../../../src/lib/machines/small-files.ts';
import words from '../../../src/strings/en.json' with { type: 'json' };
import { article } from '../../fixtures/article.ts';
import { abroad, sampleLike } from '../../fixtures/practice.ts';

const content = {
  practice: abroad,
  words,
  home: { title: 'Quiet Tide', heading: 'A quiet hour', description: 'A quiet hour in Bandra.' },
  pages: [{ id: 'about', data: { title: 'About', description: 'Who I am.', lede: 'Hello.', reviewed: '2026-05-01' } }],
  articles: [
    article,
    {
      ...article,
      id: 'कमर-दर्द',
      data: { ...article.data, topic: 'visit', title: 'कमर का दर्द', reviewed: '2026-01-09', published: '2026-01-09' },
    },
  ],
};
const pages = sitePages(content);

interface Url {
  loc: string;
  lastmod?: string;
  'image:image'?: { 'image:loc': string } | { 'image:loc': string }[];
}
const urls = (xml: string): Url[] => {
  const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(xml) as { urlset: { url?: Url[] } };
  return urlset.url ?? [];
};

describe('the sitemap', () => {
  const xml = sitemap(pages, abroad);
  const found = new Map(urls(xml).map((url) => [url.loc.replace('https://quiettide.example', ''), url]));

  test('lists home, prose pages, booking, topics with articles, and articles', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect([...found.keys()]).toEqual([
      '/', '/about/', '/book/', '/articles/', '/topics/back/', '/topics/visit/', '/articles/sore-back/',
      '/articles/%E0%A4%95%E0%A4%AE%E0%A4%B0-%E0%A4%A6%E0%A4%B0%E0%A5%8D%E0%A4%A6/',
    ]); // prettier-ignore
  });

  test('days come from the content: an article its last check, a list its newest child, and none where nobody wrote one', () => {
    expect(found.get('/articles/sore-back/')?.lastmod).toBe('2026-03-01');
    expect(found.get('/topics/visit/')?.lastmod).toBe('2026-01-09');
    expect(found.get('/articles/')?.lastmod).toBe('2026-03-01');
    expect(found.get('/')?.lastmod).toBe('2026-05-01');
    expect(found.get('/book/')?.lastmod).toBeUndefined();
  });

  test('an article brings its three pictures', () => {
    const pictures = [found.get('/articles/sore-back/')?.['image:image']]
      .flat()
      .map((picture) => picture?.['image:loc']);
    expect(pictures).toEqual(
      ['', '.4x3', '.1x1'].map((shape) => `https://quiettide.example/og/articles/sore-back${shape}.png`),
    );
  });

  test('photos an article shows come before its social pictures', () => {
    const photo = 'https://quiettide.example/_astro/room.jpg';
    const shown = sitePages({ ...content, photos: new Map([['sore-back', [photo]]]) });
    const url = urls(sitemap(shown, abroad)).find(({ loc }) => loc.endsWith('/sore-back/'));
    expect([url?.['image:image']].flat()[0]?.['image:loc']).toBe(photo);
  });

  test('of very many articles, the oldest share the picture of their topic', () => {
    const many = sitePages({
      ...content,
      articles: Array.from({ length: 300 }, (_, index) => ({ ...article, id: `a-${index}` })),
    });
    expect(many.at(-1)?.pictures).toEqual(['/og/topics/back.png']);
    expect(many.find(({ path }) => path === '/articles/a-0/')?.pictures).toHaveLength(3);
  });

  test('a sample, whose pages ask not to be indexed, lists none', () => {
    expect(urls(sitemap(pages, sampleLike))).toEqual([]);
  });

  test('more pages than one file may hold are refused in words', () => {
    const crowd = Array.from({ length: 50_001 }, () => ({ ...pages[0]!, pictures: [] }));
    expect(() => sitemap(crowd, abroad)).toThrow('The sitemap has room for 50000 pages, and there are 50001.');
  });
});

describe('robots.txt', () => {
  /** Which rule a crawler gets, by RFC 9309: the group that names it, or the one for all. */
  const rule = (text: string, bot: string) => {
    const groups = text.split(/\n\n/).filter((group) => group.startsWith('User-agent'));
    const own =
      groups.find((group) => group.includes(`User-agent: ${bot}\n`)) ??
      groups.find((group) => group.includes('User-agent: *\n'));
    return own?.trim().split('\n').at(-1);
  };

  test.each([
    'Googlebot',
    'Bingbot',
    'OAI-SearchBot',
    'Claude-SearchBot',
    'PerplexityBot',
    'ChatGPT-User',
    'Claude-User',
  ])('%s is welcome whatever the practice says about training', (bot) => {
    expect(rule(robots(abroad), bot)).toBe('Allow: /');
    expect(rule(robots({ ...abroad, aiTraining: 'allow' }), bot)).toBe('Allow: /');
  });

  test.each(['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Applebot-Extended', 'Bytespider'])(
    '%s trains models and follows the practice’s choice',
    (bot) => {
      expect(rule(robots(abroad), bot)).toBe('Disallow: /');
      expect(rule(robots({ ...abroad, aiTraining: 'allow' }), bot)).toBe('Allow: /');
    },
  );

  test('a sample stays open to crawlers, so that they can read that it asks not to be listed', () => {
    expect(rule(robots(sampleLike), 'Googlebot')).toBe('Allow: /');
    expect(robots(sampleLike)).not.toContain('Sitemap:');
    expect(robots(abroad)).toContain('Sitemap: https://quiettide.example/sitemap.xml');
  });
});

describe('llms.txt', () => {
  const text = llmsText(pages, abroad, words, 'A quiet hour in Bandra.');

  test('has the shape of the proposal: a heading, a quotation, then lists of links', () => {
    expect(text).toMatch(/^# Quiet Tide\n\n> A quiet hour in Bandra\.\n/);
    expect(text).toContain('\n## Articles\n\n- [');
  });

  test('says its limits before its first link', () => {
    const limits = text.indexOf(
      'This site does not say that craniosacral therapy treats, eases or prevents any condition.',
    );
    expect(limits).toBeGreaterThan(0);
    expect(limits).toBeLessThan(text.indexOf(']('));
  });

  test('leads to the Markdown twin of every article', () => {
    expect(text).toContain('](https://quiettide.example/articles/sore-back.md)');
  });

  test('of very many articles the newest are listed, and where the others are', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ ...article, id: `a-${index}` }));
    const long = llmsText(sitePages({ ...content, articles: many }), abroad, words, 'x');
    expect(long).toContain('/articles/a-499.md)');
    expect(long).not.toContain('/articles/a-500.md)');
    expect(long).toContain('[All articles](https://quiettide.example/articles/)');
    expect(text).not.toContain('[All articles]');
  });

  test('a sample says so', () =>
    expect(llmsText(pages, sampleLike, words, 'x')).toContain('This is a sample practice'));
});

describe('small files', () => {
  test('security.txt expires a year after the newest content, whenever it is built', () => {
    expect(securityText(abroad, '2026-05-01')).toBe(
      'Contact: mailto:hello@quiettide.example\nExpires: 2027-05-01T00:00:00.000Z\nPreferred-Languages: en\nCanonical: https://quiettide.example/.well-known/security.txt\n',
    );
  });

  test('without an e-mail address the phone takes its place, and without both there is no file', () => {
    expect(securityText({ ...abroad, email: undefined }, '2026-05-01')).toContain('Contact: tel:+912255500142');
    expect(securityText({ ...abroad, email: undefined, phone: undefined }, '2026-05-01')).toBeUndefined();
  });

  test('the manifest names the practice and an icon for every shape of home screen', () => {
    expect(JSON.parse(manifest(abroad))).toMatchObject({
      name: 'Quiet Tide',
      lang: 'en-IN',
      start_url: '/',
      icons: [{ sizes: '192x192' }, { sizes: '512x512' }, { purpose: 'maskable' }],
    });
  });

  test('a browser can search the site by the reader’s words', () => {
    const xml = openSearch(abroad, words);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('template="https://quiettide.example/search/?q={searchTerms}"');
  });
});
