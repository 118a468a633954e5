import type { Finding } from '../finding.ts';
import { articlePath } from '../paths.ts';
import {
  collision,
  contradiction,
  fold,
  key,
  target,
  unusable,
  type Redirect,
  type WrittenRedirect,
} from './redirect-problems.ts';

export type { Redirect, WrittenRedirect };

/** An article with its old addresses. `text` is its file as written, for line numbers. */
export interface MovedArticle {
  slug: string;
  file: string;
  redirectFrom: string[];
  text?: string;
}

/** Every redirect of the site: from the articles' front matter, then from the map in practice.yaml. */
export function writtenRedirects(
  articles: MovedArticle[],
  map: Record<string, string>,
  practiceText = '',
): WrittenRedirect[] {
  const moved = articles.flatMap(({ slug, file, redirectFrom, text = '' }) =>
    redirectFrom.map((from) => ({ from, to: articlePath(slug), file, line: lineOf(text, from) })),
  );
  const mapped = Object.entries(map).map(([from, to]) => ({
    from,
    to,
    file: 'content/practice.yaml',
    line: lineOf(practiceText, from),
  }));
  return [...moved, ...mapped];
}

/**
 * The redirects that can be kept, and everything that is wrong with the others: loops, chains, targets that do not exist,
 * old addresses that are pages, two targets for one address. `pages` are all addresses of the new site, such as `/book/`
 * and `/rss.xml`. Addresses that differ only in a slash at the end or in percent signs count as one.
 */
export function redirects(
  written: WrittenRedirect[],
  pages: Iterable<string>,
): { list: Redirect[]; findings: Finding[] } {
  const pageKeys = new Map([...pages].map((page) => [fold(page), page]));
  const byKey = new Map<string, WrittenRedirect>();
  const findings: Finding[] = [];
  const list: Redirect[] = [];
  for (const redirect of written) if (!byKey.has(key(redirect.from))) byKey.set(key(redirect.from), redirect);
  for (const redirect of written) {
    const first = byKey.get(key(redirect.from));
    const problem =
      unusable(redirect.from) ??
      collision(redirect, pageKeys) ??
      contradiction(redirect, first) ??
      target(redirect, byKey, pageKeys);
    if (problem)
      findings.push({
        file: redirect.file,
        line: redirect.line,
        rule: 'redirect',
        kind: 'error',
        words: redirect.from,
        ...problem,
      });
    else if (first === redirect) list.push({ from: redirect.from, to: redirect.to });
  }
  return { list, findings };
}

function lineOf(text: string, words: string): number {
  const lines = text.split('\n');
  const whole = new RegExp(`(?:^|[\\s"'])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|[\\s"':])`);
  return lines.findIndex((line) => whole.test(line)) + 1;
}
