import { getCollection } from 'astro:content';
import { published } from '../lib/articles.ts';
import { sitePages, type SitePage } from '../lib/machines/site-pages.ts';
import { buildDay, home, practice, preview, words } from '../practice.ts';

/** Articles that may be seen today, newest first. */
export const visibleArticles = async () => published(await getCollection('articles'), buildDay, preview);

/** Every page of the site that may be found, for sitemap, pictures and llms.txt. */
export async function visiblePages(): Promise<SitePage[]> {
  return sitePages({ practice, words, home, pages: await getCollection('pages'), articles: await visibleArticles() });
}

/** A text file of the site. The host decides its type by its name; the type here serves the development server. */
export const textFile = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
