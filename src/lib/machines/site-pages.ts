import type { ArticleEntry } from '../articles.ts';
import { articlePath, paths, topicPath } from '../paths.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { PageData } from '../../schemas/page.ts';
import { fill, type Words } from '../words.ts';
import { newestDay } from './feed.ts';
import { articlePictures, socialPicture } from '../og/picture-names.ts';

/** A page that search engines and readers' tools should know. */
export interface SitePage {
  path: string;
  /** What stands on its social picture. */
  title: string;
  /** A word or two in the picture's corner: the topic of an article. */
  label: string;
  description: string;
  /** Day its words last changed, where somebody wrote one down. */
  changed?: string;
  /** Its social pictures. */
  pictures: string[];
  /** Full addresses of the photos it shows. */
  photos: string[];
  kind: 'page' | 'article' | 'list';
}

/** What the list of pages is made from. */
export interface SiteContent {
  practice: Practice;
  words: Words;
  home: { title: string; description: string; heading: string };
  /** Prose pages: `id` is the last part of the address. */
  pages: { id: string; data: Pick<PageData, 'title' | 'description' | 'reviewed'> }[];
  /** Published articles, newest first. */
  articles: ArticleEntry[];
  /** Full addresses of the photos in each article, by its slug. */
  photos?: Map<string, string[]>;
}

/** Every page that may be found: home, prose pages, booking, the articles list, topics with articles, articles. */
export function sitePages({ practice, words, home, pages, articles, photos }: SiteContent): SitePage[] {
  const page = (path: string, title: string, description: string, changed?: string): SitePage => ({
    path,
    title,
    label: practice.descriptor,
    description,
    ...(changed && { changed }),
    pictures: [socialPicture(path)],
    photos: [],
    kind: 'page',
  });
  const prose = pages.map(({ id, data }) => page(`/${id}/`, data.title, data.description, data.reviewed));
  const booking = page(paths.book, words.bookOrAsk, fill(words.bookDescription, { name: practice.name }));
  const all = newest(articles);
  const front = page(
    paths.home,
    home.heading,
    home.description,
    newestOf([all, ...pages.map(({ data }) => data.reviewed)]),
  );
  const listed: SitePage[] = [
    { ...page(paths.articles, words.articles, words.articlesDescription, all), kind: 'list' },
    ...practice.topics.flatMap((topic): SitePage[] => {
      const own = articles.filter(({ data }) => data.topic === topic.id);
      if (own.length === 0) return [];
      const description = fill(words.topicDescription, {
        topic: topic.name.toLocaleLowerCase(practice.language),
        line: topic.line,
      });
      return [{ ...page(topicPath(topic.id), topic.name, description, newest(own)), kind: 'list' }];
    }),
  ];
  const known = new Set(prose.map(({ path }) => path));
  return [
    front,
    ...prose,
    ...(known.has(paths.book) ? [] : [booking]),
    ...listed,
    ...articles.map((article, place) => articlePage(article, place, practice, photos?.get(article.id))),
  ];
}

function articlePage({ id, data }: ArticleEntry, place: number, practice: Practice, photos: string[] = []): SitePage {
  const path = articlePath(id);
  return {
    path,
    title: data.title,
    label: practice.topics.find((topic) => topic.id === data.topic)?.name ?? practice.descriptor,
    description: data.description,
    changed: newestDay([data.published, data.reviewed]),
    pictures: articlePictures(path, topicPath(data.topic), place),
    photos,
    kind: 'article',
  };
}

const newest = (articles: ArticleEntry[]): string | undefined =>
  newestOf(articles.flatMap(({ data }) => [data.published, data.reviewed]));
const newestOf = (days: (string | undefined)[]): string | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length ? newestDay(known) : undefined;
};
