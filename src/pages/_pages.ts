import { getCollection } from 'astro:content';
import { bookingPage, withoutArticleLinks, type ProsePage } from '../lib/search/page-document.ts';
import { buildDay, practice, redFlags, references, words } from '../practice.ts';
import { visibleArticles } from './_content.ts';

/** The facts every document is written from. */
export const documentFacts = { practice, words, redFlags, references, today: buildDay };

/** The pages that are no articles: those of content/pages, and the booking page when it is none of them. */
export async function prosePages(): Promise<ProsePage[]> {
  const entries: ProsePage[] = await getCollection('pages');
  const pages = (await visibleArticles()).length ? entries : entries.map(withoutArticleLinks);
  const booking = bookingPage(documentFacts);
  return pages.some(({ id }) => id === booking.id) ? pages : [...pages, booking];
}
