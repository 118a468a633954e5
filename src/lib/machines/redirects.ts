import type { Finding } from '../finding.ts';
import { articlePath } from '../paths.ts';

/** An old address and the page it leads to now. */
export interface Redirect {
  from: string;
  to: string;
}

/** A redirect and where somebody wrote it. */
export interface WrittenRedirect extends Redirect {
  file: string;
  /** Line in that file, counted from 1; 0 when unknown. */
  line: number;
}

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

type Problem = Pick<Finding, 'why' | 'suggestion'>;

function unusable(from: string): Problem | undefined {
  const path = decoded(from);
  if (!/^\/(?!\/)/.test(from) || /[?#\s]/.test(from))
    return {
      why: `The old address "${from}" is not a path on the old site.`,
      suggestion:
        'Start it with one slash, and leave out the host, spaces and anything after ? or #: /post/my-old-post',
    };
  if (
    path === undefined ||
    /[\\\p{Cc}]/u.test(path) ||
    path.split('/').some((part) => part === '..' || part === '.') ||
    /%2f/i.test(from)
  )
    return {
      why: `The old address "${from}" holds signs that no page address has.`,
      suggestion: 'Copy it again from the address bar of the old site.',
    };
  if (path.includes('*') || path.split('/').some((part) => part.startsWith(':')))
    return {
      why: `The old address "${from}" is a pattern.`,
      suggestion: 'Write each old address out: a pattern could swallow pages of this site.',
    };
  return undefined;
}

function collision({ from }: Redirect, pages: Map<string, string>): Problem | undefined {
  const page = pages.get(fold(from));
  return page === undefined
    ? undefined
    : {
        why: `The old address "${from}" is a page of this site (${page}).`,
        suggestion: 'Take it off the list, or give the new page another address.',
      };
}

function contradiction(redirect: WrittenRedirect, first: WrittenRedirect | undefined): Problem | undefined {
  if (!first || first === redirect || key(first.to) === key(redirect.to)) return undefined;
  return {
    why: `The old address "${redirect.from}" leads to ${redirect.to} here and to ${first.to} in ${first.file}.`,
    suggestion: 'Keep the one that is right.',
  };
}

function target(
  { from, to }: Redirect,
  byKey: Map<string, WrittenRedirect>,
  pages: Map<string, string>,
): Problem | undefined {
  const path = to.replace(/[?#].*$/, '');
  if (pages.get(fold(path)) === path) return undefined;
  const trail = [from];
  let next = byKey.get(key(path));
  if (key(path) === key(from))
    return { why: `"${from}" leads to itself.`, suggestion: 'Write the page it should lead to.' };
  while (next && !trail.some((step) => key(step) === key(next?.from ?? ''))) {
    trail.push(next.from);
    next = byKey.get(key(next.to));
  }
  if (next)
    return {
      why: `The redirects go in a circle: ${[...trail, next.from].join(' → ')}.`,
      suggestion: 'Let each lead to a page of this site.',
    };
  const end = byKey.get(key(trail.at(-1) ?? ''))?.to ?? '';
  if (trail.length > 1)
    return {
      why: `"${from}" leads to "${to}", which is itself an old address.`,
      suggestion: `Write "${end}" in its place: visitors should be sent on once.`,
    };
  const near = pages.get(fold(path));
  return {
    why: `"${from}" leads to "${to}", and this site has no such page.`,
    suggestion: near ? `Write "${near}".` : 'Write the address of a page, with a slash at its end, such as "/book/".',
  };
}

/** The address as servers compare it: percent signs resolved, without a slash at the end. */
const key = (path: string): string => (decoded(path) ?? path).normalize('NFC').replace(/(?<=.)\/+$/, '');

/** The same, without regard to case: two such addresses are one file on many computers. */
const fold = (path: string): string => key(path).toLowerCase();

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function lineOf(text: string, words: string): number {
  const lines = text.split('\n');
  const whole = new RegExp(`(?:^|[\\s"'])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|[\\s"':])`);
  return lines.findIndex((line) => whole.test(line)) + 1;
}
