import type { ArticleEntry } from '../articles.ts';
import { citationOrder } from '../citations.ts';
import { longDate } from '../dates.ts';
import { absolute, articlePath, personPath } from '../paths.ts';
import { emergencyNumber } from '../regions.ts';
import { fill } from '../words.ts';
import type { References } from '../../schemas/reference.ts';
import { heading, linkTo, list, paragraph, strong, text, type Block, type Inline } from './plain.ts';
import { bookingBlocks, type Surroundings } from './fact-blocks.ts';
import { readable } from './readable.ts';
import { referenceBlocks } from './reference-blocks.ts';

/** The facts a document is written from. */
export interface DocumentFacts extends Pick<Surroundings, 'practice' | 'words' | 'redFlags'> {
  references: References;
  /** The day of the practice, YYYY-MM-DD, from which on hours that differ are told. */
  today?: string;
  /** Full addresses of published photos, by article and by the name its author wrote. */
  photos?: Map<string, Map<string, string>>;
}

/**
 * An article as a whole document under its heading: summary, body, references, who wrote it and what they earn by it,
 * the limits of this work. The order is that of the page, so a reader elsewhere meets the same words.
 */
export function articleDocument(article: ArticleEntry, facts: DocumentFacts): Block[] {
  const { practice, words } = facts;
  const order = citationOrder(article.body ?? '');
  const around: Surroundings = {
    ...facts,
    picture: (src) => facts.photos?.get(article.id)?.get(src),
    address: absolute(practice.site, articlePath(article.id)),
    cite: (ids) => ids.split(',').map((id): Inline => ({ type: 'cite', number: order.indexOf(id.trim()) + 1 })),
  };
  return [
    paragraph(article.data.standfirst),
    paragraph(...byline(article, facts)),
    heading(2, words.inShort),
    list(article.data.inShort),
    ...readable(article.body ?? '', around),
    ...referenceBlocks(order, facts),
    ...(article.data.bookTitle ? [heading(2, article.data.bookTitle)] : []),
    ...bookingBlocks(around),
    ...limits(article, facts),
  ];
}

/** The Markdown twin of an article: the document under its heading, and where the page is. */
export function twinDocument(article: ArticleEntry, facts: DocumentFacts): Block[] {
  const address = absolute(facts.practice.site, articlePath(article.id));
  return [
    { type: 'heading', depth: 1, children: [text(article.data.title)] },
    paragraph(linkTo(address, address)),
    ...articleDocument(article, facts),
  ];
}

function byline({ data }: ArticleEntry, { practice, words }: DocumentFacts): Inline[] {
  const person = (id: string) => practice.people.find((each) => each.id === id);
  const author = person(data.author);
  const checker = data.checkedBy && person(data.checkedBy);
  const parts: Inline[][] = [
    ...(author
      ? [
          [
            text(`${words.writtenBy}: `),
            linkTo(absolute(practice.site, personPath(author.id)), author.name),
            text(`, ${author.role}`),
          ],
        ]
      : []),
    [text(checker ? `${words.checkedBy}: ${checker.name}, ${checker.role}` : words.notChecked)],
    [text(`${words.published}: ${longDate(data.published, practice.language)}`)],
    [text(`${words.lastReviewed}: ${longDate(data.reviewed, practice.language)}`)],
  ];
  return parts.flatMap((part, index): Inline[] => (index ? [{ type: 'break' }, ...part] : part));
}

function limits({ data }: ArticleEntry, { practice, words }: DocumentFacts): Block[] {
  const interest = practice.people.find(({ id }) => id === data.author)?.interest;
  return [
    { type: 'rule' },
    ...(interest ? [paragraph(strong(`${words.interest}:`), ` ${interest}`)] : []),
    paragraph(words.disclaimer, ` ${fill(words.emergency, { number: emergencyNumber(practice.region) })}`),
  ];
}
