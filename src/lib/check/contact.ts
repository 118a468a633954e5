import { emergencyNumber } from '../regions.ts';
import { dialable } from '../booking.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Notes } from '../notes.ts';
import { wordsOnly, type Passage } from '../markup/passages.ts';

const number = String.raw`(?<![\d.,-])(?:999|911|112|000|108)(?![\d%]|[.,]\d)`;
const call = String.raw`\b(?:call|dial|ring|phone|telephone|emergency|ambulance)\b`;
const emergency = new RegExp(`${call}[^.!?]{0,40}?${number}|${number}[^.!?]{0,20}\\b(?:emergency|ambulance)`, 'i');
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phone =
  /(?<![\w/.-])(?:\+\d[\d ().-]{7,18}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|\d{5} \d{5}|\d{10,12})(?![\w/-])/;

/** Field notes, R15 and R16: numbers and addresses stand once, in practice.yaml. A wrong digit typed elsewhere sends people to the wrong door. */
export function checkContact(passages: Passage[], practice: Practice | undefined, notes: Notes): void {
  const street = practice?.place.street?.toLowerCase();
  for (const { text, line } of passages) {
    const words = wordsOnly(text);
    const urgent = emergency.exec(words);
    if (urgent)
      notes.error(
        { line },
        'R15',
        urgent[0],
        'An emergency number is typed here. It must be right for the country of the reader.',
        `Write "the emergency number", or use <RedFlags set="…" />, which prints ${practice ? emergencyNumber(practice.region) : 'the right number'}.`,
      );
    const typed = urgent ? undefined : phone.exec(words);
    if (typed)
      notes.error(
        { line },
        'R16',
        typed[0],
        'A phone number is typed here.',
        'It stands once, in content/practice.yaml. Take it out here: <BookingCta /> offers it to readers.',
      );
    const address = email.exec(words);
    if (address)
      notes.error(
        { line },
        'R16',
        address[0],
        'An e-mail address is typed here.',
        'It stands once, in content/practice.yaml. Take it out here: <BookingCta /> offers it to readers.',
      );
    if (street && words.toLowerCase().includes(street))
      notes.error(
        { line },
        'R16',
        practice?.place.street ?? '',
        'The address of the practice is typed here.',
        'It stands once, in content/practice.yaml, and on the page about the visit. Link there instead.',
      );
  }
}

/** The same for links that dial, write or open a chat. */
export function checkContactLinks(
  links: { url: string; line: number; column: number; words: string; bare: boolean }[],
  practice: Practice | undefined,
  notes: Notes,
): void {
  for (const link of links) {
    if (link.bare || !/^(?:tel:|mailto:|https:\/\/(?:wa\.me|api\.whatsapp\.com)\/)/i.test(link.url)) continue;
    const own = [practice?.phone, practice?.whatsapp].flatMap((number) => (number ? [dialable(number)] : []));
    const digits = `+${link.url.split('?')[0]?.replace(/\D/g, '')}`;
    const known =
      own.includes(digits) ||
      (practice?.email !== undefined && link.url.toLowerCase().startsWith(`mailto:${practice.email.toLowerCase()}`));
    notes.error(
      link,
      'R16',
      link.url,
      known
        ? 'A link repeats the number or address of the practice.'
        : 'A link dials a number or writes to an address that is not in content/practice.yaml.',
      'Use <BookingCta />, or link to /book/: the number then stands in one place only.',
    );
  }
}
