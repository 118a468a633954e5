import type { ArticleData } from '../../schemas/article.ts';
import type { PageData } from '../../schemas/page.ts';
import type { Practice } from '../../schemas/practice.ts';
import { monthsLater, reviewDue } from '../dates.ts';
import { checkCitations, checkSides, citationsOf } from './citations.ts';
import { checkContact, checkContactLinks } from './contact.ts';
import type { Document } from './document.ts';
import { wholeFile } from '../notes.ts';
import { nearest } from '../fields/nearest.ts';
import { checkMechanism } from './mechanism.ts';
import { checkOrder } from './order.ts';
import { checkQuotes } from './quotes.ts';
import { checkReading } from './reading.ts';
import type { Ground } from './site.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkSure } from './sure.ts';

/** Longest time between a review and the next, in months (field notes, R02). */
const longest = 24;

/** Everything about an article that depends on the facts of the practice and its lists. */
export function checkArticle(document: Document<ArticleData>, ground: Ground): void {
  const { data, mdx, passages, notes } = document;
  checkText(document, ground);
  if (document.yaml && !mdx.problems.length && !mdx.tree.children?.length)
    notes.error(
      wholeFile,
      'file',
      '',
      'This article has a front matter and no words.',
      'Write the article below the second line of three hyphens, or write draft: true until it is there.',
    );
  checkOrder(mdx, data, passages, ground, notes);
  if (data && !data.draft) checkUnfinished(passages, notes);
  if (data) checkDates(document, data, ground.today);
  if (ground.practice) checkNames(document, ground.practice);
}

/** The same for a page. */
export function checkPage(document: Document<PageData>, ground: Ground): void {
  const { data, yaml, notes } = document;
  checkText(document, ground);
  if (data && data.reviewed > ground.today)
    notes.error(
      yaml?.spot(['reviewed']) ?? wholeFile,
      'R02',
      data.reviewed,
      `"reviewed" is ${data.reviewed}, a day that has not come yet.`,
      'Write the day on which somebody last read it.',
    );
}

/** What articles and pages have in common: references, contact details, reading ease, consent. */
function checkText({ mdx, passages, notes }: Document<unknown>, ground: Ground): void {
  checkSides(mdx, notes);
  checkCitations(citationsOf(mdx), ground.references, notes);
  checkContact(passages, ground.practice, notes);
  checkContactLinks(mdx.links, ground.practice, notes);
  checkReading(mdx, passages, notes);
  checkMechanism(mdx, ground, notes);
  checkSure(mdx, ground.references, notes);
  checkQuotes(mdx, ground, notes);
}

/** Can readers not see this article yet? */
export const isHidden = (data: Partial<ArticleData> | undefined, today: string): boolean =>
  data?.draft === true || (data?.published ?? '') > today;

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

/** Topic and people, looked up as they are written: whoever writes the name of a topic where its short name belongs is told that one. */
function checkNames({ yaml, notes }: Document<ArticleData>, practice: Practice): void {
  const check = (
    key: 'topic' | 'author' | 'checkedBy',
    known: { id: string; name: string }[],
    one: string,
    plural: string,
  ) => {
    const written = (yaml?.value as Record<string, unknown> | undefined)?.[key];
    if (typeof written !== 'string' || !written.trim() || known.some(({ id }) => id === written)) return;
    const spot = yaml?.spot([key]) ?? wholeFile;
    // That it is no short name follows from this, and is no second fault.
    const kept = notes.found.filter(({ line, rule }) => line !== spot.line || rule !== 'front-matter');
    notes.found.splice(0, Infinity, ...kept);
    const near =
      known.find(({ name }) => name.toLowerCase() === written.toLowerCase())?.id ??
      nearest(
        written,
        known.map(({ id }) => id),
      );
    notes.error(
      spot,
      key === 'topic' ? 'topic' : 'R01',
      written,
      `"${key}" is "${written}", and content/practice.yaml has no ${one} of that name.`,
      `${near ? `Did you mean "${near}"? ` : ''}The ${plural} are ${known.map(({ id, name }) => `${id} (${name})`).join(', ')}.`,
    );
  };
  check('topic', practice.topics, 'topic', 'topics');
  check('author', practice.people, 'person', 'people');
  check('checkedBy', practice.people, 'person', 'people');
}
