import type { Finding } from '../finding.ts';
import { articlePath, isArticlePath, topicPath } from '../paths.ts';
import { isStray } from '../strays.ts';
import { isHidden } from './article.ts';
import type { Facts } from './facts.ts';
import type { Contents } from './folders.ts';
import { checkLinks } from './links.ts';
import type { Loaded } from './loaded.ts';
import { publicFiles, routesOf } from './routes.ts';
import type { Ground, Site } from './site.ts';
import { checkAllPictures, checkFactsAgainst, checkPublic, checkTitles } from './whole.ts';

/** An article that readers cannot see yet. */
export interface Waiting {
  file: string;
  title: string;
  /** The day it appears by itself, or undefined for a draft. */
  from: string | undefined;
}

/** What can be judged once every file is read: links, pictures, titles, old addresses. */
export async function checkTogether(
  root: string,
  ground: Ground,
  facts: Facts,
  contents: Contents,
  articles: Loaded[],
  pages: Loaded[],
  found: Finding[],
): Promise<void> {
  const files = await publicFiles(root);
  const isWaiting = ({ data }: Loaded) => isHidden(data, ground.today);
  // An article that could not be read keeps its address, so that links to it are no second fault.
  const read = new Set(articles.map(({ file }) => file));
  const unread = contents.articles.filter(({ file }) => !read.has(file));
  const site: Site = {
    ...ground,
    routes: routesOf(
      ground.practice,
      [...articles, ...unread.map(({ slug }) => ({ slug, anchors: undefined }))],
      contents.pages.map(({ slug }) => slug),
      files.filter((file) => !isStray(file)),
    ),
    waiting: new Set(articles.filter(isWaiting).map(({ slug }) => articlePath(slug))),
    emptyTopics: emptyTopics(ground, articles, unread.length > 0),
  };
  for (const document of [...articles, ...pages])
    checkLinks(document.links, site, document.anchors, read.has(document.file) && isWaiting(document), document.notes);
  if (articles.every(isWaiting))
    for (const { notes } of pages) notes.found.splice(0, Infinity, ...notes.found.map(untilTheFirst));
  checkTitles(articles);
  await checkAllPictures(root, [...articles, ...pages]);
  const own = checkFactsAgainst(site, facts, articles);
  for (const { data, notes } of articles)
    if (data?.draft) notes.found.splice(0, Infinity, ...notes.found.map(untilPublished));
  found.push(
    ...[...articles, ...pages].flatMap(({ notes }) => notes.found),
    ...own,
    ...(await checkPublic(root, files)),
  );
}

/** Topics without a page. One of an article that could not be read may have it, so then none is named. */
function emptyTopics({ practice, today }: Ground, articles: Loaded[], some: boolean): Set<string> {
  if (some || articles.some(({ data }) => data?.topic === undefined)) return new Set();
  const had = new Set(articles.flatMap(({ data }) => (isHidden(data, today) ? [] : (data?.topic ?? []))));
  return new Set((practice?.topics ?? []).flatMap(({ id }) => (had.has(id) ? [] : topicPath(id))));
}

/** Articles that readers cannot see yet: drafts first, then by the day they appear. */
export function waitingIn(articles: Loaded[], today: string): Waiting[] {
  const waiting = articles.flatMap(({ file, data }) =>
    isHidden(data, today) ? [{ file, title: data?.title ?? '', from: data?.draft ? undefined : data?.published }] : [],
  );
  return waiting.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}

/** What only a published article must have: a draft is half written, and stops nobody's site with it. */
const forReaders = new Set(['R05', 'R07', 'R09', 'R15', 'R16', 'sample', 'link', 'anchor']);

const untilPublished = (finding: Finding): Finding =>
  finding.kind === 'error' && forReaders.has(finding.rule)
    ? {
        ...finding,
        kind: 'advice',
        suggestion: `${finding.suggestion} It must be right before this draft is published.`,
      }
    : finding;

/** Pages of a site without articles show the words of such a link alone. */
const untilTheFirst = (finding: Finding): Finding =>
  finding.kind === 'error' && finding.rule === 'link' && isArticlePath(finding.words)
    ? {
        ...finding,
        kind: 'advice',
        suggestion: 'No article is published yet, so the words stand there without a link.',
      }
    : finding;
