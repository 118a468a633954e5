import type { ArticleData } from '../schemas/article.ts';
import type { Launch } from '../schemas/launch.ts';
import type { Practice } from '../schemas/practice.ts';
import type { RedFlagSets } from '../schemas/red-flags.ts';
import type { SampleFact } from './sample-facts.ts';

/** One line of the list between a sample and a live site. */
export interface Step {
  done: boolean;
  /** What is true when it is done. */
  what: string;
  /** What to do about it, one line each. Empty when done. */
  missing: string[];
}

/** What the list is made from. */
export interface LaunchFacts {
  practice: Practice;
  launch: Launch;
  redFlags: RedFlagSets;
  articles: Pick<ArticleData, 'draft' | 'redirectFrom'>[];
  /** What is left of the sample, with the file in which it stands. */
  invented: (SampleFact & { file: string })[];
  /** The day of the practice, YYYY-MM-DD: the example in what is to be written. */
  today: string;
  /** Does `npm run check` find anything that stops the site? */
  problems: number;
}

/** The list between a sample and a live site, in the order in which a practitioner works through it. */
export function launchSteps({ practice, launch, redFlags, articles, invented, today, problems }: LaunchFacts): Step[] {
  const said = (field: StatedField): string[] =>
    launch[field]
      ? []
      : [`When that is done, write into content/launch.yaml: ${field}: { by: Your name, on: ${today} }`];
  const unchecked = Object.entries(redFlags).filter(([, set]) => !set.checkedBy);
  const [primary] = practice.booking;
  const moved = Object.keys(practice.redirects).length + articles.flatMap(({ redirectFrom }) => redirectFrom).length;
  return [
    step(
      'The names and addresses are yours, not the sample’s.',
      invented.map(({ file, line, words }) => `${file}, line ${line}: "${words}" is invented. Write your own.`),
    ),
    step('Somebody has read prices, hours, access and policies in content/practice.yaml.', said('factsRead')),
    step(
      'Somebody has read the home page, about, questions, sessions, safety and what-happens as their own.',
      said('pagesRead'),
    ),
    step(
      'The check finds nothing that stops the site.',
      problems ? [`Run npm run check and mend what it shows (${problems}).`] : [],
    ),
    step('Somebody can book.', bookable(primary, practice)),
    step(
      'A clinician has checked the warning signs.',
      unchecked.map(
        ([name]) => `content/red-flags.yaml, ${name}: add "checkedBy:" with the name and profession of who checked it.`,
      ),
    ),
    step('Somebody has looked at every picture.', said('picturesSeen')),
    step('Somebody has read every article against this practice.', said('articlesRead')),
    step('Somebody has read the privacy, terms and accessibility pages.', said('legalPagesRead')),
    step('Old addresses lead somewhere.', oldAddresses(launch.oldSite, moved)),
    step('The host sends the headers of this site.', [
      ...(launch.host
        ? []
        : ['content/launch.yaml: write the host, such as "host: netlify". docs/hosting.md describes each.']),
      ...(launch.host === 'github'
        ? [
            'GitHub Pages sends no headers of its own: the site works, but its protection is weaker. docs/hosting.md says how much.',
          ]
        : []),
      ...said('headersSeen'),
    ]),
  ];
}

const step = (what: string, missing: string[]): Step => ({ done: missing.length === 0, what, missing });

/** What only a person can say. */
type StatedField = {
  [Field in keyof Launch]-?: NonNullable<Launch[Field]> extends { by: string } ? Field : never;
}[keyof Launch];

function bookable(way: Practice['booking'][number] | undefined, practice: Practice): string[] {
  if (way?.kind === 'link' || way?.kind === 'embed') {
    const { hostname, pathname } = new URL(way.url);
    return pathname === '/' && hostname.split('.').length < 3
      ? [
          `content/practice.yaml, booking: ${way.url} is the front page of a booking service. Use the address of your own booking page.`,
        ]
      : [];
  }
  return practice.phone || practice.email ? [] : ['content/practice.yaml: give a phone number or an e-mail address.'];
}

function oldAddresses(oldSite: Launch['oldSite'], moved: number): string[] {
  if (!oldSite) return ['content/launch.yaml: write the address of the older site, or "oldSite: none".'];
  if (oldSite !== 'none' && moved === 0)
    return [`No address of ${oldSite} leads here yet. Use npm run import, or "redirects:" in content/practice.yaml.`];
  return [];
}
