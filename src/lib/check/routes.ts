import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { articlePath, paths, topicPath } from '../paths.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Site } from './site.ts';

/** Addresses that the build makes beside the pages. */
const made = ['/rss.xml', '/atom.xml', '/feed.json', '/llms.txt', '/robots.txt', '/sitemap.xml'];

/** Files of `public/`, with their folder, sorted. A missing folder holds nothing. */
export async function publicFiles(root: string): Promise<string[]> {
  const folder = join(root, 'public');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every address of the site and the anchors on it, as far as they are known before it is built. */
export function routesOf(
  practice: Practice | undefined,
  articles: { slug: string; anchors: Set<string> | undefined }[],
  pages: string[],
  files: string[],
): Site['routes'] {
  const routes: Site['routes'] = new Map();
  for (const path of [...Object.values(paths), ...made]) routes.set(path, undefined);
  for (const name of pages) routes.set(`/${name}/`, undefined);
  for (const { id } of practice?.topics ?? []) routes.set(topicPath(id), undefined);
  for (const { slug, anchors } of articles) routes.set(articlePath(slug), anchors);
  for (const file of files) routes.set(`/${file}`.normalize('NFC'), undefined);
  return routes;
}
