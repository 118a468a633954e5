import { list, text, type Node } from './xml-node.ts';

/**
 * Atom may hold its texts as tags of the feed itself (RFC 4287, 3.1.1.3). The parser would lose the order of words and
 * tags there, so they are handed on as the text that the other kinds have.
 */
export const withoutXhtml = (xml: string): string =>
  xml.replace(
    /<(content|summary|title)\b[^>]*\btype\s*=\s*["']xhtml["'][^>]*>([\s\S]*?)<\/\1\s*>/gi,
    (_, tag: string, inner: string) => {
      const html = inner.replace(/<(\/?)[a-z]\w*:(?=[a-z])/gi, '<$1').replaceAll(']]>', ']]]]><![CDATA[>');
      return `<${tag}><![CDATA[${html}]]></${tag}>`;
    },
  );

/** What an entry of a Blogger export is: its posts stand among comments, templates and settings. */
export const bloggerKind = (item: Node): string =>
  text(item['blogger:type']).toLowerCase() ||
  (list(item['category'])
    .map((entry) => /blogger\/2008\/kind#(\w+)$/.exec(text(entry['@term']))?.[1])
    .find(Boolean) ??
    '');
