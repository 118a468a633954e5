import type { Practice } from '../../schemas/practice.ts';
import { monthsLater } from '../dates.ts';
import { absolute, paths } from '../paths.ts';
import type { Words } from '../words.ts';
import { themeColors } from './head.ts';
import { xml, xmlFile, xmlWords } from './xml.ts';

/**
 * security.txt (RFC 9116): whom to tell about a hole in the site. `Expires` is required; it is a year after the newest
 * day in the content, so that two builds are alike and a site nobody looks after says so. Undefined without an e-mail
 * address or a phone number: the file needs a contact.
 */
export function securityText({ site, email, phone, language }: Practice, newest: string): string | undefined {
  const contact = email ? `mailto:${email}` : phone && `tel:${phone.replace(/[^\d+]/g, '')}`;
  if (!contact) return undefined;
  return [
    `Contact: ${contact}`,
    `Expires: ${monthsLater(newest, 12)}T00:00:00.000Z`,
    `Preferred-Languages: ${language.split('-')[0]}`,
    `Canonical: ${absolute(site, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}

/** The web manifest: name and icon for a home screen. `browser`: nothing here works offline, so it stays a page. */
export function manifest({ name, descriptor, language }: Practice): string {
  const icon = (size: number, purpose: string) => ({
    src: purpose === 'any' ? `/icon-${size}.png` : `/icon-${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return `${JSON.stringify(
    {
      name,
      short_name: name,
      description: descriptor,
      lang: language,
      id: paths.home,
      start_url: paths.home,
      scope: paths.home,
      display: 'browser',
      background_color: themeColors.light,
      theme_color: themeColors.light,
      icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    },
    null,
    1,
  )}\n`;
}

/**
 * Lets a browser search the site from its address bar. https://github.com/dewitt/opensearch
 * The page it leads to answers with script; without, it shows its list of topics.
 */
export function openSearch({ site, name, language }: Practice, words: Words): string {
  // Firefox passes over a name of more than 16 characters.
  const short = [...name].slice(0, 16).join('').trim();
  return xmlFile(
    xml('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      xmlWords('ShortName', short),
      xmlWords('Description', `${name}: ${words.searchArticles}`),
      xmlWords('InputEncoding', 'UTF-8'),
      xmlWords('Language', language),
      xmlWords('Image', absolute(site, '/favicon.svg'), { width: '16', height: '16', type: 'image/svg+xml' }),
      // The braces are part of the format and must not be encoded, so the address is put together by hand.
      xml('Url', { type: 'text/html', method: 'get', template: `${absolute(site, paths.search)}?q={searchTerms}` }),
      xml('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(site, '/opensearch.xml'),
      }),
    ]),
  );
}
