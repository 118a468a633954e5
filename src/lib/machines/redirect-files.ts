import { escaped } from '../document/to-html.ts';
import type { Redirect } from './redirects.ts';

/**
 * Text of `_redirects` for Netlify and Cloudflare. The 301 is written out, because Cloudflare takes 302 for granted.
 * Every old address stands with and without its slash: hosts compare it letter by letter.
 */
export function redirectsFile(list: Redirect[]): string {
  const lines = list.flatMap(({ from, to }) => variants(from).map((path) => `${path} ${encoded(to)} 301`));
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

/** The page for hosts that know no redirects: it sends the reader on at once, and says where, without a script. */
export function redirectHtml(to: string, site: string, language: string): string {
  const address = new URL(to, site).href;
  const path = escaped(encoded(to));
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<title>${escaped(address)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${escaped(address)}">
</head>
<body>
<p><a href="${path}">${escaped(address)}</a></p>
</body>
</html>
`;
}

/**
 * Where that page lies in the built site: `post/my-post/index.html`. A static host answers both forms of the address
 * from it. An old address that ends in `.html` is the file itself.
 */
export function redirectPath(from: string): string {
  const path = decodeURIComponent(from)
    .normalize('NFC')
    .replace(/^\/|\/+$/g, '');
  return /\.html?$/i.test(path) ? path : `${path}/index.html`;
}

function variants(from: string): string[] {
  const bare = encoded(from).replace(/(?<=.)\/+$/, '');
  return /\.[a-z0-9]{2,5}$/i.test(bare) || bare === '/' ? [bare] : [bare, `${bare}/`];
}

/** An address in the only form `_redirects` and links may hold: percent signs for everything outside ASCII. */
const encoded = (path: string): string =>
  new URL(path, 'https://site.invalid').href.slice('https://site.invalid'.length);
