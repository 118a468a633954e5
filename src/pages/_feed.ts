import { articleFeed, type Feed } from '../lib/machines/feed.ts';
import { practice, redFlags, references, words } from '../practice.ts';
import { visibleArticles } from './_content.ts';

/** The one feed, which three formats tell. */
export const feed = async (): Promise<Feed> =>
  articleFeed(await visibleArticles(), {
    practice,
    words,
    redFlags,
    references,
    description: words.articlesDescription,
  });
