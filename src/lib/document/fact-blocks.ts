import type { Practice } from '../../schemas/practice.ts';
import type { RedFlagSets } from '../../schemas/red-flags.ts';
import { longDate } from '../dates.ts';
import { absolute, paths } from '../paths.ts';
import { comingExceptions, opening, weekdayName, weekdays } from '../hours.ts';
import { emergencyNumber } from '../regions.ts';
import { sessionRows } from '../sessions.ts';
import { fill, type Words } from '../words.ts';
import { heading, linkTo, list, paragraph, strong, type Block, type Inline } from './plain.ts';

/** What a document needs to know beyond its own words. */
export interface Surroundings {
  practice: Practice;
  words: Words;
  redFlags: RedFlagSets;
  /** The full address of the article: links within it start here. */
  address: string;
  /** The numbers of one or several references ("haller2020, ceballos2024") as marks in a sentence. */
  cite: (ids: string) => Inline[];
  /** Full address of a picture beside the article, when it is published. */
  picture?: (src: string) => string | undefined;
}

/** The signs that need a doctor, with the number to dial in the practice's region. */
export function redFlagBlocks(set: string, { practice, words: say, redFlags }: Surroundings): Block[] {
  const flags = redFlags[set];
  if (!flags) return [];
  const day = longDate(flags.checkedOn, practice.language);
  return [
    heading(3, flags.title ?? say.careTitle),
    paragraph(strong(fill(say.careNow, { number: emergencyNumber(practice.region) }))),
    list(flags.emergency),
    paragraph(strong(say.careSoon)),
    list(flags.soon),
    paragraph(
      flags.checkedBy ? fill(say.careCheckedBy, { name: flags.checkedBy, day }) : fill(say.careChecked, { day }),
    ),
  ];
}

/** Where to book, with length and price. */
export function bookingBlocks({ practice, words: say }: Surroundings, title = '', lede = ''): Block[] {
  const [row] = sessionRows(practice, say);
  const cost = row ? ` (${row.name}: ${row.length}, ${row.price})` : '';
  return [
    ...(title ? [paragraph(strong(title))] : []),
    ...(lede ? [paragraph(lede)] : []),
    paragraph(linkTo(absolute(practice.site, paths.book), say.bookASession), cost),
  ];
}

/** The week, then the days that differ from `today` on, as the tables of the page have them. */
export function hoursBlocks(practice: Practice, say: Words, today: string | undefined): Block[] {
  const { hours, language } = practice;
  const times = (spans: string[]) => spans.map((span) => opening(span, language, say)).join(', ') || say.closed;
  const date = (day: string) => longDate(day, language);
  const exceptions = today === undefined ? [] : comingExceptions(hours, today);
  return [
    heading(2, say.hours),
    list(weekdays.map((day) => `${weekdayName(day, language)}: ${times(hours[day])}`)),
    ...(exceptions.length
      ? [
          heading(2, say.differentHours),
          list(
            exceptions.map(({ from, to, open, why }) => {
              const days = from === to ? date(from) : fill(say.daySpan, { from: date(from), to: date(to) });
              return `${days}: ${times(open)} (${why})`;
            }),
          ),
        ]
      : []),
    ...(hours.note ? [paragraph(hours.note)] : []),
  ];
}
