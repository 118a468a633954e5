import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesBelow } from '../../src/desk/verify/site.ts';

const site = join(process.cwd(), 'dist');
const isMove = (name: string) => readFileSync(join(site, name), 'utf8').includes('http-equiv="refresh"');

/** The address of every built page. Pages that only send on to another address are left out. */
export const pages: string[] = filesBelow(site)
  .map(({ name }) => name)
  .filter((name) => name.endsWith('.html') && !isMove(name))
  .map(addressOf);

if (pages.length < 2) throw new Error('There is no built site to look at. Run "npm run build" first.');

/** The first article of the site: long, and with the bar at the foot of narrow screens. */
export const anArticle = pages.find((path) => /^\/articles\/(?!page\/)[^/]+\/$/.test(path)) ?? '/';

/** One page of each kind, for what is too slow to look at on every page: pages are of one kind when they are made of the same parts. */
export const kinds: string[] = pages.filter(
  (path, index) => pages.findIndex((other) => kindOf(other) === kindOf(path)) === index,
);

function kindOf(path: string): string {
  const [, folder = '', name = ''] = path.split('/');
  if (name) return `${folder}/*`;
  const html = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return [...new Set([...html.matchAll(/ class="([^"]+)"/g)].map(([, names = '']) => names))].sort().join();
}

/** Addresses in the sitemap: what search engines are told to read. */
export const inSitemap: string[] = [
  ...readFileSync(join(site, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, url = '']) => new URL(url).pathname);

export const phone = { width: 390, height: 844 };
export const smallest = { width: 320, height: 640 };
export const desk = { width: 1280, height: 800 };
