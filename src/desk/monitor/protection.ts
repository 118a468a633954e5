import { commonHeaders, securityPolicy, standingPolicy } from '../../lib/security.ts';
import { needsOf } from '../verify/needs.ts';
import { tags } from '../verify/tags.ts';
import type { LivePage } from './crawl.ts';

const broad = /^(?:\*|https?:|data:|blob:|'unsafe-inline'|'unsafe-eval'|.*\/\/\*.*)$/;

/**
 * What is wrong with the protection of live pages: headers that differ from the site's policy, and pages that something
 * on the way has changed. One line for each kind, with the first page and how many more there are.
 * @param headersSent does the host send headers of the site's own?
 */
export function protection(pages: LivePage[], headersSent: boolean): string[] {
  const seen = new Map<string, string[]>();
  for (const page of pages)
    for (const problem of [...changed(page), ...(headersSent ? headerProblems(page) : [])])
      seen.set(problem, [...(seen.get(problem) ?? []), page.path]);
  return [...seen].map(([problem, paths]) => {
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    return `${problem} Seen on ${paths[0]}${more}.`;
  });
}

/** The policy in the page names what the page held when it was built. */
function changed({ answer: { body } }: LivePage): string[] {
  const page = tags(body);
  const policy = page.find((tag) => tag.attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
  if (!policy) return ['The page has no security policy: it was not built by this project, or somebody took it out.'];
  if (policy.attributes['content'] === securityPolicy(needsOf(page), 'meta')) return [];
  return [
    'The page is not as it was built: the host puts something in. Switch off its analytics, e-mail protection and "optimization".',
  ];
}

function headerProblems({ answer: { body, headers } }: LivePage): string[] {
  const common = Object.entries(commonHeaders).flatMap(([name, value]) => {
    const sent = headers.get(name);
    if (sent === null) return [`The header ${name} is missing.`];
    return plain(sent) === plain(value) ? [] : [`The header ${name} is "${sent}" and should be "${value}".`];
  });
  return [
    ...common,
    ...policyProblems(securityPolicy(needsOf(tags(body)), 'header'), headers.get('content-security-policy')),
  ];
}

const plain = (value: string): string => value.replaceAll(/\s/g, '').toLowerCase();

function policyProblems(wanted: string, sent: string | null): string[] {
  if (sent === null) return ['The header Content-Security-Policy is missing.'];
  if (/, (?:default-src|style-src-attr) /.test(sent)) return ['The header Content-Security-Policy is sent twice.'];
  const live = directives(sent);
  // The lasting header of a server leaves the styles to the page.
  const asked = live.has('default-src') ? wanted : standingPolicy(wanted);
  const lacking = [...directives(asked)].flatMap(([name, values]) => {
    const there = live.get(name);
    // A form to the site itself is allowed on all pages; a preview on this machine is not asked for https.
    if (name === 'upgrade-insecure-requests' || (name === 'form-action' && there?.includes("'self'"))) return [];
    const missing = values.filter((value) => !there?.includes(value));
    if (missing.length === 0) return [];
    const needed = `${name} ${missing.join(' ')}`;
    return [
      needed.endsWith(" 'none'")
        ? `The policy lacks ${needed}.`
        : `The policy does not allow what the page has: ${needed}.`,
    ];
  });
  const wide = [...live].flatMap(([name, values]) =>
    values.filter((value) => broad.test(value)).map((value) => `The policy allows too much: ${name} ${value}.`),
  );
  return [...lacking, ...wide];
}

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
