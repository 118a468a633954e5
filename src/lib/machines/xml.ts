/** Attributes of an element. One without a value is left out. */
type Attributes = Record<string, string | undefined>;

/** An XML element. Its content is XML already; without content it closes itself. */
export function xml(name: string, attributes: Attributes = {}, content: string | string[] = ''): string {
  const inner = typeof content === 'string' ? content : content.join('');
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(value)}"`],
  );
  return `<${name}${pairs.join('')}${inner ? `>${inner}</${name}>` : '/>'}`;
}

/** An element that holds words. */
export const xmlWords = (name: string, words: string, attributes: Attributes = {}): string =>
  xml(name, attributes, xmlText(words));

/** A whole XML file. */
export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

/** Characters XML 1.0 forbids: a feed that holds one is refused as a whole. https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words as XML text or attribute value; halves of broken emoji and control characters are gone. */
export const xmlText = (words: string): string =>
  words
    .toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
