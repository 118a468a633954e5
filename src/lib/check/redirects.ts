import { addressKind } from '../markup/address.ts';
import { didYouMean } from '../fields/nearest.ts';
import type { Notes, Spot } from '../notes.ts';
import type { Site } from './site.ts';

/** An old address, the page it leads to, and where that is written. */
export interface Redirect {
  from: string;
  to: string;
  spot: Spot;
  notes: Notes;
}

const bare = (path: string): string => path.replace(/\/+$/, '') || '/';

/** Every old address must lead to a page that exists, in one step, and must not stand in the way of one. */
export function checkRedirects(redirects: Redirect[], site: Site): void {
  const targets = new Map(redirects.map((redirect) => [bare(redirect.from), redirect]));
  const pages = new Map([...site.routes.keys()].map((route) => [bare(route), route]));
  for (const redirect of redirects) {
    const { from, to, spot, notes } = redirect;
    const say = (why: string, remedy: string) => notes.error(spot, 'redirect', from, why, remedy);
    const first = targets.get(bare(from));
    const page = pages.get(bare(from));
    if (!/^\/(?!\/)[^\s?#]*$/.test(from))
      say(
        `"${from}" is not an address on the old site.`,
        'Start it with one slash and leave the host out, such as /post/my-old-post.',
      );
    else if (page)
      say(
        `"${from}" is the address of a page that exists, ${page}. Nobody could reach that page.`,
        'Take this line out.',
      );
    else if (first !== redirect && first?.to !== to)
      say(`"${from}" leads to two pages: ${first?.to ?? ''} and ${to}.`, 'Keep one of them.');
    else if (loops(redirect, targets))
      say(`"${from}" and "${to}" lead in a circle.`, 'Let each lead to a page of this site.');
    else if (targets.has(bare(to)))
      say(
        `"${from}" leads to "${to}", which is an old address itself.`,
        `Write ${targets.get(bare(to))?.to ?? ''} instead.`,
      );
    else if (addressKind(to) === 'https') continue;
    else if (addressKind(to) !== 'own')
      say(`"${to}" is not a page of this site.`, 'Write a page of this site, such as /sessions/.');
    else if (!site.routes.has(to.split('#')[0] ?? ''))
      say(
        `"${from}" leads to "${to}", which does not exist.`,
        `${didYouMean(to, site.routes.keys())}Write the address of a page of this site, with a slash at both ends.`,
      );
  }
}

function loops(start: Redirect, targets: Map<string, Redirect>): boolean {
  const seen = new Set([bare(start.from)]);
  for (let next = targets.get(bare(start.to)); next; next = targets.get(bare(next.to))) {
    if (next === start || seen.has(bare(next.to)) || bare(next.to) === bare(next.from)) return true;
    seen.add(bare(next.from));
  }
  return bare(start.from) === bare(start.to);
}
