import type { Practice } from '../schemas/practice.ts';
import { price } from './money.ts';
import { fill, type Words } from './words.ts';

/** A line of the price table, in words. */
export interface SessionRow {
  id: string;
  name: string;
  length: string;
  price: string;
  note?: string | undefined;
}

/** What can be booked, as readers see it: name, length and price in the site's language. */
export const sessionRows = (practice: Practice, words: Words): SessionRow[] =>
  practice.sessions.map((session) => ({
    id: session.id,
    name: session.name,
    length: session.visits
      ? fill(words.visitsOf, { visits: session.visits, count: session.minutes })
      : fill(words.minutes, { count: session.minutes }),
    price: price(session.price, practice.currency, practice.language),
    note: session.note,
  }));
