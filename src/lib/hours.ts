import type { Hours } from '../schemas/practice.ts';

/** Days in the order of the week table. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A time of day for readers: "9 am", "12 noon" and "3:30 pm" where twelve hours are usual, "09:00" elsewhere. */
export function clockTime(time: string, language: string, noon: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: minute === 0 && uses12Hours(language) ? undefined : '2-digit',
  });
  if (uses12Hours(language) && hour === 12 && minute === 0) return noon;
  return format
    .format(new Date(Date.UTC(2026, 0, 1, hour, minute)))
    .replace(/\s?([AP])M$/, (_, half: string) => `\u00a0${half.toLowerCase()}m`);
}

/** One opening as words: "9 am to 5 pm". `pattern` is the interface string with {from} and {to}. */
export function opening(span: string, language: string, words: { span: string; noon: string }): string {
  const [from = '', to = ''] = span.split('-').map((time) => clockTime(time, language, words.noon));
  return words.span.replace('{from}', from).replace('{to}', to);
}

/** The name of a weekday in the site's language. */
export function weekdayName(day: Weekday, language: string): string {
  // 5 January 2026 is a Monday.
  const date = new Date(Date.UTC(2026, 0, 5 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** Exceptions that are not over yet, soonest first. */
export const comingExceptions = (hours: Hours, today: string): Hours['exceptions'] =>
  hours.exceptions.filter((exception) => exception.to >= today).sort((a, b) => a.from.localeCompare(b.from));

const uses12Hours = (language: string): boolean =>
  Boolean(new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12);
