import { tidy } from './decode.ts';
import type { Post } from './post.ts';

type Thing = Record<string, unknown>;

/** What a page tells search engines about its post: JSON-LD first, then the tags in its head. */
export function pageFacts(document: Document): Omit<Post, 'blocks' | 'losses'> {
  const thing = things(document).find((entry) => /(?:Posting|Article)$/.test(String([entry['@type']].flat()[0]))) ?? {};
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim(),
      )
      .find(Boolean);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return {
    title:
      text(thing['headline']) ??
      meta('og:title', 'twitter:title') ??
      document.querySelector('h1')?.textContent?.trim() ??
      document.title,
    author: text(thing['author']) ?? meta('author', 'article:author'),
    date:
      text(thing['datePublished']) ??
      meta('article:published_time', 'date') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      undefined,
    tags: [thing['keywords'], thing['articleSection']].flatMap(words),
    excerpt: text(thing['description']) ?? meta('description', 'og:description'),
    address: text(thing['mainEntityOfPage']) ?? text(thing['url']) ?? canonical ?? meta('og:url'),
  };
}

function things(document: Document): Thing[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      return [data]
        .flat()
        .flatMap((entry) => (isThing(entry) ? [entry, ...[entry['@graph']].flat().filter(isThing)] : []));
    } catch {
      return [];
    }
  });
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** The words of a value that may be a text, a thing with a name or an address, or a list of either. */
function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const found = isThing(first) ? (first['name'] ?? first['@id'] ?? first['url']) : first;
  return typeof found === 'string' && found.trim() ? tidy(unescaped(found)).trim() : undefined;
}

const words = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []))
    .map((entry) => entry.trim())
    .filter(Boolean);

const signs: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};

/** Some editors write HTML signs into their JSON. */
const unescaped = (value: string): string =>
  value.replace(/&(#?\w+);/g, (whole, name: string) => signs[name.toLowerCase()] ?? whole);
