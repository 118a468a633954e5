import type { PageParts } from './page-parts.ts';

/** Pages of one style sheet that share what is left of it. */
export interface StyleGroup {
  css: string;
  /** What any of its pages holds. */
  parts: PageParts;
  /** How many pages it has. */
  pages: number;
}

// A policy names every style of the site in one line of a limited length: see lib/host-rules.ts.
const mostStyles = 20;
// Before every pair is compared. More would take seconds on a site of thousands of pages.
const mostCompared = 60;

/**
 * Joins groups until there are few enough, each time those two that lose least by it: elements that a page does not
 * have, counted once for each of its pages. Says for each group of the list which one it went into.
 */
export function joinGroups(groups: StyleGroup[], most = mostStyles): Map<StyleGroup, StyleGroup> {
  const home = new Map(groups.map((group) => [group, group]));
  const left = [...groups].sort((a, b) => b.pages - a.pages);
  const join = (from: StyleGroup, to: StyleGroup) => {
    for (const [shape, value] of from.parts.shapes) to.parts.shapes.set(shape, value);
    for (const face of from.parts.faces) to.parts.faces.add(face);
    to.pages += from.pages;
    left.splice(left.indexOf(from), 1);
    for (const [group, now] of home) if (now === from) home.set(group, to);
  };
  const nearest = (from: StyleGroup, others: StyleGroup[]) =>
    others
      .filter((to) => to !== from && to.css === from.css)
      .map((to) => ({ from, to, loss: loss(from, to) }))
      .sort((a, b) => a.loss - b.loss)[0];
  for (const rare of left.slice(mostCompared)) {
    const found = nearest(rare, left.slice(0, mostCompared));
    if (found) join(rare, found.to);
  }
  while (left.length > most) {
    const best = left.flatMap((group) => nearest(group, left) ?? []).sort((a, b) => a.loss - b.loss)[0];
    if (!best) break;
    join(best.from, best.to);
  }
  return home;
}

const loss = (one: StyleGroup, other: StyleGroup): number =>
  missing(one, other) * one.pages + missing(other, one) * other.pages;

/** How many parts of the other group the one has not. */
function missing(one: StyleGroup, { parts }: StyleGroup): number {
  let count = 0;
  for (const shape of parts.shapes.keys()) if (!one.parts.shapes.has(shape)) count += 1;
  for (const face of parts.faces) if (!one.parts.faces.has(face)) count += 1;
  return count;
}
