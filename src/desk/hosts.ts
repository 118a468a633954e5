import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPractice } from './build/expected.ts';
import { caddy } from './hosts/caddy.ts';
import { cloudflare } from './hosts/cloudflare.ts';
import { netlify } from './hosts/netlify.ts';
import { nginx } from './hosts/nginx.ts';
import { hostedSite } from './hosts/site.ts';
import { vercel } from './hosts/vercel.ts';
import { Stop } from './stop.ts';
import { filesBelow } from './verify/site.ts';

const github = `GitHub Pages sends no headers of the site's own and knows no redirects. What that means:
  The security policy stands in each page all the same. What works in a header alone is missing: protection
  against being framed, nosniff, the permissions policy, two years of https.
  Old addresses are answered by a page that sends the reader on, not by a 301.
  Files are kept for ten minutes, whatever they are.
There is nothing to write: .github/workflows/publish.yml builds and publishes. docs/hosting.md says how to switch it on.
`;

/**
 * `npm run hosts -- nginx`: prints the configuration of a host, made from the built site. `--write FILE` writes it there,
 * `--folder /var/www/site/current` says where the site lies on a server, `--brotli` uses nginx's Brotli module.
 * Gives back 1 when the site does not fit the host.
 */
export default function hosts(args: string[]): number {
  const root = process.cwd();
  const dist = join(root, 'dist');
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : undefined);
  const site = hostedSite(dist, readPractice(root).site, option('--folder') ?? '/var/www/site/current');
  const pages = cloudflare(dist, filesBelow(dist).length);
  const texts: Record<string, () => string> = {
    cloudflare: () => pages.text,
    netlify,
    vercel: () => vercel(site),
    github: () => github,
    nginx: () => nginx(site, { brotli: args.includes('--brotli') }),
    caddy: () => caddy(site),
  };
  const [name = ''] = args;
  const text = Object.hasOwn(texts, name) ? texts[name]?.() : undefined;
  if (text === undefined)
    throw new Stop(`Say which host: npm run hosts -- nginx. There are: ${Object.keys(texts).join(', ')}.`);
  const file = option('--write');
  if (file === '') throw new Stop('Say where to write it: --write FILE.');
  if (!file) process.stdout.write(text);
  else {
    writeFileSync(file, text);
    console.log(`Written: ${file}. Write it again when the booking page or an old address has changed.`);
  }
  return name === 'cloudflare' && !pages.fits ? 1 : 0;
}
