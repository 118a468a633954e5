import type { ArticleEntry } from '../articles.ts';
import { longDate } from '../dates.ts';
import { twinDocument, type DocumentFacts } from '../document/article-document.ts';
import { toMarkdown } from '../document/to-markdown.ts';
import { articlePath } from '../paths.ts';
import { readingMinutes } from '../reading.ts';
import { counted } from '../words.ts';
import { pageDocument, type ProsePage } from './page-document.ts';
import type { FoundPage } from './search-index.ts';

/** A page and the Markdown its words are taken from. */
export type IndexedPage = FoundPage & { markdown: string };

/** The drawing of a page that has no topic. */
export const plainDrawing = 'practice';

/**
 * Everything the search can find: the pages, then the articles in the order given. Only what may be read comes in here; in a
 * preview that is more than readers may see on the practice's own day, `today`, and is marked.
 */
export function foundPages(
  pages: ProsePage[],
  articles: ArticleEntry[],
  facts: DocumentFacts,
  today: string,
): IndexedPage[] {
  return [
    ...pages.map((page) => ({
      path: `/${page.id}/`,
      title: page.data.title,
      description: page.data.description,
      drawing: plainDrawing,
      by: [],
      markdown: toMarkdown(pageDocument(page, facts)),
    })),
    ...articles.map((article) => foundArticle(article, facts, today)),
  ];
}

function foundArticle(article: ArticleEntry, facts: DocumentFacts, today: string): IndexedPage {
  const { id, data, body = '' } = article;
  const { practice, words } = facts;
  const topic = practice.topics.find((each) => each.id === data.topic);
  return {
    path: articlePath(id),
    title: data.title,
    description: data.description,
    drawing: topic?.drawing ?? plainDrawing,
    by: [
      topic?.name ?? data.topic,
      longDate(data.published, practice.language),
      counted(words.minutesToRead, readingMinutes(body), practice.language),
      ...(data.draft || data.published > today ? [words.draft] : []),
    ],
    markdown: toMarkdown(twinDocument(article, facts)),
  };
}
