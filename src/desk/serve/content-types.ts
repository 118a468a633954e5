const text = '; charset=utf-8';

const types: Record<string, string> = {
  html: `text/html${text}`,
  css: `text/css${text}`,
  js: `text/javascript${text}`,
  mjs: `text/javascript${text}`,
  json: `application/json${text}`,
  md: `text/markdown${text}`,
  txt: `text/plain${text}`,
  xml: `application/xml${text}`,
  xsl: `text/xsl${text}`,
  webmanifest: `application/manifest+json${text}`,
  svg: `image/svg+xml${text}`,
  ics: `text/calendar${text}`,
  vcf: `text/vcard${text}`,
  avif: 'image/avif',
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

/** Content types by the ending of a file name, for servers that must be told. */
export const contentTypes: Readonly<Record<string, string>> = types;

const ending = (file: string): string => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

/** Content type of a file by its name, with the charset for text. */
export const contentType = (file: string): string => types[ending(file)] ?? 'application/octet-stream';

/** Does compressing this file save bytes? Pictures and fonts are compressed already. */
export const compressible = (file: string): boolean => /charset/.test(contentType(file));
