import { commonHeaders, needsMore, securityPolicy, standingPolicy, together, type PageNeeds } from './security.ts';

/** Headers for the addresses a pattern names. A later rule replaces what an earlier one set. */
export interface HeaderRule {
  /** An address, or one that ends in `*` for everything below it. */
  path: string;
  headers: Record<string, string>;
}

/** A built page and what it needs: "/search/", or "/404.html" for a page that is a file. */
export interface BuiltPage {
  path: string;
  needs: PageNeeds;
}

const yearLong = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const crossOrigin = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

// Cloudflare reads 100 rules; some are left for those of files and for the owner's own.
const mostPageRules = 60;
// Cloudflare passes over a longer line, and with it over the whole policy.
const longestPolicy = 1900;

/**
 * The rules every host configuration is written from: one for the whole site, one for each page that needs more, and
 * those for files. All pages share the style hashes and the search form, so that a site of thousands of pages has one
 * rule; the meta tag of each page stays as strict as the page allows.
 * @param hashed folders whose file names change with their content, such as "/_astro/"
 * @param social folders of pictures that other sites may show, such as "/og/"
 */
export function headerRules(
  pages: BuiltPage[],
  { hashed, social }: { hashed: string[]; social: string[] },
): HeaderRule[] {
  const special = pages.filter((page) => needsMore(page.needs));
  const apart = special.length <= mostPageRules ? special : [];
  const shared = together(pages.filter((page) => !apart.includes(page)).map((page) => page.needs));
  const { styleHashes } = together(pages.map((page) => page.needs));
  const policy = (needs: PageNeeds) => {
    const text = securityPolicy({ ...needs, styleHashes }, 'header');
    return { 'Content-Security-Policy': text.length > longestPolicy ? standingPolicy(text) : text };
  };
  return [
    { path: '/*', headers: { ...policy(shared), ...commonHeaders } },
    ...apart.map((page) => ({ path: page.path, headers: policy(page.needs) })),
    ...hashed.map((folder) => ({ path: `${folder}*`, headers: yearLong })),
    ...social.map((folder) => ({ path: `${folder}*`, headers: crossOrigin })),
  ];
}

/** Does a rule's pattern name this address? */
export const ruleMatches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/**
 * The text of `_headers`. Cloudflare joins a header that two rules set with a comma, so a rule first takes off (`! Name`)
 * what a broader rule above it has set; Netlify lets the later rule win and passes over that line.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(rules: HeaderRule[]): string {
  const blocks = rules.map((rule, index) => {
    const above = rules.slice(0, index).filter((earlier) => ruleMatches(earlier.path, rule.path));
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => {
      const replaces = above.some((earlier) => name in earlier.headers);
      return replaces ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`];
    });
    return [rule.path, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Rules read back from the text of `_headers`. `off` lists the names a rule takes off first. */
export function parseHeadersFile(text: string): (HeaderRule & { off: string[] })[] {
  const rules: (HeaderRule & { off: string[] })[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.startsWith('#')) continue;
    const rule = rules.at(-1);
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {}, off: [] });
    else if (line.trim().startsWith('!')) rule?.off.push(line.trim().slice(1).trim().toLowerCase());
    else if (rule && colon > 0) rule.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return rules;
}

/** The headers an address gets, names in lower case, as a host reading `_headers` would send them. */
export function headersFor(rules: (HeaderRule & { off: string[] })[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter((each) => ruleMatches(each.path, path))) {
    for (const name of rule.off) delete headers[name];
    for (const [name, value] of Object.entries(rule.headers)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}
