import type { BlogPosting, CreativeWork, ScholarlyArticle } from 'schema-dts';
import type { ArticleData } from '../../schemas/article.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Reference } from '../../schemas/reference.ts';
import { shownAuthors, verifiedOnly } from '../citations.ts';
import { absolute, articlePath } from '../paths.ts';
import { graphId, pointer } from './json-ld.ts';

/** What the graph needs to know about an article. `cited` holds its references in the order readers see them. */
export interface ArticleFacts {
  practice: Practice;
  slug: string;
  data: Pick<ArticleData, 'title' | 'description' | 'published' | 'reviewed' | 'author' | 'topic'>;
  words: number;
  /** Addresses of its social pictures. */
  pictures: string[];
  cited: Reference[];
}

/** The article itself: its words about itself, its days, its author, its pictures and the works it cites. */
export function articleNode({ practice, slug, data, words, pictures, cited }: ArticleFacts): BlogPosting {
  const { site, language } = practice;
  const path = articlePath(slug);
  const topic = practice.topics.find(({ id }) => id === data.topic);
  return {
    '@type': 'BlogPosting',
    '@id': graphId.article(site, path),
    mainEntityOfPage: pointer(graphId.page(site, path)),
    headline: data.title,
    description: data.description,
    image: pictures.map((picture) => absolute(site, picture)),
    datePublished: data.published,
    dateModified: data.reviewed,
    author: [pointer(graphId.person(site, data.author))],
    publisher: pointer(graphId.practice(site)),
    ...(topic && { articleSection: topic.name }),
    inLanguage: language,
    wordCount: words,
    isAccessibleForFree: true,
    ...(cited.length && { citation: cited.map(citation) }),
  };
}

/** A cited work with the parts somebody has compared with the source, and no others. */
function citation(reference: Reference): ScholarlyArticle | CreativeWork {
  const { title, authors, year, doi, url } = verifiedOnly(reference);
  const same = doi ? `https://doi.org/${doi}` : url;
  return {
    '@type': reference.read === 'guideline' ? 'CreativeWork' : 'ScholarlyArticle',
    name: title,
    ...(authors && { author: writers(authors) }),
    ...(year && { datePublished: String(year) }),
    ...(same && { sameAs: same }),
  };
}

/** The authors readers see. A name without initials at its end is a body, such as an institute. */
const writers = (authors: string) =>
  shownAuthors(authors).names.map((name) => ({
    '@type': /\s\p{Lu}{1,4}$/u.test(name) ? ('Person' as const) : ('Organization' as const),
    name,
  }));
