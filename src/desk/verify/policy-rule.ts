import type { Finding } from '../../lib/finding.ts';
import { securityPolicy } from '../../lib/security.ts';
import { needsOf } from './needs.ts';
import { about } from './site.ts';
import type { Tag } from './tags.ts';

const isPolicy = (tag: Tag | undefined): boolean =>
  tag?.name === 'meta' && tag.attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

/** A page has one policy, right after its charset, and it is the one that fits what the page holds. */
export function policyRule(name: string, page: Tag[]): Finding[] {
  const policies = page.filter(isPolicy);
  const charset = page.findIndex((tag) => tag.name === 'meta' && 'charset' in tag.attributes);
  const next = page[charset + 1];
  const fits = next?.attributes['content'] === securityPolicy(needsOf(page), 'meta');
  if (policies.length === 1 && charset >= 0 && isPolicy(next) && fits) return [];
  return [
    about(
      name,
      policies[0]?.line ?? 1,
      'policy',
      policies[0]?.attributes['content'] ?? '',
      'The security policy of the page is missing, doubled, out of place, or does not fit the page.',
      'Run "npm run build": it writes the policy from what the page holds.',
    ),
  ];
}
