import { articleSchema, type ArticleData } from '../../schemas/article.ts';
import { pageSchema, type PageData } from '../../schemas/page.ts';
import { today as todayIn } from '../dates.ts';
import type { Finding } from '../finding.ts';
import { articlePath } from '../paths.ts';
import { checkArticle, checkText, isHidden } from './article.ts';
import { readClaims, type Exception } from './claims.ts';
import { readDocument } from './document.ts';
import { readFacts } from './facts.ts';
import { listFiles, readText } from './files.ts';
import { sortContents } from './folders.ts';
import { wholeFile } from '../notes.ts';
import { publicFiles, routesOf } from './routes.ts';
import type { Site } from './site.ts';
import { checkAllPictures, checkFactsAgainst, checkPublic, checkTitles, type Loaded } from './whole.ts';

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
  const facts = await readFacts(root, now.toISOString().slice(0, 10), entries, found);
  const today = todayIn(facts.practice?.timeZone ?? 'UTC', now);

  const articles: Loaded<ArticleData>[] = [];
  for (const { file, slug, pictures } of contents.articles) {
    const text = await readText(root, file, found);
    if (text !== undefined) articles.push({ ...readDocument(file, text, articleSchema), file, slug, pictures });
  }
  const pages: Loaded<PageData>[] = [];
  for (const { file, name, pictures } of contents.pages) {
    const text = await readText(root, file, found);
    if (text !== undefined) pages.push({ ...readDocument(file, text, pageSchema), file, slug: name, pictures });
  }

  const files = await publicFiles(root);
  const hidden = articles.filter(({ data }) => data && isHidden(data, today));
  const site: Site = {
    root,
    today,
    practice: facts.practice,
    references: facts.references,
    redFlags: facts.redFlags,
    routes: routesOf(
      facts.practice,
      contents.articles.map(({ slug, file }) => ({
        slug,
        anchors: articles.find((article) => article.file === file)?.anchors ?? new Set(),
      })),
      contents.pages.map(({ name }) => name),
      files,
    ),
    waiting: new Set(hidden.map(({ slug }) => articlePath(slug))),
  };

  for (const article of articles) {
    checkArticle(article, site);
    if (article.data?.draft) article.notes.found.splice(0, Infinity, ...article.notes.found.map(untilPublished));
  }
  for (const page of pages) {
    checkText(page, site, false);
    if (page.data && page.data.reviewed > today)
      page.notes.error(
        page.yaml?.spot(['reviewed']) ?? wholeFile,
        'R02',
        page.data.reviewed,
        `"reviewed" is ${page.data.reviewed}, a day that has not come yet.`,
        'Write the day on which somebody last read it.',
      );
  }
  checkTitles(articles);
  await checkAllPictures(root, [...articles, ...pages]);
  found.push(...[...articles, ...pages].flatMap(({ notes }) => notes.found));
  found.push(...checkFactsAgainst(site, facts, articles));
  found.push(...(await checkPublic(root, files)));
  const claims = readClaims([...articles, ...pages], facts);
  found.push(...claims.findings);

  const drafts = new Set(articles.flatMap(({ data, file }) => (data?.draft ? [file] : [])));
  const strict = facts.practice?.claims !== 'advise';
  const findings = found.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
  const waiting = hidden.flatMap(({ file, data }) =>
    data ? [{ file, title: data.title, from: data.draft ? undefined : data.published }] : [],
  );
  return {
    findings,
    waiting: waiting.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
    exceptions: claims.waivers,
    read: articles.length + pages.length,
    sentences: claims.sentences,
    strict,
    failed: findings.some(({ kind, file }) => kind === 'error' || (kind === 'claim' && strict && !drafts.has(file))),
  };
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
