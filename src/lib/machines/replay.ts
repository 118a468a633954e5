import type { Redirect } from './redirects.ts';

/** What a visitor with an old address gets now. */
export interface Replayed {
  address: string;
  answer: 'page' | 'redirect' | 'nothing';
  /** Where it leads. */
  to?: string;
}

/**
 * Every address of a saved sitemap of the old site, followed on the new one. The host does not matter: the old site
 * stood at the same address or will lead here.
 */
export function replay(oldSitemap: string, list: Redirect[], pages: Iterable<string>): Replayed[] {
  const known = new Set([...pages].map(key));
  const moved = new Map(list.map(({ from, to }) => [key(from), to]));
  return sitemapAddresses(oldSitemap).map((address) => {
    const path = key(new URL(address).pathname);
    const to = moved.get(path);
    if (known.has(path)) return { address, answer: 'page' };
    return to && known.has(key(to.replace(/[?#].*$/, '')))
      ? { address, answer: 'redirect', to }
      : { address, answer: 'nothing' };
  });
}

/** The addresses in a sitemap, in order. Pictures have a tag of their own and are left out. */
export function sitemapAddresses(xml: string): string[] {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?([^<\]]+)(?:\]\]>)?\s*<\/loc>/g)].map(([, url = '']) =>
    url.trim().replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''),
  );
}

function key(path: string): string {
  try {
    return decodeURIComponent(path)
      .normalize('NFC')
      .replace(/(?<=.)\/+$/, '');
  } catch {
    return path;
  }
}
