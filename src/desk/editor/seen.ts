import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Update } from './update.ts';

/** Paths and the fingerprints of their files, as git makes them. */
export type Seen = Map<string, string>;

/** A plain sentence when a file to be saved was changed by something other than the editor since the editor last looked; otherwise nothing. */
export function changedSince(seen: Seen, update: Update, root: string): string | undefined {
  const changed = update.additions.find(({ path }) => {
    const file = join(root, path);
    return seen.has(path) && existsSync(file) && fingerprint(readFileSync(file)) !== seen.get(path);
  });
  return (
    changed &&
    `${changed.path} was changed outside the editor since you opened it, so nothing was saved. Copy what you wrote, reload this page, and put it in again.`
  );
}

const fingerprint = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
