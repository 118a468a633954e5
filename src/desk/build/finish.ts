import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headerRules, headersFile, type BuiltPage } from '../../lib/host-rules.ts';
import { securityPolicy } from '../../lib/security.ts';
import { isStray } from '../../lib/strays.ts';
import { compressible } from '../serve/content-types.ts';
import { brotli } from '../serve/encoding.ts';
import { needsOf, withPolicy } from '../verify/needs.ts';
import { addressOf, filesBelow } from '../verify/site.ts';
import { tags } from '../verify/tags.ts';

const pictureName = /[\w-]+\.(?:jpe?g|png|webp|avif|gif|tiff?)\b/gi;

/**
 * Takes out of `_astro/` the pictures that no file of the site names: Astro puts the originals of a draft's photos there,
 * with all that a camera writes into them. The hash before the last dot is what they are known by.
 */
export function dropUnnamedPictures(folder: string): void {
  const files = filesBelow(folder);
  const tail = (name: string) => [...name.matchAll(pictureName)].at(-1)?.[0];
  const pictures = files.filter(({ name }) => name.startsWith('_astro/') && tail(name));
  if (pictures.length === 0) return;
  const named = new Set<string>();
  for (const { name } of files)
    if (compressible(name))
      for (const [found] of readFileSync(join(folder, name), 'utf8').matchAll(pictureName)) named.add(found);
  for (const { name } of pictures) if (!named.has(tail(name) ?? '')) rmSync(join(folder, name));
}

/** Takes out what a program left in `public/` for itself, such as `.DS_Store`; the content check has told it. */
export function dropStrays(folder: string): void {
  for (const { name } of filesBelow(folder)) if (isStray(name)) rmSync(join(folder, name));
}

/**
 * Writes the security policy into every page and `_headers`, from what the pages really hold. `last` is what else is
 * changed in a page on the way: thousands of pages are written once.
 */
export function writePolicy(folder: string, last = (_name: string, html: string): string => html): void {
  const files = filesBelow(folder);
  const pages: BuiltPage[] = files
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ name }) => {
      const file = join(folder, name);
      const html = last(name, readFileSync(file, 'utf8'));
      const needs = needsOf(tags(html));
      writeFileSync(file, withPolicy(html, securityPolicy(needs, 'meta')));
      return { path: addressOf(name), needs };
    });
  const social = files.some(({ name }) => name.startsWith('og/')) ? ['/og/'] : [];
  writeFileSync(
    join(folder, '_headers'),
    headersFile(headerRules(pages, { hashed: ['/_astro/', '/drawings/'], social })),
  );
}

/** Writes `version.json`: a mark that is the same for the same site and another one for any other, whoever built it. */
export function writeVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const { name } of filesBelow(folder))
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(join(folder, 'version.json'), `${JSON.stringify({ version })}\n`);
  return version;
}

// Small files gain nothing from it, and the smallest size is not worth minutes on a site of thousands of pages.
const worthwhile = 1000;
const manyFiles = 200;

/** Writes `.br` and `.gz` beside every text file, for servers that send them as they are. */
export async function compress(folder: string): Promise<void> {
  const files = filesBelow(folder).filter(
    ({ name, size }) => size > worthwhile && compressible(name) && !name.startsWith('_'),
  );
  const [quality, level] = files.length > manyFiles ? [6, 6] : [11, 9];
  const one = async (name: string) => {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    const [br, gz] = await Promise.all([brotli(bytes, quality), promisify(gzip)(bytes, { level })]);
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gz);
  };
  const queue = files.map(({ name }) => name);
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) await one(name);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** Does `public` hold a file that the build writes itself? Its name, or nothing. */
export const takenName = (root: string): string | undefined =>
  ['_headers', '_redirects', 'version.json'].find((name) => existsSync(join(root, 'public', name)));
