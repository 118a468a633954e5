import { parseHTML } from 'linkedom';
import { dialable } from '../../src/lib/booking.ts';
import { emergencyNumber } from '../../src/lib/regions.ts';
import type { Practice } from '../../src/schemas/practice.ts';

const phone =
  /(?<![\w/.,-])(?:\+\d[\d\u00a0\u202f ().-]{7,18}\d|\(\d{3}\)[\s.-]?\d{3}[\s.-]\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{10,12})(?![\w/-])/g;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const house =
  /(?<![\w-])\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Yard|Yd|Street|St|Lane|Ln|Road|Rd|Avenue|Ave|Square|Sq)\b\.?/gu;

/** Words that stand for name, address, phone or e-mail and are not spelled as in practice.yaml. */
export function secondSpellings(text: string, practice: Practice): string[] {
  const own = new Set(
    [practice.phone, practice.whatsapp].flatMap((number) => (number ? [number, dialable(number)] : [])),
  );
  own.add(emergencyNumber(practice.region));
  const found = (pattern: RegExp, fine: (words: string) => boolean) =>
    [...text.matchAll(pattern)].map(([words]) => words).filter((words) => !fine(words));
  return [
    ...found(phone, (words) => own.has(words)),
    ...found(email, (words) => words === practice.email),
    ...found(house, (words) => words === practice.place.street),
    ...found(loosely(practice.place.street ?? '', ''), (words) => words === practice.place.street),
    ...found(loosely(practice.place.town, ''), (words) => words === practice.place.town),
    // Addresses of the site and of its mail are not its name.
    ...found(loosely(practice.name, String.raw`(?<![/@.\w-])`), (words) => words === practice.name),
  ];
}

/** Letters in any case, with any space, hyphen or nothing between the words. */
function loosely(words: string, before: string): RegExp {
  const parts = words.split(/\s+/).map((part) => part.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign}`));
  return new RegExp(
    String.raw`${before || '(?<![\\w-])'}${parts.join(String.raw`[\s\u00a0\u202f_-]*`)}(?![\w-]|\.\w)`,
    'giu',
  );
}

/** Everything that a person or a machine reads in a built file: of a page its words, labels, addresses and graph. */
export function readable(name: string, file: string): string {
  if (!name.endsWith('.html')) return file.replaceAll('&amp;', '&');
  const { document } = parseHTML(file);
  const graph = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
  const labels = [...document.querySelectorAll('[content],[alt],[title],[aria-label],a[href]')].flatMap((element) =>
    ['content', 'alt', 'title', 'aria-label', 'href'].map((attribute) => element.getAttribute(attribute)),
  );
  for (const element of document.querySelectorAll('script, style, svg')) element.remove();
  return [document.title, ...labels, ...graph, document.documentElement.innerHTML.replace(/<[^>]+>/g, '\n')]
    .filter(Boolean)
    .join('\n')
    .replace(/&(?:nbsp|#160|#xa0);/gi, '\u00a0')
    .replaceAll('&amp;', '&');
}
