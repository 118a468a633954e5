import { XMLParser, XMLValidator } from 'fast-xml-parser';
import {
  detectAtomFeed,
  detectJsonFeed,
  detectRssFeed,
  parseAtomFeed,
  parseFeed,
  parseJsonFeed,
  parseRssFeed,
} from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { articleFeed, feedLength, momentOf } from '../../../src/lib/machines/feed.ts';
import { atom, jsonFeed, rss } from '../../../src/lib/machines/feed-formats.ts';
import words from '../../../src/strings/en.json' with { type: 'json' };
import { article, redFlags, references } from '../../fixtures/article.ts';
import { abroad } from '../../fixtures/practice.ts';

const facts = { practice: abroad, words, redFlags, references, description: 'Short reads.' };
const feed = articleFeed([article], facts);
const many = articleFeed(
  Array.from({ length: 60 }, (_, index) => ({ ...article, id: `a-${index}`, body: 'Text.' })),
  facts,
);
const heavy = articleFeed(
  Array.from({ length: 60 }, (_, index) => ({ ...article, id: `a-${index}`, body: 'शांत शब्द। '.repeat(1000) })),
  facts,
);
const broken = articleFeed(
  [{ ...article, data: { ...article.data, title: 'a\u000bb \ud83d' }, body: 'Text\u0000 here.' }],
  facts,
);
const formats = { rss, atom };

describe.each(Object.entries(formats))('%s', (_, write) => {
  test('is well-formed for a parser that is not ours, also with control characters in a title', () => {
    expect(XMLValidator.validate(write(feed))).toBe(true);
    expect(XMLValidator.validate(write(broken))).toBe(true);
    expect(write(broken)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  });

  test('gives a title with signs back as it was written', () => {
    const { feed: parsed } = parseFeed(write(feed));
    const entries = ((parsed as { items?: { title?: unknown }[] }).items ??
      (parsed as { entries?: { title?: unknown }[] }).entries) as { title: string | { value: string } }[];
    const [title] = entries.map((entry) => (typeof entry.title === 'string' ? entry.title : entry.title.value));
    expect(title).toBe('Tom & Jerry <b> ]]> "q"');
  });

  test('two builds on different days are the same', () =>
    expect(write(feed)).toBe(write(articleFeed([article], facts))));
});

test('long articles are told whole, and the oldest of them left out before a feed grows too heavy', () => {
  expect(heavy.items.length).toBeGreaterThan(5);
  for (const write of [rss, atom, jsonFeed]) expect(Buffer.byteLength(write(heavy))).toBeLessThan(400_000);
});

test('RSS carries the whole article, its author, its topic and both days', () => {
  expect(detectRssFeed(rss(feed))).toBe(true);
  const {
    items: [item],
    link,
    language,
  } = parseRssFeed(rss(feed)) as { items: Record<string, never>[]; link: string; language: string };
  expect(link).toBe('https://quiettide.example/articles/');
  expect(language).toBe('en-IN');
  expect(item).toMatchObject({
    link: 'https://quiettide.example/articles/sore-back/',
    guid: { value: 'https://quiettide.example/articles/sore-back/', isPermaLink: true },
    pubDate: 'Sun, 01 Feb 2026 10:00:00 GMT',
    dc: { creators: ['Meera Iyer-Test'] },
    categories: [{ name: 'Back' }],
  });
  expect(JSON.stringify(item)).toContain('<h2>References</h2>');
});

test('Atom tells when an article was last checked', () => {
  expect(detectAtomFeed(atom(feed))).toBe(true);
  const parsed = parseAtomFeed(atom(feed)) as { updated: string; entries: { published: string; updated: string }[] };
  expect(parsed.entries[0]).toMatchObject({
    published: '2026-02-01T10:00:00.000Z',
    updated: '2026-03-01T10:00:00.000Z',
  });
  expect(parsed.updated).toBe('2026-03-01T10:00:00.000Z');
});

test('JSON Feed says the same', () => {
  expect(detectJsonFeed(JSON.parse(jsonFeed(feed)))).toBe(true);
  const parsed = parseJsonFeed(jsonFeed(feed)) as { items: { title: string; content_html: string }[] };
  expect(parsed.items[0]?.title).toBe(article.data.title);
  expect(parsed.items[0]?.content_html).toContain('Nobody has measured it.');
});

test('no feed has more than fifty articles', () => {
  const parsed = new XMLParser({
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
  }).parse(rss(many)) as { rss: { channel: { item: object[] } } };
  expect(parsed.rss.channel.item).toHaveLength(feedLength);
  expect(feedLength).toBe(50);
});

test('a site without articles has valid feeds', () => {
  const empty = articleFeed([], facts);
  for (const write of Object.values(formats)) expect(XMLValidator.validate(write(empty))).toBe(true);
  expect(() => parseFeed(rss(empty))).not.toThrow();
});

test('a day in a feed is the same day for readers from Honolulu to Auckland', () => {
  for (const timeZone of ['Pacific/Honolulu', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])
    expect(new Intl.DateTimeFormat('en-CA', { timeZone }).format(momentOf('2026-02-01')), timeZone).toBe('2026-02-01');
});
