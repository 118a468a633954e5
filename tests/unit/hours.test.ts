import { expect, test } from 'vitest';
import { clockTime, comingExceptions, opening, weekdayName } from '../../src/lib/hours.ts';
import { abroad } from '../fixtures/practice.ts';

const words = { span: '{from} to {to}', noon: '12 noon' };

test('hours read the way people say them', () => {
  expect(opening('09:00-17:00', 'en-US', words)).toBe('9\u00a0am to 5\u00a0pm');
  expect(opening('12:00-20:00', 'en-US', words)).toBe('12 noon to 8\u00a0pm');
  expect(clockTime('15:30', 'en-US', '12 noon')).toBe('3:30\u00a0pm');
});

test('twenty-four hours stay twenty-four where people count so', () => {
  expect(clockTime('15:30', 'de-DE', '12 Uhr')).toBe('15:30');
  expect(clockTime('12:00', 'de-DE', '12 Uhr')).toBe('12:00');
});

test('the week begins on Monday in every language', () => {
  expect(weekdayName('monday', 'en-US')).toBe('Monday');
  expect(weekdayName('sunday', 'hi-IN')).toBe('रविवार');
});

test('a holiday is shown until its last day, and then no more', () => {
  const hours = { ...abroad.hours, exceptions: [{ from: '2026-12-24', to: '2027-01-02', open: [], why: 'Break' }] };
  expect(comingExceptions(hours, '2027-01-02')).toHaveLength(1);
  expect(comingExceptions(hours, '2027-01-03')).toHaveLength(0);
});
