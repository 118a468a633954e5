import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeadersFile } from '../../lib/host-rules.ts';
import { standingPolicy } from '../../lib/security.ts';
import { parseRedirects, type Redirect } from '../serve/redirects.ts';
import { Stop } from '../stop.ts';

/** Addresses that share all their headers. */
export interface Place {
  /** An address, or one that ends in `*` for everything below it. The first is `/*`: whatever no other place names. */
  pattern: string;
  /** Every header of these addresses, not only what differs. */
  headers: Record<string, string>;
}

/** What a host must be told about the built site, for a configuration that outlives one build. */
export interface HostedSite {
  /** Name of the site on the network: "slackwater.example". */
  domain: string;
  places: Place[];
  redirects: Redirect[];
  /** Folder on the server from which it is served. */
  folder: string;
}

/**
 * Reads the rules of the built site in `dist`. The policy names no style hashes here: they change with the articles, and
 * these configurations are put in place once.
 */
export function hostedSite(dist: string, site: string, folder: string): HostedSite {
  const headersFile = join(dist, '_headers');
  if (!existsSync(headersFile))
    throw new Stop('There is no built site yet. Run "npm run build" first, then this again.');
  const rules = parseHeadersFile(readFileSync(headersFile, 'utf8'));
  const redirectsFile = join(dist, '_redirects');
  return {
    domain: new URL(site).hostname,
    places: rules.map(({ path }) => ({
      pattern: path,
      headers: named(headersFor(rules, path.replace(/\*$/, path === '/*' ? '' : 'x'))),
    })),
    redirects: existsSync(redirectsFile) ? parseRedirects(readFileSync(redirectsFile, 'utf8')) : [],
    folder,
  };
}

/** Header names as people write them, and the policy in its lasting form. */
function named(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()),
      name === 'content-security-policy' ? standingPolicy(value) : value,
    ]),
  );
}

/** A header with its value everywhere, and the places where it has another one. */
export interface Spread {
  name: string;
  value: string;
  elsewhere: { pattern: string; value: string }[];
}

/** The headers one by one, for servers that set each by the address. */
export function spread([everywhere, ...others]: Place[]): Spread[] {
  return Object.entries(everywhere?.headers ?? {}).map(([name, value]) => ({
    name,
    value,
    elsewhere: others.flatMap(({ pattern, headers }) =>
      headers[name] === undefined || headers[name] === value ? [] : [{ pattern, value: headers[name] }],
    ),
  }));
}
