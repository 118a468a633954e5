import type { Practice } from '../../schemas/practice.ts';
import { absolute, paths } from '../paths.ts';
import { pageTitle } from './page-title.ts';
import { pictureSizes, socialPicture } from '../og/picture-names.ts';

/** The page ground in both schemes, as browsers want it: sRGB of the `ground` token. A test compares the two. */
export const themeColors = { light: '#d2e5e4', dark: '#0a1e1e' } as const;

/** One element of the head: a tag, its attributes in order, and the text of a title. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link';
  attributes: Record<string, string>;
  text?: string;
}

/** The same page in another language. */
export interface Alternate {
  language: string;
  path: string;
}

/** What a page says about itself. */
export interface PageFacts {
  practice: Pick<Practice, 'name' | 'site' | 'language' | 'sample'>;
  /** The page's address from the root: `/about/`. */
  path: string;
  /** The page's heading. Its own: there is no default. */
  title: string;
  /** One or two sentences for search results. Its own: there is no default. */
  description: string;
  /** `missing` is the page for addresses that lead nowhere: it has no address of its own. */
  kind: 'page' | 'article' | 'missing';
  /** Address of the social picture, when it is not the one drawn for `path`. */
  image?: string;
  /** Days an article appeared and was last read against the evidence. */
  published?: string;
  reviewed?: string;
  /** Who wrote an article, as printed. */
  author?: string;
  /** Keeps the page out of search engines: the search page, further pages of a list. */
  noindex?: boolean;
  /** The page in every language it exists in, itself included. Nothing is printed for fewer than two. */
  alternates?: Alternate[];
  /** Interface words, in the site's language. */
  strings: { feedTitle: string };
}

/**
 * Everything a page's head tells machines, in the order it is printed.
 * Throws a plain sentence when the page has no title or no description of its own.
 */
export function headTags(page: PageFacts): HeadTag[] {
  const { practice, path } = page;
  const title = own(page.title, 'title', path);
  const description = own(page.description, 'description', path);
  const hidden = practice.sample || page.noindex === true || page.kind === 'missing';
  const url = absolute(practice.site, path);
  const image = absolute(
    practice.site,
    page.image ?? socialPicture(page.noindex || page.kind === 'missing' ? paths.home : path),
  );
  return [
    { tag: 'title', attributes: {}, text: pageTitle(title, practice.name) },
    named('description', description),
    named('robots', hidden ? 'noindex' : 'max-image-preview:large'),
    ...(page.author ? [named('author', page.author)] : []),
    ...(page.kind === 'missing' ? [] : [link('canonical', url)]),
    ...alternateLinks(practice.site, page.alternates ?? []),
    property('og:type', page.kind === 'article' ? 'article' : 'website'),
    property('og:site_name', practice.name),
    property('og:title', title),
    property('og:description', description),
    ...(page.kind === 'missing' ? [] : [property('og:url', url)]),
    ...(practice.language.includes('-') ? [property('og:locale', practice.language.replaceAll('-', '_'))] : []),
    property('og:image', image),
    property('og:image:width', String(pictureSizes.wide.width)),
    property('og:image:height', String(pictureSizes.wide.height)),
    property('og:image:alt', title),
    ...(page.published ? [property('article:published_time', page.published)] : []),
    ...(page.reviewed && page.kind === 'article' ? [property('article:modified_time', page.reviewed)] : []),
    named('twitter:card', 'summary_large_image'),
    ...siteTags(practice.name, page.strings.feedTitle),
    ...(page.kind === 'article' ? [link('alternate', `${path.replace(/\/$/, '')}.md`, { type: 'text/markdown' })] : []),
  ];
}

/** What is the same on every page: feeds, icons, theme colours, the manifest and search from the browser's bar. */
function siteTags(name: string, feedTitle: string): HeadTag[] {
  const feed = (type: string, href: string) => link('alternate', href, { type, title: `${name}: ${feedTitle}` });
  const theme = (scheme: 'light' | 'dark') =>
    named('theme-color', themeColors[scheme], { media: `(prefers-color-scheme: ${scheme})` });
  return [
    feed('application/rss+xml', '/rss.xml'),
    feed('application/atom+xml', '/atom.xml'),
    feed('application/feed+json', '/feed.json'),
    link('icon', '/favicon.svg', { type: 'image/svg+xml' }),
    link('icon', '/favicon.ico', { sizes: '32x32' }),
    link('apple-touch-icon', '/apple-touch-icon.png'),
    link('manifest', '/manifest.webmanifest'),
    link('search', '/opensearch.xml', { type: 'application/opensearchdescription+xml', title: name }),
    theme('light'),
    theme('dark'),
  ];
}

/** Links to the other languages of a page. Search engines want each page to name all of them, itself included. */
export function alternateLinks(site: string, alternates: Alternate[]): HeadTag[] {
  if (alternates.length < 2) return [];
  return alternates.map(({ language, path }) => link('alternate', absolute(site, path), { hreflang: language }));
}

function own(value: string, what: 'title' | 'description', path: string): string {
  if (value.trim() === '')
    throw new Error(
      `The page ${path} has no ${what} of its own. Write one: search engines show it, and no other page's words fit.`,
    );
  return value.trim();
}

const named = (name: string, content: string, more: Record<string, string> = {}): HeadTag => ({
  tag: 'meta',
  attributes: { name, content, ...more },
});
const property = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { property: name, content } });
const link = (rel: string, href: string, more: Record<string, string> = {}): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});
