import { readFile } from 'node:fs/promises';
import type { Finding } from '../lib/finding.ts';

/** Why the words of an article cannot be shown. In development alone: a build has checked them before. */
export async function faultsOf(file: string | undefined): Promise<Finding[]> {
  if (!import.meta.env.DEV || !file) return [];
  const { unshown } = await import('../lib/check/unshown.ts');
  return unshown(file, await readFile(file, 'utf8'));
}
