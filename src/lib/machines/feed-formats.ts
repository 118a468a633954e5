import { momentOf, type Feed, type FeedItem } from './feed.ts';
import { xml, xmlFile, xmlWords } from './xml.ts';

/** RSS 2.0 with the whole text of each article. https://www.rssboard.org/rss-specification */
export function rss(feed: Feed): string {
  const item = (entry: FeedItem) =>
    xml('item', {}, [
      xmlWords('title', entry.title),
      xmlWords('link', entry.url),
      xmlWords('guid', entry.url, { isPermaLink: 'true' }),
      xmlWords('pubDate', momentOf(entry.published).toUTCString()),
      xmlWords('atom:updated', isoTime(entry.reviewed)),
      xmlWords('dc:creator', entry.author),
      xmlWords('category', entry.topic),
      xmlWords('description', entry.summary),
      xmlWords('content:encoded', entry.html),
    ]);
  const channel = xml('channel', {}, [
    xmlWords('title', feed.title),
    xmlWords('link', feed.home),
    xmlWords('description', feed.description),
    xmlWords('language', feed.language),
    xmlWords('lastBuildDate', momentOf(feed.updated).toUTCString()),
    xml('atom:link', { href: feed.at('/rss.xml'), rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.map(item),
  ]);
  return xmlFile(
    xml(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      channel,
    ),
  );
}

/** Atom 1.0: the one feed format with a standard for "last changed". RFC 4287. */
export function atom(feed: Feed): string {
  const author = (name: string) => xml('author', {}, xmlWords('name', name));
  const entry = (item: FeedItem) =>
    xml('entry', {}, [
      xmlWords('id', item.url),
      xmlWords('title', item.title),
      xml('link', { href: item.url }),
      xmlWords('published', isoTime(item.published)),
      xmlWords('updated', isoTime(item.reviewed)),
      author(item.author),
      xml('category', { term: item.topic }),
      xmlWords('summary', item.summary),
      xmlWords('content', item.html, { type: 'html' }),
    ]);
  return xmlFile(
    xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      xmlWords('id', feed.at('/atom.xml')),
      xmlWords('title', feed.title),
      xmlWords('subtitle', feed.description),
      xmlWords('updated', isoTime(feed.updated)),
      xml('link', { href: feed.at('/atom.xml'), rel: 'self', type: 'application/atom+xml' }),
      xml('link', { href: feed.home, rel: 'alternate', type: 'text/html' }),
      author(feed.author),
      ...feed.items.map(entry),
    ]),
  );
}

/** JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.at('/feed.json'),
    description: feed.description,
    icon: feed.at('/icon-512.png'),
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      image: item.image,
      date_published: isoTime(item.published),
      date_modified: isoTime(item.reviewed),
      authors: [{ name: item.author }],
      tags: [item.topic],
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

const isoTime = (day: string): string => momentOf(day).toISOString();
