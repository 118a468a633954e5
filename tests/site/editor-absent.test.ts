import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/desk/verify/site.ts';

const site = join(process.cwd(), 'dist');

test('nothing of the editor is published: no page of it, no script, no link to it', () => {
  const files = filesBelow(site).map(({ name }) => name);
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((name) => /keystatic/i.test(name))).toEqual([]);
  const texts = files.filter((name) => /\.(?:html|js|css|txt|xml|json|md)$|^_/.test(name));
  const traces = /keystatic|react-dom|astro-island|data-edit-page|Edit this page/i;
  expect(texts.filter((name) => traces.test(readFileSync(join(site, name), 'utf8')))).toEqual([]);
});
