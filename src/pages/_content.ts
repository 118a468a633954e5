import { getCollection, type CollectionEntry } from 'astro:content';
import { published } from '../lib/articles.ts';
import { sitePages, type SitePage } from '../lib/machines/site-pages.ts';
import { photosOf } from './_photos.ts';
import { buildDay, home, practice, preview, words } from '../practice.ts';

/** Articles that may be seen today, newest first. */
export const visibleArticles = async () => published(await getCollection('articles'), buildDay, preview);

/** Addresses of the photos in some articles, by slug and by the name the author wrote. */
export const visiblePhotos = async (articles: CollectionEntry<'articles'>[]) =>
  new Map(await Promise.all(articles.map(async (entry) => [entry.id, await photosOf(entry)] as const)));

/** Every page of the site that may be found, for sitemap, pictures and llms.txt. */
export async function visiblePages(): Promise<SitePage[]> {
  const articles = await visibleArticles();
  const photos = new Map([...(await visiblePhotos(articles))].map(([id, byName]) => [id, [...byName.values()]]));
  return sitePages({ practice, words, home, pages: await getCollection('pages'), articles, photos });
}

/** A text file of the site. The host decides its type by its name; the type here serves the development server. */
export const textFile = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
