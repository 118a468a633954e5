import { didYouMean } from '../fields/nearest.ts';
import type { Finding } from '../finding.ts';

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

/** What is wrong with a redirect, and what to write instead. */
export type Problem = Pick<Finding, 'why' | 'suggestion'>;

/** An old address that no host could answer, or one that could write outside the site. */
export function unusable(from: string): Problem | undefined {
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

/** An old address that is a page: one of the two could never be reached. */
export function collision({ from }: Redirect, pages: Map<string, string>): Problem | undefined {
  // The file of a page is the page: what stands there for old visitors would be written over it.
  const page = pages.get(fold(from)) ?? pages.get(fold(key(from).replace(/\/index\.html?$/i, '/')));
  return page === undefined
    ? undefined
    : {
        why: `The old address "${from}" is a page of this site (${page}).`,
        suggestion: 'Take it off the list, or give the new page another address.',
      };
}

/** One old address with two targets. `first` is where it was written first. */
export function contradiction(redirect: WrittenRedirect, first: WrittenRedirect | undefined): Problem | undefined {
  if (!first || first === redirect || key(first.to) === key(redirect.to)) return undefined;
  return {
    why: `The old address "${redirect.from}" leads to ${redirect.to} here and to ${first.to} in ${first.file}.`,
    suggestion: 'Keep the one that is right.',
  };
}

/** A target that is no page: missing, another old address, or the address itself. */
export function target(
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
    suggestion: near
      ? `Write "${near}".`
      : `${didYouMean(path, pages.values())}Write the address of a page, with a slash at its end, such as "/book/".`,
  };
}

/** The address as servers compare it: percent signs resolved, without a slash at the end. */
export const key = (path: string): string => (decoded(path) ?? path).normalize('NFC').replace(/(?<=.)\/+$/, '');

/** The same, without regard to case: two such addresses are one file on many computers. */
export const fold = (path: string): string => key(path).toLowerCase();

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
