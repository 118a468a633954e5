import { linksOf } from '../verify/links.ts';
import { tags } from '../verify/tags.ts';
import { ask, eachOf, type Answer } from './ask.ts';

/** A live page with its answer. */
export interface LivePage {
  path: string;
  answer: Answer;
}

/** What was found by following every link of the site from its home page on. */
export interface Crawl {
  pages: LivePage[];
  /** Everything else of the site that answered: pictures, feeds, fonts. */
  files: number;
  /** Links to other sites, each with the first page it stands on. */
  outside: Map<string, string>;
  problems: string[];
}

// More than the largest practice site has.
const most = 5_000;

/** Follows the links of the site at `base`. Its pages name themselves by the address `site`, which may be another one while trying things out. */
export async function crawl(base: string, site: string, start: string[]): Promise<Crawl> {
  const own = new Set([new URL(base).origin, new URL(site).origin]);
  const from = new Map(start.map((path) => [path, '']));
  const found: Crawl = { pages: [], files: 0, outside: new Map(), problems: [] };
  for (let wave = [...from.keys()]; wave.length > 0;) {
    const next = new Set<string>();
    await eachOf(wave, async (path) => {
      const answer = await ask(new URL(path, base).href);
      const problem = problemOf(path, answer, from.get(path) ?? '');
      if (problem) return void found.problems.push(problem);
      const isPage = answer.status === 200 && /^text\/html/.test(answer.headers.get('content-type') ?? '');
      const links = isPage
        ? linksOf(path, tags(answer.body))[0].links.map(({ url }) => url)
        : [answer.headers.get('location') ?? ''].filter(Boolean);
      if (isPage) found.pages.push({ path, answer });
      else found.files += 1;
      for (const link of links) {
        const url = URL.canParse(link, new URL(path, base)) ? new URL(link, new URL(path, base)) : undefined;
        if (!url || !/^https?:$/.test(url.protocol)) continue;
        const address = `${url.pathname}${url.search}`;
        if (!own.has(url.origin)) found.outside.set(url.href, found.outside.get(url.href) ?? path);
        else if (!from.has(address) && from.size < most) {
          from.set(address, path);
          next.add(address);
        }
      }
    });
    wave = [...next];
  }
  return found;
}

function problemOf(path: string, { status, why }: Answer, on: string): string | undefined {
  const where = on ? ` ${on} links to it.` : '';
  if (status === 0) return `${path} cannot be had: ${why}.${where}`;
  if (status >= 400) return `${path} answers ${status}.${where}`;
  return undefined;
}

/** Which links to other sites are dead, and which could not be judged because the other side refuses machines or is down. */
export async function deadLinks(outside: Map<string, string>): Promise<{ dead: string[]; unsure: string[] }> {
  const dead: string[] = [];
  const unsure: string[] = [];
  await eachOf([...outside], async ([url, page]) => {
    // A DOI that is known answers with the way to its publisher, who seldom lets a machine in.
    const follow = new URL(url).hostname !== 'doi.org';
    const head = await ask(url, { method: 'HEAD', follow });
    const answer = head.status >= 400 ? await ask(url, { follow }) : head;
    const words = `${url} on ${page} ${answer.status ? `answers ${answer.status}` : `cannot be had: ${answer.why}`}.`;
    if (answer.status === 404 || answer.status === 410 || /not known/.test(answer.why)) dead.push(words);
    else if (answer.status === 0 || answer.status >= 400) unsure.push(words);
  });
  const alone =
    outside.size > 1 && dead.length === outside.size && dead.every((line) => line.includes('cannot be had'));
  return alone
    ? { dead: [], unsure: ['no other site can be reached from here, so links to them were not looked at.'] }
    : { dead, unsure };
}
