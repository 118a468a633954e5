import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeadersFile } from '../../lib/host-rules.ts';

// https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/
const most = { rules: 100, line: 2000, redirects: 2000, redirectLine: 1000, files: 20_000 };

/** How much of what Cloudflare Pages reads the built site in `dist` uses: one line each, and whether all of it fits. */
export function cloudflare(dist: string, files: number): { text: string; fits: boolean } {
  const read = (name: string) => (existsSync(join(dist, name)) ? readFileSync(join(dist, name), 'utf8') : '');
  const longest = (text: string) => Math.max(0, ...text.split('\n').map((line) => line.length));
  const [headers, redirects] = [read('_headers'), read('_redirects')];
  const uses: [string, number, number][] = [
    ['rules in _headers', parseHeadersFile(headers).length, most.rules],
    ['characters in its longest line', longest(headers), most.line],
    ['redirects in _redirects', redirects.split('\n').filter(Boolean).length, most.redirects],
    ['characters in its longest line', longest(redirects), most.redirectLine],
    ['files', files, most.files],
  ];
  const lines = uses.map(([what, used, limit]) => `  ${used > limit ? 'over ' : 'fits '} ${used} of ${limit} ${what}`);
  return {
    text: `Cloudflare Pages reads _headers and _redirects from dist: there is nothing to add.\n${lines.join('\n')}\n`,
    fits: uses.every(([, used, limit]) => used <= limit),
  };
}
