import { addressOf, type Expected } from './site.ts';
import type { Tag } from './tags.ts';

/** Attributes by which a browser fetches something without being asked. */
const resources: Record<string, string[]> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  body: ['background'],
};
const fetchingLinks =
  /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest|prerender)\b/i;

/** Addresses in an attribute; `srcset` holds several. */
export const addressesIn = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()];

/** Addresses on other sites that a browser would fetch for this tag. The booking page may stand in a frame. */
export function foreignResources(name: string, tag: Tag, expected: Expected): string[] {
  const isLink = tag.name === 'link' && fetchingLinks.test(tag.attributes['rel'] ?? '');
  const fetching = isLink ? ['href'] : (resources[tag.name] ?? []);
  return fetching
    .flatMap((attribute) => addressesIn(attribute, tag.attributes[attribute] ?? ''))
    .filter((url) => url && isForeign(url, name, expected))
    .filter((url) => tag.name !== 'iframe' || !expected.frameOrigins.includes(URL.parse(url)?.origin ?? ''));
}

/** Does an address on the page `name` lead to another site? */
export function isForeign(url: string, name: string, { site }: Expected): boolean {
  const target = URL.parse(url, `${site}${addressOf(name)}`);
  return target === null || target.origin !== new URL(site).origin;
}
