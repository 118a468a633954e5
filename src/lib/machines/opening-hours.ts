import type { OpeningHoursSpecification } from 'schema-dts';
import type { Hours } from '../../schemas/practice.ts';
import { comingExceptions, weekdays, type Weekday } from '../hours.ts';

const dayNames = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const satisfies Record<Weekday, string>;

/**
 * Opening hours for search engines: days with the same times share an entry, and each exception that is not over
 * carries its days. A closed exception opens and closes at 00:00, as Google's local business page asks.
 */
export function openingHours(hours: Hours, today: string): OpeningHoursSpecification[] {
  const daysBySpan = new Map<string, Weekday[]>();
  for (const day of weekdays)
    for (const span of hours[day]) daysBySpan.set(span, [...(daysBySpan.get(span) ?? []), day]);
  const usual = [...daysBySpan].map(([span, days]) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: days.map((day) => dayNames[day]),
    ...times(span),
  }));
  const special = comingExceptions(hours, today).flatMap(({ from, to, open }) =>
    (open.length ? open : ['00:00-00:00']).map((span) => ({
      '@type': 'OpeningHoursSpecification' as const,
      ...times(span),
      validFrom: from,
      validThrough: to,
    })),
  );
  return [...usual, ...special];
}

/** schema.org has no 24:00; the last minute of the day stands for midnight. */
function times(span: string): { opens: string; closes: string } {
  const [opens = '', closes = ''] = span.split('-');
  return { opens, closes: closes === '24:00' ? '23:59' : closes };
}
