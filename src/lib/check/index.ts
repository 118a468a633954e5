import type { z } from 'astro/zod';
import { articleSchema, type ArticleData } from '../../schemas/article.ts';
import { pageSchema } from '../../schemas/page.ts';
import { today as todayIn } from '../dates.ts';
import type { Finding } from '../finding.ts';
import { articlePath } from '../paths.ts';
import { checkArticle, checkPage, isHidden } from './article.ts';
import { factPassages, readClaims, type Exception } from './claims.ts';
import { readDocument, type Document } from './document.ts';
import { readFacts, type Facts } from './facts.ts';
import { listFiles, readText } from './files.ts';
import { sortContents, type Contents } from './folders.ts';
import { checkLinks } from './links.ts';
import { kept, type Loaded } from './loaded.ts';
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

/** What the check found in a whole site. */
export interface Report {
  /** Sorted by file and line. */
  findings: Finding[];
  /** Drafts first, then by the day they appear. */
  waiting: Waiting[];
  /** Exceptions from the claim check that were used, each with its reason. */
  exceptions: Exception[];
  /** How many articles and pages were read, and how many sentences in them and in the YAML files. */
  read: number;
  sentences: number;
  /** Does a claim stop the build here? */
  strict: boolean;
  /** Must the build stop? */
  failed: boolean;
}

/**
 * Checks everything below `content/` and the pictures of `public/` in the project at `root`, without building it.
 * Every problem comes back at once. `now` decides what lies in the future, on the calendar of the practice.
 */
export async function checkSite(root: string, now: Date): Promise<Report> {
  const found: Finding[] = [];
  const entries = await listFiles(root, 'content', found);
  const contents = sortContents(entries, found);
  const facts = await readFacts(root, now, entries, found);
  const ground: Ground = { ...facts, today: todayIn(facts.practice?.timeZone ?? 'UTC', now) };
  const claims = readClaims(factPassages(facts), [], facts);

  const read = async <Data extends Pick<ArticleData, 'exceptions'>>(
    place: Pick<Loaded, 'file' | 'slug' | 'pictures'>,
    schema: z.ZodType<Data>,
    judge: (document: Document<Data>, ground: Ground) => void,
  ): Promise<Loaded[]> => {
    const text = await readText(root, place.file, found);
    if (text === undefined) return [];
    const document = readDocument(place.file, text, schema);
    judge(document, ground);
    const exceptions = document.data?.exceptions ?? [];
    const own = readClaims(
      document.passages,
      exceptions.map((exception) => ({ file: place.file, ...exception })),
      facts,
    );
    claims.findings.push(...own.findings);
    claims.waivers.push(...own.waivers);
    claims.sentences += own.sentences;
    return [kept(document, place)];
  };
  const articles: Loaded[] = [];
  for (const place of contents.articles) articles.push(...(await read(place, articleSchema, checkArticle)));
  const pages: Loaded[] = [];
  for (const place of contents.pages) pages.push(...(await read(place, pageSchema, checkPage)));

  await checkTogether(root, ground, facts, contents, articles, pages, found);
  found.push(...claims.findings);
  const strict = facts.practice?.claims !== 'advise';
  const drafts = new Set(articles.flatMap(({ data, file }) => (data?.draft ? [file] : [])));
  return {
    findings: found.sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    ),
    waiting: waitingIn(articles, ground.today),
    exceptions: claims.waivers,
    read: articles.length + pages.length,
    sentences: claims.sentences,
    strict,
    failed: found.some(({ kind, file }) => kind === 'error' || (kind === 'claim' && strict && !drafts.has(file))),
  };
}

/** What can be judged once every file is read: links, pictures, titles, old addresses. */
async function checkTogether(
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
  const unread = contents.articles.filter(({ file }) => !articles.some((article) => article.file === file));
  const site: Site = {
    ...ground,
    routes: routesOf(
      ground.practice,
      [...articles, ...unread.map(({ slug }) => ({ slug, anchors: undefined }))],
      contents.pages.map(({ slug }) => slug),
      files,
    ),
    waiting: new Set(articles.filter(isWaiting).map(({ slug }) => articlePath(slug))),
  };
  for (const document of [...articles, ...pages])
    checkLinks(
      document.links,
      site,
      document.anchors,
      articles.includes(document) && isWaiting(document),
      document.notes,
    );
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

function waitingIn(articles: Loaded[], today: string): Waiting[] {
  const waiting = articles.flatMap(({ file, data }) =>
    isHidden(data, today) ? [{ file, title: data?.title ?? '', from: data?.draft ? undefined : data?.published }] : [],
  );
  return waiting.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}

/** What only a published article must have: a draft is half written, and stops nobody's site with it. */
const forReaders = new Set(['R05', 'R07', 'R09', 'R15', 'R16', 'link', 'anchor']);

const untilPublished = (finding: Finding): Finding =>
  finding.kind === 'error' && forReaders.has(finding.rule)
    ? {
        ...finding,
        kind: 'advice',
        suggestion: `${finding.suggestion} It must be right before this draft is published.`,
      }
    : finding;
