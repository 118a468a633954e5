import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, vi } from 'vitest';
import { importFiles } from '../../../src/desk/import.ts';
import { checkSite } from '../../../src/lib/check/index.ts';

// Real files, pictures and a bomb take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../..', import.meta.url));
const now = new Date('2026-11-23T15:00:00Z');

/** A fixture's path. */
export const fixture = (name: string): string => join(root, 'tests/desk/import/fixtures', name);

/** A project with nothing in it but the practice's facts, and a folder for files to import. The day is in November 2026. */
export async function newDesk() {
  const home = await mkdtemp(join(tmpdir(), 'import-'));
  const articles = join(home, 'content', 'articles');
  await mkdir(articles, { recursive: true });
  for (const name of ['practice.yaml', 'references.yaml', 'red-flags.yaml'])
    await cp(join(root, 'content', name), join(home, 'content', name));
  const article = (slug: string) => readFile(join(articles, slug, 'index.mdx'), 'utf8');
  return {
    home,
    article,
    /** Writes a file to be imported and gives its path. */
    file: async (name: string, data: string | Uint8Array) => {
      const path = join(home, 'old', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, data);
      return path;
    },
    /** Imports: gives the exit code and everything said. */
    run: async (...args: string[]) => {
      const said: string[] = [];
      const code = await importFiles(args, { root: home, now, say: (line) => said.push(line) });
      return { code, said: said.join('\n') };
    },
    slugs: async () => (await readdir(articles)).sort(),
    files: async (slug: string) => (await readdir(join(articles, slug))).sort(),
    /** Every article must be one that the check has no error in and the site's parser compiles. Typed phone numbers and the like (R15, R16) are for the author to take out. */
    expectSound: async () => {
      const { findings } = await checkSite(home, now);
      const errors = findings.filter(
        ({ kind, file, rule }) => kind === 'error' && file.startsWith('content/articles/') && !/^R1[56]$/.test(rule),
      );
      expect(errors).toEqual([]);
      for (const slug of await readdir(articles)) mdxToJs(await article(slug));
    },
    gone: () => rm(home, { recursive: true, force: true }),
  };
}

export type Desk = Awaited<ReturnType<typeof newDesk>>;
