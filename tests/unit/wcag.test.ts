import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteria, wcagCounts } from '../../src/lib/wcag.ts';

test('the accessibility page lists all 55 criteria of WCAG 2.2: 31 of level A and 24 of level AA, each once and in order', () => {
  expect(criteria).toHaveLength(55);
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  const numbers = criteria.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(55);
  const inOrder = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  expect(numbers).toEqual(inOrder);
});

test('the criterion on parsing, which WCAG 2.2 took out, is not promised', () => {
  expect(criteria.map(({ number }) => number)).not.toContain('4.1.1');
});

describe('nothing is claimed without a ground', () => {
  test.each(criteria.filter(({ how }) => how === 'automatic'))('$number is held by the test it names', ({ by }) => {
    const titles = [
      ...readFileSync(by?.file ?? '', 'utf8').matchAll(/\b(?:test|it)(?:\.each\(\w+\))?\(\s*(['"`])(.*?)\1/g),
    ];
    expect(titles.filter(([, , title]) => by && title?.includes(by.title))).toHaveLength(1);
  });
  test.each(criteria.filter(({ how }) => how === 'by hand'))(
    '$number names the day on which somebody looked',
    ({ on }) => {
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
  );
  test.each(criteria)('$number says in a sentence what was done or why not', ({ what }) => {
    expect(what).toMatch(/^[A-Z].{10,}\.$/);
  });
});

test('the three ways add up', () => {
  const counts = wcagCounts(criteria);
  expect(counts.automatic + counts['by hand'] + counts['not applicable']).toBe(criteria.length);
});
