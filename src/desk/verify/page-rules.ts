import type { Finding } from '../../lib/finding.ts';
import { securityPolicy } from '../../lib/security.ts';
import { needsOf } from './needs.ts';
import { about, addressOf, type Expected } from './site.ts';
import { isData, type Tag } from './tags.ts';

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
const fetchingLinks = /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest|prerender)\b/i;

/** Addresses in an attribute; `srcset` holds several. */
export const addressesIn = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()];

/** Safety of one built page: nothing runs, nothing is fetched from elsewhere, and its policy says so. */
export function pageRules(name: string, page: Tag[], expected: Expected): Finding[] {
  const findings: Finding[] = [];
  const report = (tag: Tag, rule: string, words: string, why: string, suggestion: string) =>
    findings.push(about(name, tag.line, rule, words.slice(0, 80), why, suggestion));
  const own = new URL(expected.site).origin;
  const isForeign = (url: string) => {
    const target = URL.parse(url, `${expected.site}${addressOf(name)}`);
    return target === null || target.origin !== own;
  };

  for (const tag of page) {
    for (const [attribute, value] of Object.entries(tag.attributes)) {
      if (/^on[a-z]/.test(attribute)) report(tag, 'script', attribute, `<${tag.name}> has the script attribute ${attribute}.`, 'Take it out: pages run no scripts.');
      if (attribute === 'style') report(tag, 'style', value, `<${tag.name}> has a style attribute, which the security policy blocks.`, 'Use a class from src/styles.');
      if (attribute === 'srcdoc') report(tag, 'script', 'srcdoc', `<${tag.name}> brings a page of its own along.`, 'Take it out.');
      // Browsers drop spaces and control signs from the front and the middle of an address.
      // eslint-disable-next-line no-control-regex
      const scheme = /^[\u0000-\u0020]*([a-z][a-z0-9+.\u0000-\u0020-]*):/i.exec(value)?.[1]?.replace(/[\u0000-\u0020]/g, '').toLowerCase();
      if (/^(?:href|src|action|formaction|data|xlink:href|poster)$/.test(attribute) && scheme && /^(?:javascript|data|vbscript|file|blob)$/.test(scheme))
        report(tag, 'address', value, `<${tag.name}> has a ${scheme}: address.`, 'Use an https address or one of the site.');
    }
    const fetched = [...(resources[tag.name] ?? []), ...(tag.name === 'link' && fetchingLinks.test(tag.attributes['rel'] ?? '') ? ['href'] : [])];
    for (const attribute of fetched) {
      for (const url of addressesIn(attribute, tag.attributes[attribute] ?? '')) {
        if (!url || !isForeign(url)) continue;
        if (tag.name === 'iframe' && expected.frameOrigins.includes(URL.parse(url)?.origin ?? '')) continue;
        report(tag, 'third-party', url, `<${tag.name}> loads ${url.slice(0, 60)} from another site, which tells that site who reads this page.`, 'Put the file into the project.');
      }
    }
    if (tag.name === 'script' && !isData(tag) && !expected.scriptPages.includes(addressOf(name)))
      report(tag, 'script', tag.text.trim(), 'The page has a script.', 'Take it out: only the search page may have one.');
    if (tag.name === 'script' && isData(tag) && !isJson(tag.text))
      report(tag, 'data', tag.text.trim(), 'A block of data for search engines cannot be read.', 'Look at the facts in it for a sign that is out of place.');
    if (tag.name === 'style' && /url\(\s*["']?\s*(?!["']?\s*\/(?!\/)|#)|@import/i.test(tag.text))
      report(tag, 'third-party', /(?:@import|url\().{0,60}/i.exec(tag.text)?.[0] ?? '', 'A style loads something from another site or from its own text.', 'Put the file into the project and write its path from the first slash on.');
    if (tag.name === 'form' && isForeign(tag.attributes['action'] ?? '') && !expected.formOrigins.includes(URL.parse(tag.attributes['action'] ?? '')?.origin ?? ''))
      report(tag, 'form', tag.attributes['action'] ?? '', 'A form sends what people write to another site.', 'Name that address in content/practice.yaml, or take the form out.');
    if (tag.name === 'base') report(tag, 'address', 'base', 'The page has a <base>, which bends every link.', 'Take it out.');
  }
  return [...findings, ...policyRule(name, page)];
}

function policyRule(name: string, page: Tag[]): Finding[] {
  const isPolicy = (tag: Tag) => tag.name === 'meta' && tag.attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
  const policies = page.filter(isPolicy);
  const charset = page.findIndex((tag) => tag.name === 'meta' && 'charset' in tag.attributes);
  const wanted = securityPolicy(needsOf(page), 'meta');
  const next = page[charset + 1];
  if (policies.length === 1 && charset >= 0 && next && isPolicy(next) && next.attributes['content'] === wanted) return [];
  return [about(name, policies[0]?.line ?? 1, 'policy', policies[0]?.attributes['content'] ?? '', 'The security policy of the page is missing, doubled, out of place, or does not fit the page.', 'Run "npm run build": it writes the policy from what the page holds.')];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
