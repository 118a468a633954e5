import type { ArticleData } from '../../schemas/article.ts';
import type { Practice } from '../../schemas/practice.ts';
import { monthsLater, reviewDue } from '../dates.ts';
import { checkCitations, citationsOf } from './citations.ts';
import { checkContact, checkContactLinks } from './contact.ts';
import type { Document } from './document.ts';
import { checkLinks } from './links.ts';
import { didYouMean } from '../fields/nearest.ts';
import { checkOrder } from './order.ts';
import { checkReading } from './reading.ts';
import type { Site } from './site.ts';

/** Longest time between a review and the next, in months (field notes, R02). */
const longest = 24;

/** Everything about an article that depends on the rest of the site. */
export function checkArticle(document: Document<ArticleData>, site: Site): void {
  const { data, mdx, passages, notes } = document;
  checkText(document, site, !!data && isHidden(data, site.today));
  checkOrder(mdx, data, passages, site, notes);
  if (data) checkDates(document, data, site.today);
  if (data && site.practice) checkNames(document, data, site.practice);
}

/** What articles and pages have in common: links, references, contact details, reading ease. */
export function checkText({ mdx, passages, anchors, notes }: Document<unknown>, site: Site, hidden: boolean): void {
  // An address in angle brackets is told as such; what is left of it is no second fault.
  const broken = new Set(mdx.problems.map(({ line }) => line));
  checkLinks(
    mdx.links.filter(({ bare, line }) => !(bare && broken.has(line))),
    site,
    anchors,
    hidden,
    notes,
  );
  checkCitations(citationsOf(mdx), site.references, notes);
  checkContact(passages, site.practice, notes);
  checkContactLinks(mdx.links, site.practice, notes);
  checkReading(mdx, passages, notes);
  for (const tag of mdx.tags.filter(({ name }) => name === 'PullQuote')) {
    const consent = tag.props.find(({ name }) => name === 'consent');
    if (typeof consent?.value === 'string' && consent.value > site.today && /^\d{4}-\d{2}-\d{2}$/.test(consent.value))
      notes.error(
        consent,
        'date',
        consent.value,
        `<PullQuote>: "consent" is ${consent.value}, a day that has not come yet.`,
        'Write the day on which this person agreed.',
      );
  }
}

/** Can readers not see this article yet? */
export const isHidden = (data: Pick<ArticleData, 'draft' | 'published'>, today: string): boolean =>
  data.draft || data.published > today;

function checkDates({ yaml, notes }: Document<ArticleData>, data: ArticleData, today: string): void {
  const spot = (key: string) => yaml?.spot([key]) ?? { line: 0 };
  if (data.reviewed > today && data.reviewed > data.published)
    notes.error(
      spot('reviewed'),
      'R02',
      data.reviewed,
      `"reviewed" is ${data.reviewed}, a day that has not come yet.`,
      `Write the day on which somebody last read it, at the latest ${today}.`,
    );
  else if (data.reviewed < data.published && data.published <= today)
    notes.advice(
      spot('reviewed'),
      'R02',
      data.reviewed,
      `The last review (${data.reviewed}) is older than the day of publication (${data.published}).`,
      'Read the article again and write the day of that reading.',
    );
  if (data.reviewDue && data.reviewDue > monthsLater(data.reviewed, longest))
    notes.error(
      spot('reviewDue'),
      'R02',
      data.reviewDue,
      `The next review is more than ${longest} months after the last.`,
      `Write ${monthsLater(data.reviewed, longest)} or earlier.`,
    );
  const due = reviewDue(data);
  if (due < today && !data.draft)
    notes.advice(
      spot(data.reviewDue ? 'reviewDue' : 'reviewed'),
      'R03',
      due,
      `This article was due for another reading on ${due}.`,
      'Read it against the newest reviews, then write that day in reviewed:.',
    );
}

function checkNames({ yaml, notes }: Document<ArticleData>, data: ArticleData, practice: Practice): void {
  const check = (key: 'topic' | 'author' | 'checkedBy', known: string[], list: string) => {
    const name = data[key];
    if (name === undefined || known.includes(name)) return;
    notes.error(
      yaml?.spot([key]) ?? { line: 0 },
      key === 'topic' ? 'topic' : 'R01',
      name,
      `"${key}" is "${name}", and practice.yaml has nobody and nothing of that name among its ${list}.`,
      `${didYouMean(name, known)}The ${list} are ${known.join(', ')}.`,
    );
  };
  check(
    'topic',
    practice.topics.map(({ id }) => id),
    'topics',
  );
  const people = practice.people.map(({ id }) => id);
  check('author', people, 'people');
  check('checkedBy', people, 'people');
}
