import type { Practice } from '../../schemas/practice.ts';
import { dialable } from '../booking.ts';
import { longDate } from '../dates.ts';
import { comingExceptions, opening, weekdayName, weekdays } from '../hours.ts';
import { absolute, paths } from '../paths.ts';
import { streetLines } from '../place.ts';
import { fill, type Words } from '../words.ts';

/**
 * Name, address, phone and hours as one card to paste into business profiles. Profiles must say exactly what the site
 * says: search engines take two spellings for two businesses.
 */
export function napCard(practice: Practice, words: Words, today: string): string {
  const { place, phone, email, whatsapp, hours, language } = practice;
  const times = (open: string[]) =>
    open.length ? open.map((span) => opening(span, language, words)).join(', ') : words.closed;
  const width = Math.max(...weekdays.map((day) => weekdayName(day, language).length)) + 2;
  const exceptions = comingExceptions(hours, today).map(({ from, to, open, why }) => {
    const days =
      from === to
        ? longDate(from, language)
        : fill(words.daySpan, { from: longDate(from, language), to: longDate(to, language) });
    return `${days}: ${times(open)} (${why})`;
  });
  const sections = [
    [practice.name, practice.descriptor],
    [...streetLines(place), place.country],
    [
      ...(phone ? [`${phone}   (${dialable(phone)})`] : []),
      ...(whatsapp ? [`WhatsApp ${whatsapp}   (${dialable(whatsapp)})`] : []),
      ...(email ? [email] : []),
      absolute(practice.site, paths.home),
    ],
    [
      words.hours,
      ...weekdays.map((day) => `  ${weekdayName(day, language).padEnd(width)}${times(hours[day])}`),
      ...(hours.note ? [`  ${hours.note}`] : []),
    ],
    ...(exceptions.length ? [[words.differentHours, ...exceptions.map((line) => `  ${line}`)]] : []),
  ];
  // Business profiles take plain spaces only; the pages use ones that do not break.
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`.replace(/[\u00a0\u202f]/g, ' ');
}
