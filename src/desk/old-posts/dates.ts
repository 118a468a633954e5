import { today as dayOf } from '../../lib/dates.ts';

/** A day read from an old post. */
export interface ReadDay {
  /** YYYY-MM-DD. */
  day: string;
  /** What had to be guessed, as the end of a sentence; empty when nothing. */
  guess: string;
}

/** What reading a day depends on. */
export interface Calendar {
  /** Today as YYYY-MM-DD on the practice's calendar. */
  today: string;
  timeZone: string;
  /** The site's language: decides month names, and day or month first in 03/04/2024. */
  language: string;
}

/** The day an old post gives, in any of the usual ways of writing one, or nothing when it is not a day. */
export function readDay(text: string, calendar: Calendar): ReadDay | undefined {
  const words = text
    .replace(/^(?:published|posted|updated|written)(?:\s+on)?:?\s+/i, '')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i, '')
    .trim();
  if (/^\d{4}-\d{2}-\d{2}[T ].*(?:Z|[+-]\d{2}:?\d{2})$/.test(words) || /^\d{1,2} \w{3} \d{4} [\d:]+ \S+$/.test(words)) {
    const moment = new Date(words);
    return Number.isNaN(moment.getTime()) ? undefined : sure(dayOf(calendar.timeZone, moment));
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/.exec(words);
  if (iso) return inYear(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return slashed(words, calendar) ?? ago(words, calendar) ?? named(words, calendar);
}

function slashed(words: string, { language }: Calendar): ReadDay | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words);
  if (!parts) return;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const monthFirst = first <= 12 && (second > 12 || language === 'en-US');
  const read = monthFirst ? inYear(year, first, second) : inYear(year, second, first);
  const unclear = first <= 12 && second <= 12 && first !== second;
  return read && unclear ? { ...read, guess: `"${words}" was read as ${read.day}` } : read;
}

function ago(words: string, { today }: Calendar): ReadDay | undefined {
  const parts = /^(?:(\d{1,3}) (minute|min|hour|day|week)s?|(yesterday|today|just now))(?: ago)?$/i.exec(words);
  if (!parts) return;
  const length = { day: 1, week: 7 }[parts[2]?.toLowerCase() ?? ''] ?? 0;
  const back = parts[3] ? Number(parts[3].toLowerCase() === 'yesterday') : Number(parts[1]) * length;
  const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
  return { day, guess: `"${words}" was counted back from today` };
}

/** "Sep 22", "22nd Sept. 2024", "September 22, 2024": the month in letters, the year perhaps missing. */
function named(words: string, { today, language }: Calendar): ReadDay | undefined {
  const parts =
    /^(?<month>\p{L}{3,12})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$/u.exec(words) ??
    /^(?<date>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?\s+(?<month>\p{L}{3,12})\.?,?(?:\s+(?<year>\d{4}))?$/u.exec(words);
  const { month: name = '', date = '', year } = parts?.groups ?? {};
  const month = name && monthNumber(name, language);
  if (!month) return;
  if (year) return inYear(Number(year), month, Number(date));
  const now = Number(today.slice(0, 4));
  // Eight years reach the next February 29 even across a century.
  for (let past = now; past > now - 9; past--) {
    const read = inYear(past, month, Number(date));
    if (read && read.day <= today) return { ...read, guess: `"${words}" has no year, so ${past} was taken` };
  }
  return;
}

function monthNumber(name: string, language: string): number {
  const wanted = name.toLowerCase();
  for (const tongue of ['en-US', language])
    for (let month = 1; month <= 12; month++) {
      const full = new Intl.DateTimeFormat(tongue, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2024, month - 1),
      );
      if (full.toLowerCase().startsWith(wanted) || (tongue === 'en-US' && month === 9 && wanted === 'sept'))
        return month;
    }
  return 0;
}

function inYear(year: number, month: number, date: number): ReadDay | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date && year > 1990 && year < 2100;
  return exists ? sure(moment.toISOString().slice(0, 10)) : undefined;
}

const sure = (day: string): ReadDay => ({ day, guess: '' });
