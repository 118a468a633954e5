import type { ArticleEntry } from '../articles.ts';
import { absolute, articlePath, paths } from '../paths.ts';
import { articleDocument, type DocumentFacts } from '../document/article-document.ts';
import { socialPicture } from '../og/picture-names.ts';
import { toHtml } from '../document/to-html.ts';

/** No feed holds more: readers want what is new, and a site of thousands of articles would weigh megabytes. */
export const feedLength = 50;

/** Most bytes that the articles of a feed weigh together. Written as a feed they become a fifth heavier, and no file of the site has more than 400 kB. */
const feedWeight = 300_000;

/** An article as a feed tells it. */
export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  /** The whole article, with full addresses and without scripts and styles. */
  html: string;
  published: string;
  reviewed: string;
  author: string;
  topic: string;
  image: string;
}

/** What the three feeds are written from. */
export interface Feed {
  title: string;
  description: string;
  home: string;
  language: string;
  author: string;
  /** Full address of a file of the site. */
  at: (path: string) => string;
  /** Newest first. */
  items: FeedItem[];
  /** The newest day in it. Never the build's: a feed that changes without news is fetched for nothing. */
  updated: string;
}

/** The feed of published articles, newest first as they come in. */
export function articleFeed(articles: ArticleEntry[], facts: DocumentFacts & { description: string }): Feed {
  const { practice, words, description } = facts;
  const items: FeedItem[] = [];
  let weight = 0;
  for (const article of articles.slice(0, feedLength)) {
    const item = feedItem(article, facts);
    weight += new TextEncoder().encode(item.html).length;
    if (items.length > 0 && weight > feedWeight) break;
    items.push(item);
  }
  return {
    title: `${practice.name}: ${words.feedTitle}`,
    description,
    home: absolute(practice.site, paths.articles),
    language: practice.language,
    author: practice.people[0]?.name ?? practice.name,
    at: (path) => absolute(practice.site, path),
    items,
    updated: newestDay(items.map(({ published, reviewed }) => (reviewed > published ? reviewed : published))),
  };
}

function feedItem(article: ArticleEntry, facts: DocumentFacts): FeedItem {
  const { practice } = facts;
  const path = articlePath(article.id);
  return {
    url: absolute(practice.site, path),
    title: article.data.title,
    summary: article.data.description,
    html: toHtml(articleDocument(article, facts)),
    published: article.data.published,
    reviewed: article.data.reviewed,
    author: practice.people.find(({ id }) => id === article.data.author)?.name ?? practice.name,
    topic: practice.topics.find(({ id }) => id === article.data.topic)?.name ?? article.data.topic,
    image: absolute(practice.site, socialPicture(path)),
  };
}

/** The latest of some days; the first day of the century for none, so that an empty feed stays valid. */
export const newestDay = (days: string[]): string =>
  days.reduce((latest, day) => (day > latest ? day : latest), '2000-01-01');

/** A day as a moment. Ten o'clock in UTC is the same day from Honolulu to Auckland, so no reader shows the day before. */
export const momentOf = (day: string): Date => new Date(`${day}T10:00:00Z`);
