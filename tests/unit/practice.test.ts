import { describe, expect, test } from 'vitest';
import { pathText, problems } from '../../src/lib/input.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { abroad } from '../fixtures/practice.ts';

const told = (change: object): string => {
  const { error } = practiceSchema.safeParse({ ...abroad, ...change });
  return error
    ? problems(error)
        .map(({ path, message }) => `${pathText(path)} ${message}`)
        .join(' | ')
    : '';
};
const hours = (change: object) => ({ hours: { ...abroad.hours, ...change } });
const closed = { open: [], why: 'Away' };
const [person] = abroad.people;

describe('facts that nobody can mean are told', () => {
  test.each([
    ['a site in capital letters', { site: 'https://QuietTide.example' }, /as browsers write it/],
    ['a site with a folder', { site: 'https://quiettide.example/blog' }, /more than a host/],
    ['a currency that is none', { currency: 'ZZZ' }, /not a currency/],
    ['a country that is none', { place: { ...abroad.place, country: 'XX' } }, /not a country code/],
    ['no place at all', { place: { town: 'Mumbai', country: 'IN' } }, /neither a street nor an area/],
    [
      'a registered person without a register',
      { people: [{ ...person, regulated: true }] },
      /registration.* is missing/,
    ],
    ['times that overlap', hours({ friday: ['09:00-15:00', '14:00-16:00'] }), /overlap/],
    ['times in the wrong order', hours({ friday: ['14:00-16:00', '09:00-12:00'] }), /wrong order/],
    ['half past midnight as an end', hours({ friday: ['18:00-24:30'] }), /not a span of time/],
    [
      'a holiday that ends before it begins',
      hours({ exceptions: [{ from: '2026-12-24', to: '2026-01-02', ...closed }] }),
      /earlier than "from"/,
    ],
  ])('%s', (_, change, says) => expect(told(change)).toMatch(says));

  test.each([
    ['a holiday of one day', hours({ exceptions: [{ from: '2026-12-24', to: '2026-12-24', ...closed }] })],
    ['a lunch break', hours({ friday: ['09:00-12:00', '12:00-15:00'] })],
    ['an evening to midnight', hours({ friday: ['18:00-24:00'] })],
  ])('%s is fine', (_, change) => expect(told(change)).toBe(''));
});
