import { paths } from './paths.ts';
import type { Words } from './words.ts';

export interface NavEntry {
  href: string;
  text: string;
}

/** The entries of the main navigation, at most four. */
export const mainNavigation = (words: Words): NavEntry[] => [
  { href: paths.visit, text: words.whatHappens },
  { href: paths.articles, text: words.articles },
  { href: paths.about, text: words.about },
  { href: paths.sessions, text: words.prices },
];

/** The further pages, as the footer lists them. */
export const footerNavigation = (words: Words): NavEntry[] => [
  { href: paths.safety, text: words.safety },
  { href: paths.research, text: words.research },
  { href: paths.questions, text: words.questions },
  { href: paths.search, text: words.search },
  { href: paths.accessibility, text: words.accessibility },
  { href: paths.privacy, text: words.privacy },
  { href: paths.terms, text: words.terms },
];

/** Does this entry stand for the page at `current`? Articles and topics belong to the articles list. */
export function isCurrent(entry: NavEntry, current: string): boolean {
  if (entry.href === paths.articles) return current.startsWith(paths.articles) || current.startsWith('/topics/');
  return entry.href === current;
}
