import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rememberOldAddress } from '../save/moved.ts';
import { newProblems } from './refusal.ts';
import { mergeSave } from '../save/merge-save.ts';
import type { Defaults } from '../save/yaml-values.ts';

/** What the editor sends when the author saves: files to write, in base64, and files to take away. */
export interface Update {
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
}

/**
 * The update with every text merged into the file it replaces, so that only what the author changed changes on disk. An article that
 * got a new address is merged into the file of the old one. `refusal` says in plain words why nothing may be saved.
 */
export function mergeUpdate(update: Update, root: string, defaults: Defaults): { body: Update; refusal?: string } {
  const refusals: string[] = [];
  const additions = update.additions.map((addition) => {
    if (!/\.(?:mdx|yaml)$/.test(addition.path)) return addition;
    const left = leftBy(addition.path, update, root);
    const old = existsSync(join(root, left)) ? readFileSync(join(root, left), 'utf8') : undefined;
    const fresh = Buffer.from(addition.contents, 'base64url').toString('utf8');
    const text = rememberOldAddress(mergeSave(old, fresh, addition.path, defaults), left, addition.path, defaults);
    refusals.push(...newProblems(addition.path, old, text));
    return { ...addition, contents: Buffer.from(text).toString('base64url') };
  });
  const body = { ...update, additions };
  return refusals.length > 0 ? { body, refusal: refusals.join('\n') } : { body };
}

/** The path of the file as it is on disk: its own or, when the article moved, the one it leaves. */
function leftBy(path: string, update: Update, root: string): string {
  if (existsSync(join(root, path)) || !path.endsWith('/index.mdx')) return path;
  return update.deletions.find((deletion) => deletion.path.endsWith('/index.mdx'))?.path ?? path;
}
