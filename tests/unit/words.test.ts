import { expect, test } from 'vitest';
import { counted, fill } from '../../src/lib/words.ts';

test('a gap in a sentence is filled, and a forgotten value is noticed', () => {
  expect(fill('Page {page} of {pages}', { page: 2, pages: 3 })).toBe('Page 2 of 3');
  expect(() => fill('Page {page}', {})).toThrow('no value for page');
});

test('one is not many', () => {
  const forms = { one: '{count} article', other: '{count} articles' };
  expect(counted(forms, 1, 'en-US')).toBe('1 article');
  expect(counted(forms, 4, 'en-US')).toBe('4 articles');
});
