import { expect, test } from 'vitest';
import { findingsFor } from '../../src/desk/toolbar/pages.ts';
import { stoppedPage, stops } from '../../src/desk/toolbar/stopped-page.ts';
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

test('a page that cannot be shown says the file, the line, what is wrong and how to mend it, and never runs what stands in the file', () => {
  const fault: Finding = {
    file: 'content/articles/back-pain/index.mdx',
    line: 7,
    rule: 'syntax',
    kind: 'error',
    words: '<script>alert(1)</script>',
    why: 'A "<" begins a block here.',
    suggestion: 'Write &lt; instead.',
  };
  const page = stoppedPage([fault]);
  expect(page).toContain('<h2>content/articles/back-pain/index.mdx</h2>');
  expect(page).toContain('Line 7');
  expect(page).toContain('A &quot;&lt;&quot; begins a block here.');
  expect(page).toContain('Write &amp;lt; instead.');
  expect(page).not.toContain('<script>alert');
});

test('a page is kept back for faults that keep it from being drawn, and shown with all others', () => {
  const of = (rule: string, kind: Finding['kind'] = 'error') => ({ ...on('content/home.yaml'), rule, kind });
  const all = [of('yaml'), of('tag'), of('link'), of('R05'), of('C01', 'claim'), of('front-matter', 'advice')];
  expect(stops(all).map(({ rule }) => rule)).toEqual(['yaml', 'tag']);
});
