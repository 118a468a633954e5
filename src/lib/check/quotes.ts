import { plainText, type Mdx } from '../mdx.ts';
import type { Notes } from '../notes.ts';
import type { Ground } from './site.ts';

/** Field notes, R12: words of clients carry a short name, the day of consent, their source and what was given for them, and stand nowhere where the law forbids them. What they say is judged with the other words. */
export function checkQuotes(mdx: Mdx, { practice, today }: Ground, notes: Notes): void {
  for (const tag of mdx.tags.filter(({ name }) => name === 'PullQuote')) {
    const by = tag.props.find(({ name }) => name === 'by');
    const consent = tag.props.find(({ name }) => name === 'consent');
    const words = plainText(tag.node).trim();
    if (typeof consent?.value === 'string' && consent.value > today && /^\d{4}-\d{2}-\d{2}$/.test(consent.value))
      notes.error(
        consent,
        'date',
        consent.value,
        `<PullQuote>: "consent" is ${consent.value}, a day that has not come yet.`,
        'Write the day on which this person agreed.',
      );
    if (!by && /^["“]/.test(words))
      notes.error(
        tag,
        'R12',
        words,
        'These words stand in quotation marks, and nobody is named who said them.',
        'Add by="Maya R.", consent="…" with the day on which that person agreed, source="a card" and given="nothing", or take out the quotation marks if the words are yours.',
      );
    if (by && practice?.region === 'au' && practice.people[0]?.regulated)
      notes.error(
        tag,
        'R12',
        words,
        'A registered health practitioner in Australia may not advertise with words of clients (National Law, section 133).',
        'Take the quotation out, or print words of your own without "by".',
      );
    if (by && typeof by.value === 'string' && fullName(by.value))
      notes.advice(
        by,
        'R12',
        by.value,
        'A full name beside a visit here tells the world about somebody’s health.',
        'Print the first name and an initial, such as by="Maya R.".',
      );
  }
}

/** Two or more words that are each longer than an initial: a first name and a surname. */
const fullName = (name: string): boolean =>
  name.split(/[\s,]+/).filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part)).length > 1;
