import { remembered } from './remembered.ts';

/** Today as YYYY-MM-DD on the practice's own calendar. A server's clock may stand in another day. */
export function today(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const longFormat = remembered(
  (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A day written out for readers, such as "March 12, 2026". Formatted in UTC, so that the written day is the shown day. */
export function longDate(day: string, language: string): string {
  return longFormat(language).format(new Date(`${day}T00:00:00Z`));
}

/** The same day of the year, a number of months later. The last day of a month stays within the month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Day on which an article should be read again: as written, or twelve months after the last review. */
export const reviewDue = (article: { reviewed: string; reviewDue?: string | undefined }): string =>
  article.reviewDue ?? monthsLater(article.reviewed, 12);
