import type { z } from 'astro/zod';
import { articleSchema, type ArticleData } from '../../schemas/article.ts';
import { pageSchema } from '../../schemas/page.ts';
import { today as todayIn } from '../dates.ts';
import type { Finding } from '../finding.ts';
import { checkArticle, checkPage } from './article.ts';
import { factPassages, readClaims, type Exception } from './claims.ts';
import { readDocument, type Document } from './document.ts';
import { readFacts } from './facts.ts';
import { listFiles, readText } from './files.ts';
import { sortContents } from './folders.ts';
import { kept, type Loaded } from './loaded.ts';
import { checkSample, checkSampleFacts } from './sample.ts';
import type { Ground } from './site.ts';
import { checkStrings } from './strings.ts';
import { checkTogether, waitingIn, type Waiting } from './together.ts';

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
  await checkStrings(root, facts.practice, facts.practiceYaml, found);
  await checkSampleFacts(root, facts.practice, found);
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
    checkSample(text, facts.practice, document.notes);
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
