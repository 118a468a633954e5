/** A start tag as it stands in a built page. */
export interface Tag {
  /** Name in lower case. */
  name: string;
  /** Attributes with lower-case names and resolved character references. */
  attributes: Readonly<Record<string, string>>;
  /** Text inside a script, style or title element, as written. */
  text: string;
  /** Line of the page, counted from 1. */
  line: number;
}

const tag = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:\s+|\/|[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Every start tag of a page, in order. A scanner rather than a parser: it reads what our own build wrote, and does so
 * for five thousand pages in seconds. Whether tags are nested rightly is for html-validate to say.
 */
export function tags(html: string): Tag[] {
  const found: Tag[] = [];
  let line = 1;
  let counted = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (!match[1]) continue;
    const name = match[1].toLowerCase();
    for (; counted < match.index; counted += 1) if (html.charCodeAt(counted) === 10) line += 1;
    let text = '';
    if (name === 'script' || name === 'style' || name === 'title') {
      const end = html.slice(tag.lastIndex).search(new RegExp(`</${name}[\\s/>]`, 'i'));
      text = html.slice(tag.lastIndex, end < 0 ? undefined : tag.lastIndex + end);
      tag.lastIndex += text.length;
    }
    found.push({ name, attributes: attributesOf(match[2] ?? ''), text, line });
  }
  return found;
}

// Most tags of a site stand on every page, so that what was read once is found again.
const known = new Map<string, Tag['attributes']>();
const mostKnown = 20_000;

function attributesOf(source: string): Tag['attributes'] {
  const found = known.get(source) ?? readAttributes(source);
  if (known.size > mostKnown) known.clear();
  known.set(source, found);
  return found;
}

function readAttributes(source: string): Tag['attributes'] {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    attributes[name.toLowerCase()] ??= withoutReferences(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** A text with its character references resolved: `&#106;avascript&colon;` cannot hide from a rule. */
export const withoutReferences = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp|colon|Tab|NewLine));?/gi,
    (whole, hex, decimal, name) => {
      if (hex || decimal) {
        const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      }
      return (
        { colon: ':', tab: '\t', newline: '\n' }[String(name).toLowerCase()] ??
        named[String(name).toLowerCase()] ??
        whole
      );
    },
  );

/** The words a reader sees in a page, without tags, styles and scripts. */
export const visibleText = (html: string): string =>
  withoutReferences(html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1[^>]*>|<[^>]+>/gi, ' '));

/** Is this script a block of data, which browsers never run? */
export const isData = (script: Tag): boolean =>
  /^application\/(?:[a-z.+-]+\+)?json$/i.test(script.attributes['type'] ?? '');
