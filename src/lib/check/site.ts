import type { Practice } from '../../schemas/practice.ts';
import type { RedFlagSets } from '../../schemas/red-flags.ts';
import type { References } from '../../schemas/reference.ts';

/** The facts an article is checked against. A part that could not be read is undefined, and what depends on it is left alone. */
export interface Ground {
  /** The practice's own day, YYYY-MM-DD. */
  today: string;
  practice: Practice | undefined;
  references: References | undefined;
  redFlags: RedFlagSets | undefined;
}

/** The same with every address of the site, which is known once all articles are read. */
export interface Site extends Ground {
  /** Every address a link may lead to, with the anchors on it, or undefined where only the built page knows them. */
  routes: Map<string, Set<string> | undefined>;
  /** Addresses of articles that readers cannot see yet. */
  waiting: Set<string>;
  /** Addresses of topics that no published article has: their pages are not made. */
  emptyTopics: Set<string>;
}
