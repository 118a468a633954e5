import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pictures } from '../faults/picture-bytes.ts';
import { littleSite, type LittleSite } from './little-site.ts';

interface Workflow {
  jobs: Record<string, { steps: { uses?: string; with?: { path?: string } }[] }>;
}

/** The folders that a workflow keeps from one clean checkout to the next. */
const keptBy = (name: string, job: string): string[] => {
  const text = readFileSync(join(import.meta.dirname, '../../.github/workflows', `${name}.yml`), 'utf8');
  const steps = (parse(text) as Workflow).jobs[job]?.steps ?? [];
  const path = steps.find(({ uses }) => uses?.startsWith('actions/cache@'))?.with?.path ?? '';
  return path.trim().split('\n');
};

const encoded = (output: string) => output.match(/\(before: \d+kB, after: \d+kB\)/g)?.length ?? 0;
const again = (output: string) => output.match(/\(reused cache entry\)/g)?.length ?? 0;
const drawn = (site: LittleSite) =>
  readdirSync(join(site.root, '.cache/og')).map((name) => [name, statSync(join(site.root, '.cache/og', name)).mtimeMs]);

test('a build on a clean checkout with what the workflows keep encodes and draws no picture again', async () => {
  const first = littleSite();
  first.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');
  const [slug = ''] = readdirSync(join(first.root, 'content/articles'));
  first.write(`content/articles/${slug}/blanket.jpg`, pictures.jpegWithPlace);
  first.write(
    `content/articles/${slug}/index.mdx`,
    `${first.read(`content/articles/${slug}/index.mdx`).trimEnd()}\n\n<Figure src="./blanket.jpg" alt="A folded blanket." />\n`,
  );
  const fresh = await first.run('build', { args: ['--verbose'] });
  expect([fresh.code, fresh.output]).toEqual([0, expect.stringContaining('Done: ')]);
  expect(encoded(fresh.output)).toBeGreaterThan(2);

  const checkout = littleSite({ from: first.root, name: 'checkout' });
  const kept = keptBy('publish', 'build');
  expect(keptBy('verify', 'test')).toEqual(kept);
  for (const folder of kept) cpSync(join(first.root, folder), join(checkout.root, folder), { recursive: true });
  const before = drawn(checkout);
  const second = await checkout.run('build', { args: ['--verbose'] });
  expect([second.code, encoded(second.output)]).toEqual([0, 0]);
  expect(again(second.output)).toBe(encoded(fresh.output));
  expect(before.length).toBeGreaterThan(20);
  expect(drawn(checkout)).toEqual(before);
  expect(checkout.hash()).toBe(first.hash());
  first.dispose();
  checkout.dispose();
});
