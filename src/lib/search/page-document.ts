import { citationOrder } from '../citations.ts';
import { absolute, isArticlePath, paths } from '../paths.ts';
import { streetLines } from '../place.ts';
import { sessionRows } from '../sessions.ts';
import { fill } from '../words.ts';
import type { PageData } from '../../schemas/page.ts';
import type { DocumentFacts } from '../document/article-document.ts';
import { heading, linkTo, list, paragraph, text, type Block, type Inline } from '../document/plain.ts';
import { hoursBlocks } from '../document/fact-blocks.ts';
import { readable } from '../document/readable.ts';
import { referenceBlocks } from '../document/reference-blocks.ts';

/** A page that is not an article: a file of content/pages, or the booking page, which is made of facts alone. */
export interface ProsePage {
  id: string;
  data: Pick<PageData, 'title' | 'description' | 'lede'>;
  body?: string | undefined;
}

/** The page with links to articles as plain words, for a site that has no articles yet. Titles in links and brackets in their words are outside the closed subset. */
export const withoutArticleLinks = (page: ProsePage): ProsePage => ({
  ...page,
  body: page.body?.replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, (link, words: string, url: string) =>
    isArticlePath(url) ? words : link,
  ),
});

const idOf = (path: string): string => path.slice(1, -1);

/** The booking page as a page like the others. */
export const bookingPage = ({ practice, words }: DocumentFacts): ProsePage => ({
  id: idOf(paths.book),
  data: {
    title: words.bookOrAsk,
    description: fill(words.bookDescription, { name: practice.name }),
    lede: words.bookLede,
  },
});

/** A page as a whole document: its heading, its address, its words, and the facts that stand beside them. */
export function pageDocument({ id, data, body = '' }: ProsePage, facts: DocumentFacts): Block[] {
  const address = absolute(facts.practice.site, `/${id}/`);
  const order = citationOrder(body);
  const cite = (ids: string) =>
    ids.split(',').map((name): Inline => ({ type: 'cite', number: order.indexOf(name.trim()) + 1 }));
  return [
    { type: 'heading', depth: 1, children: [text(data.title)] },
    paragraph(linkTo(address, address)),
    paragraph(data.lede),
    ...readable(body, { ...facts, address, cite }),
    ...referenceBlocks(order, facts),
    ...(factsOf[id]?.(facts) ?? []),
  ];
}

const prices = ({ practice, words, today }: DocumentFacts): Block[] => [
  heading(2, words.prices),
  list(
    sessionRows(practice, words).map(({ name, length, price, note }) =>
      [`${name}: ${length}, ${price}.`, note && `${note}.`].filter(Boolean).join(' '),
    ),
  ),
  ...hoursBlocks(practice, words, today),
  heading(2, words.goodToKnow),
  list(practice.policies.map((policy) => `${policy.title}: ${policy.text}`)),
];

const way = ({ practice, words }: DocumentFacts): Block[] => [
  heading(2, words.contact),
  list([practice.phone, practice.whatsapp, practice.email].filter((contact) => contact !== undefined)),
  heading(2, words.where),
  paragraph(streetLines(practice.place).join(', ')),
  ...(practice.place.access.length ? [heading(2, words.access), list(practice.place.access)] : []),
  ...(practice.nextSteps.length ? [heading(2, words.whatHappensNext), list(practice.nextSteps, true)] : []),
];

const people = ({ practice, words }: DocumentFacts): Block[] =>
  practice.people
    .filter(({ works }) => works)
    .flatMap((person) => [
      heading(2, `${person.name}, ${person.role}`),
      list([
        ...person.training.map((course) => `${words.trained}: ${fill(words.trainingLine, { ...course })}`),
        ...(person.memberOf.length ? [`${words.members}: ${person.memberOf.join(', ')}`] : []),
        `${words.interest}: ${person.interest}`,
      ]),
    ]);

/** What some pages print beside their own words, by the last part of their address. */
const factsOf: Record<string, (facts: DocumentFacts) => Block[]> = {
  [idOf(paths.sessions)]: prices,
  [idOf(paths.book)]: (facts) => [...way(facts), ...prices(facts)],
  [idOf(paths.about)]: people,
};
