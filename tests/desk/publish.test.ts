import { expect, test } from 'vitest';
import { commitMessage } from '../../src/desk/publish/message.ts';

test.each([
  [[' M content/practice.yaml'], 'Update the practice facts'],
  [
    ['?? content/articles/good-sleep/index.mdx', '?? content/articles/good-sleep/bed.jpg'],
    'Add the article good-sleep',
  ],
  [[' M content/practice.yaml', ' M content/pages/about.mdx'], 'Update the practice facts and the page about'],
  [[' D content/articles/old/index.mdx'], 'Remove the article old'],
])('%j is told as "%s"', (changed, sentence) => {
  expect(commitMessage(changed)).toBe(sentence);
});

test('a long list becomes a number', () => {
  const changed = Array.from({ length: 9 }, (_, index) => ` M content/articles/article-number-${index}/index.mdx`);
  expect(commitMessage(changed)).toBe('Update 9 parts of the site');
});
