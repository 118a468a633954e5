/** Every address of the site, spelled here and nowhere else. All end in a slash, as the server expects. */
export const paths = {
  home: '/',
  articles: '/articles/',
  book: '/book/',
  visit: '/what-happens/',
  sessions: '/sessions/',
  safety: '/safety/',
  research: '/research/',
  questions: '/questions/',
  about: '/about/',
  howWeWrite: '/how-we-write/',
  privacy: '/privacy/',
  terms: '/terms/',
  accessibility: '/accessibility/',
  search: '/search/',
} as const;

/** Address of an article from its slug. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;

/** Does an address lead to one article? */
export const isArticlePath = (url: string): boolean => /^\/articles\/(?!page\/)[^/?#]+/.test(url);

/** Address of a topic's page from its id. */
export const topicPath = (id: string): string => `/topics/${id}/`;

/** Address of a page of a topic's articles; the first page is the topic's own. */
export const topicPage = (id: string, page: number): string =>
  page === 1 ? topicPath(id) : `${topicPath(id)}page/${page}/`;

/** Address of a page of the articles list; the first page is the list itself. */
export const articlesPage = (page: number): string => (page === 1 ? paths.articles : `/articles/page/${page}/`);

/** Anchor of a person on the about page. */
export const personPath = (id: string): string => `${paths.about}#${id}`;

/** A full address for machines that need one, from the site's own address and a path. */
export const absolute = (site: string, path: string): string => new URL(path, site).href;
