import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';

/** Most bytes a picture may have. */
export const mostPictureBytes = 30 * 1024 * 1024;

/** Does a picture stand on the web rather than beside the file? */
export const isRemote = (address: string): boolean => /^https?:/i.test(address);

/** Where a copy may lie: at the path itself, in the folder a browser saves beside a page, in an unpacked `uploads` folder. */
export async function candidates(address: string, file: string): Promise<string[]> {
  const here = dirname(file);
  const path = decoded(isRemote(address) ? new URL(address).pathname : (address.split(/[?#]/)[0] ?? ''));
  const name = basename(path);
  const stem = basename(file, extname(file));
  const folders = (await readdir(here, { withFileTypes: true })).filter(
    (entry) =>
      entry.isDirectory() && entry.name.startsWith(stem) && /^.{0,2}(?:_|-| )?\w*$/.test(entry.name.slice(stem.length)),
  );
  const uploads = /(?:^|\/)(uploads\/.+)$/.exec(path)?.[1];
  return [
    ...(isRemote(address) ? [] : [join(here, path)]),
    ...folders.map((entry) => join(here, entry.name, name)),
    ...(uploads ? [join(here, uploads), join(here, 'wp-content', uploads)] : []),
    join(here, name),
  ];
}

/** A file's bytes when it is an ordinary file inside the folder. Links and `..` that lead out of it are not followed. */
export async function beside(path: string, folder: string): Promise<Buffer | undefined> {
  try {
    const inside = relative(await realpath(folder), await realpath(resolve(path)));
    if (inside.startsWith('..') || isAbsolute(inside)) return;
    const facts = await stat(path);
    return facts.isFile() && facts.size <= mostPictureBytes ? await readFile(path) : undefined;
  } catch {
    return;
  }
}

/** A path without percent signs; as it stands when they mean nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
