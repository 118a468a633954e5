import { expect, test } from 'vitest';
import { findingsFor } from '../../src/desk/toolbar/pages.ts';
import type { Finding } from '../../src/lib/finding.ts';

const on = (file: string): Finding => ({ file, line: 3, rule: 'x', kind: 'error', words: '', why: '', suggestion: '' });
const all = [
  'content/articles/back-pain/index.mdx',
  'content/pages/about.mdx',
  'content/home.yaml',
  'content/practice.yaml',
].map(on);

test.each([
  ['/articles/back-pain/', ['content/articles/back-pain/index.mdx', 'content/practice.yaml']],
  ['/about/', ['content/pages/about.mdx', 'content/practice.yaml']],
  ['/', ['content/home.yaml', 'content/practice.yaml']],
])('on %s the toolbar shows what belongs there', (path, files) => {
  const { here, elsewhere } = findingsFor(path, all);
  expect(here.map(({ file }) => file)).toEqual(files);
  expect(elsewhere).toBe(all.length - files.length);
});

test('an article whose name is not plain Latin is found by its address', () => {
  const address = `/articles/${encodeURIComponent('कमर-दर्द')}/`;
  expect(findingsFor(address, [on('content/articles/कमर-दर्द/index.mdx')]).here).toHaveLength(1);
});
