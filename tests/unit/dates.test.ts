import { expect, test } from 'vitest';
import { longDate, monthsLater, reviewDue, today } from '../../src/lib/dates.ts';

test('a new day begins when it begins at the practice, not where the server stands', () => {
  const evening = new Date('2026-03-11T20:00:00Z');
  expect(today('Asia/Kolkata', evening)).toBe('2026-03-12');
  expect(today('America/Los_Angeles', evening)).toBe('2026-03-11');
});

test('the day shown is the day written, in the reader’s way of writing', () => {
  expect(longDate('2026-03-12', 'en-US')).toBe('March 12, 2026');
  expect(longDate('2026-03-12', 'en-GB')).toBe('12 March 2026');
});

test('a review is due twelve months later, or when the author says so', () => {
  expect(reviewDue({ reviewed: '2026-03-12' })).toBe('2027-03-12');
  expect(reviewDue({ reviewed: '2026-03-12', reviewDue: '2026-09-01' })).toBe('2026-09-01');
});

test('a month that is too short ends on its last day', () => {
  expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28');
  expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
});
