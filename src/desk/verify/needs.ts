import { createHash } from 'node:crypto';
import type { PageNeeds } from '../../lib/security.ts';
import { isData, type Tag } from './tags.ts';

/** Hash of an inline style or script as a security policy names it. */
export const inlineHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');
const unique = (values: string[]): string[] => [...new Set(values)];

/** What a built page needs from the security policy, found from its tags. */
export function needsOf(page: Tag[]): PageNeeds {
  const scripts = page.filter((tag) => tag.name === 'script' && !isData(tag));
  const inline = scripts.filter((tag) => !('src' in tag.attributes));
  return {
    styleHashes: unique(page.filter((tag) => tag.name === 'style').map((tag) => inlineHash(tag.text))),
    scriptHashes: unique(inline.map((tag) => inlineHash(tag.text))),
    ownScripts: scripts.length > inline.length,
    frameOrigins: unique(
      page.filter((tag) => tag.name === 'iframe').map((tag) => originOf(tag.attributes['src'] ?? '')),
    ).filter(Boolean),
    formTargets: unique(
      page.filter((tag) => tag.name === 'form').map((tag) => originOf(tag.attributes['action'] ?? '') || "'self'"),
    ),
  };
}

/** The page with its policy as the first thing after the charset, where it holds for everything below. */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error('The page has no <meta charset="utf-8">.');
  return html.replace(charset, (tag) => `${tag}<meta http-equiv="content-security-policy" content="${policy}">`);
}
