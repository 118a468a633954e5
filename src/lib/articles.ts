import type { ArticleData } from '../schemas/article.ts';

/** An article as the collection gives it: `id` is its slug. */
export interface ArticleEntry {
  id: string;
  data: ArticleData;
  body?: string | undefined;
}

/**
 * The one gate for drafts, dates and order: what readers may see, newest first. `today` is the practice's own day.
 * With `preview`, drafts and future articles come too, so that the practitioner sees them before anyone else.
 */
export function published<Entry extends ArticleEntry>(entries: Entry[], today: string, preview = false): Entry[] {
  return entries
    .filter(({ data }) => preview || (!data.draft && data.published <= today))
    .sort((a, b) => compared(b.data.published, a.data.published) || a.id.localeCompare(b.id));
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Articles to read after this one: the same topic first, then the newest. */
export function related<Entry extends ArticleEntry>(entries: Entry[], current: Entry, count: number): Entry[] {
  const near: Entry[] = [];
  const others: Entry[] = [];
  for (const entry of entries) {
    if (near.length === count) break;
    if (entry.id === current.id) continue;
    if (entry.data.topic === current.data.topic) near.push(entry);
    else if (others.length < count) others.push(entry);
  }
  return [...near, ...others].slice(0, count);
}

/** Articles of one topic, in the order given. */
export const onTopic = <Entry extends ArticleEntry>(entries: Entry[], topic: string): Entry[] =>
  entries.filter(({ data }) => data.topic === topic);

/** How many articles each topic has. */
export function countByTopic(entries: ArticleEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of entries) counts.set(data.topic, (counts.get(data.topic) ?? 0) + 1);
  return counts;
}

/** Articles on one page of the list. */
const pageSize = 10;

/** One page of a list, counted from 1, and how many pages there are. An empty list has one page. */
export function pageOf<Entry>(entries: Entry[], page: number): { entries: Entry[]; last: number } {
  return {
    entries: entries.slice((page - 1) * pageSize, page * pageSize),
    last: Math.max(1, Math.ceil(entries.length / pageSize)),
  };
}
