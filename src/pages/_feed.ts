import { articleFeed, feedLength, type Feed } from '../lib/machines/feed.ts';
import { practice, redFlags, references, words } from '../practice.ts';
import { visibleArticles, visiblePhotos } from './_content.ts';

/** The one feed, which three formats tell. */
export async function feed(): Promise<Feed> {
  const articles = (await visibleArticles()).slice(0, feedLength);
  const photos = await visiblePhotos(articles);
  return articleFeed(articles, {
    practice,
    words,
    redFlags,
    references,
    photos,
    description: words.articlesDescription,
  });
}
