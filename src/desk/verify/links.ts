import type { Finding } from '../../lib/finding.ts';
import { decoded } from '../serve/redirects.ts';
import { addressesIn } from './foreign.ts';
import { about, addressOf, type BuiltFile } from './site.ts';
import type { Tag } from './tags.ts';

/** What a page offers to links, and the links it has. Kept instead of the page itself, of which there may be thousands. */
export interface PageLinks {
  name: string;
  ids: Set<string>;
  links: { url: string; line: number }[];
}

const attributes = ['href', 'src', 'srcset', 'action', 'poster', 'xlink:href'];

/** The links and anchors of a built page; the second list holds ids that stand there twice. */
export function linksOf(name: string, page: Tag[]): [PageLinks, Finding[]] {
  const ids = new Set<string>();
  const twice: Finding[] = [];
  const links: PageLinks['links'] = [];
  for (const tag of page) {
    const id = tag.attributes['id'];
    if (id !== undefined && ids.has(id))
      twice.push(
        about(
          name,
          tag.line,
          'id',
          id,
          `Two elements have the id "${id}", so a link to it is a matter of luck.`,
          'Give one of them another name, or another heading.',
        ),
      );
    if (id !== undefined) ids.add(id);
    for (const attribute of attributes)
      for (const url of addressesIn(attribute, tag.attributes[attribute] ?? ''))
        if (url) links.push({ url, line: tag.line });
    const content = tag.attributes['content'] ?? '';
    if (
      tag.name === 'meta' &&
      /^(?:og|twitter):(?:image|url)$/.test(tag.attributes['property'] ?? tag.attributes['name'] ?? '')
    )
      links.push({ url: content, line: tag.line });
    const refresh =
      tag.name === 'meta' && tag.attributes['http-equiv']?.toLowerCase() === 'refresh'
        ? /url\s*=\s*(.+)$/i.exec(content)?.[1]
        : undefined;
    if (refresh) links.push({ url: refresh, line: tag.line });
  }
  return [{ name, ids, links }, twice];
}

/** Every link to a page, file or anchor of the site that is not there. `site` is the site's own address. */
export function brokenLinks(pages: PageLinks[], files: BuiltFile[], site: string): Finding[] {
  const present = new Set(files.map((file) => file.name));
  const idsAt = new Map(pages.map((page) => [addressOf(page.name), page.ids]));
  const own = new URL(site).origin;
  const problem = (url: string, from: string): [why: string, suggestion: string] | undefined => {
    const target = URL.parse(url, `${site}${addressOf(from)}`);
    if (!target) return ['is not an address.', 'Write it as https://example.com/ or /about/.'];
    if (target.origin !== own) return undefined;
    const path = decoded(target.pathname);
    const isPage = path.endsWith('/')
      ? present.has(`${path.slice(1)}index.html`)
      : /\.html$/.test(path) && present.has(path.slice(1));
    if (!isPage && !present.has(path.slice(1))) {
      if (present.has(`${path.slice(1)}/index.html`)) return ['lacks the slash at its end.', `Write it as ${path}/.`];
      return ['leads to a page or file that is not there.', nearest(path, [...idsAt.keys()])];
    }
    const anchor = decoded(target.hash.slice(1));
    if (!isPage || !anchor || anchor === 'top' || idsAt.get(path)?.has(anchor)) return undefined;
    return [
      `leads to "#${anchor}", and ${path} has no such place.`,
      'Take the words of a heading there, in small letters with hyphens, or link to the page itself.',
    ];
  };
  return pages.flatMap((page) =>
    page.links.flatMap(({ url, line }) => {
      const found = problem(url, page.name);
      return found ? [about(page.name, line, 'link', url, `The link ${url} ${found[0]}`, found[1])] : [];
    }),
  );
}

function nearest(path: string, addresses: string[]): string {
  const words = new Set(path.split(/[/-]/).filter(Boolean));
  const shared = (address: string) => address.split(/[/-]/).filter((word) => words.has(word)).length;
  const best = addresses.reduce((a, b) => (shared(b) > shared(a) ? b : a), '/');
  return best === '/'
    ? 'Correct the address, or take the link out.'
    : `Correct the address (is it ${best}?), or take the link out.`;
}
