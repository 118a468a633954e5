import { expect, test } from 'vitest';
import { remembered } from '../../src/lib/remembered.ts';

test('the same words are made once, others anew', () => {
  const made: string[] = [];
  const joined = remembered((a: string, b: string) => {
    made.push(`${a}${b}`);
    return { text: a + b };
  });
  expect(joined('en', 'usd')).toBe(joined('en', 'usd'));
  expect(joined('e', 'nusd')).toEqual({ text: 'enusd' });
  expect(made).toEqual(['enusd', 'enusd']);
});
