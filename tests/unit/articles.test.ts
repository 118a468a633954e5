import { expect, test } from 'vitest';
import { countByTopic, onTopic, pageOf, published, related, type ArticleEntry } from '../../src/lib/articles.ts';
import { articleSchema } from '../../src/schemas/article.ts';

function article(id: string, more: Record<string, unknown> = {}): ArticleEntry {
  const data = articleSchema.parse({
    title: id,
    description: 'A line.',
    standfirst: 'Two sentences.',
    topic: 'back',
    author: 'maren',
    published: '2026-03-12',
    reviewed: '2026-12-31',
    inShort: ['One.', 'Two.'],
    ...more,
  });
  return { id, data };
}

const ids = (entries: ArticleEntry[]) => entries.map(({ id }) => id);

test('drafts stay at home, and a dated article waits for its day', () => {
  const all = [article('now'), article('draft', { draft: true }), article('later', { published: '2026-03-13' })];
  expect(ids(published(all, '2026-03-12'))).toEqual(['now']);
  expect(ids(published(all, '2026-03-13'))).toEqual(['later', 'now']);
});

test('a preview shows everything', () => {
  const all = [article('draft', { draft: true }), article('later', { published: '2026-12-01' })];
  expect(published(all, '2026-03-12', true)).toHaveLength(2);
});

test('the newest comes first, and a shared day has one order on every machine', () => {
  const all = [article('b'), article('old', { published: '2025-01-01' }), article('a')];
  expect(ids(published(all, '2026-03-12'))).toEqual(['a', 'b', 'old']);
});

test('the same topic is read next, then the others, never the article itself', () => {
  const here = article('here');
  const all = [article('far', { topic: 'visit' }), here, article('near')];
  expect(ids(related(all, here, 2))).toEqual(['near', 'far']);
});

test('topics are counted and filtered', () => {
  const all = [article('a'), article('b', { topic: 'visit' }), article('c')];
  expect(countByTopic(all).get('back')).toBe(2);
  expect(ids(onTopic(all, 'visit'))).toEqual(['b']);
});

test('ten articles fill a page, and an empty list still has one', () => {
  const numbers = Array.from({ length: 21 }, (_, index) => index);
  expect(pageOf(numbers, 3)).toEqual({ entries: [20], last: 3 });
  expect(pageOf([], 1)).toEqual({ entries: [], last: 1 });
});
