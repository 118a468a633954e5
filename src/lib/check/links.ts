import type { Mdx } from '../mdx.ts';
import { addressKind } from '../markup/address.ts';
import { nearest } from '../fields/nearest.ts';
import type { Notes, Spot } from '../notes.ts';
import type { Site } from './site.ts';

type Link = Mdx['links'][number];

/** Every link of a body: does it lead somewhere safe that exists. `anchors` are those of this page. `hidden`: readers cannot see this page yet. */
export function checkLinks(links: Link[], site: Site, anchors: Set<string>, hidden: boolean, notes: Notes): void {
  for (const link of links) {
    const say = (rule: string, why: string, remedy: string) => notes.error(link, rule, link.url, why, remedy);
    if (link.bare) {
      if (!link.url.startsWith('mailto:'))
        say(
          'link',
          `The address ${link.url} stands in the text by itself.`,
          `Write it as [words for the link](${link.url.replace(/^http:/, 'https:')}).`,
        );
      continue;
    }
    if (link.title)
      say(
        'link',
        `The link "${link.words}" has a title in quotation marks, which the editor would lose.`,
        `Write [${link.words}](${link.url}).`,
      );
    if (!link.words.trim())
      say(
        'link',
        'A link has no words, so nobody can see or hear it.',
        `Write words between the square brackets: [words](${link.url}).`,
      );
    checkTarget(link.url, link, site, anchors, hidden, notes);
  }
}

/** One address: in a link, or in the practice's own files. */
export function checkTarget(
  url: string,
  spot: Spot,
  site: Site,
  anchors: Set<string>,
  hidden: boolean,
  notes: Notes,
): void {
  const say = (rule: string, why: string, remedy: string) => notes.error(spot, rule, url, why, remedy);
  switch (addressKind(url)) {
    case 'empty':
      return say('link', 'A link leads nowhere.', 'Write an address between the round brackets, such as /book/.');
    case 'unsafe':
      return say(
        'address',
        `"${url}" is not a safe address: it could run code or hide where it leads.`,
        'Write a page of this site, such as /book/, or an address that starts with https://.',
      );
    case 'insecure':
      return say(
        'address',
        `"${url}" is not a secure address.`,
        `Write it with https://: ${url.replace(/^http:/i, 'https:')}.`,
      );
    case 'relative':
      return say('link', `"${url}" is not a full address.`, relativeRemedy(url, site));
    case 'anchor':
      return checkAnchor(url.slice(1), anchors, 'this page', say);
    case 'own':
      return checkOwn(url, site, hidden, say);
    default:
      return undefined;
  }
}

type Say = (rule: string, why: string, remedy: string) => void;

function relativeRemedy(url: string, site: Site): string {
  const slash = `/${url.replace(/^\.*\//, '')}`;
  const near = nearest(slash, site.routes.keys());
  if (/^[\w.-]+\.[a-z]{2,}(?:\/|$)/i.test(url) && !near)
    return `Write https://${url}, or a page of this site with a slash in front.`;
  return near
    ? `Did you mean "${near}"?`
    : 'Begin pages of this site with a slash, such as /book/, and others with https://.';
}

function checkAnchor(anchor: string, anchors: Set<string> | undefined, where: string, say: Say): void {
  const id = decoded(anchor);
  if (!anchors || !id || anchors.has(id)) return;
  const near = nearest(id, anchors);
  say(
    'anchor',
    `"#${id}" leads to no heading of ${where}.`,
    near
      ? `Did you mean "#${near}"?`
      : anchors.size
        ? `Its headings are ${[...anchors].map((name) => `#${name}`).join(', ')}.`
        : 'It has no headings. Leave the # part out.',
  );
}

function checkOwn(url: string, site: Site, hidden: boolean, say: Say): void {
  const [path = '', anchor] = url.split('#');
  const page = decoded(path.split('?')[0] ?? '');
  if (site.routes.has(page)) {
    if (site.waiting.has(page) && !hidden)
      return say(
        'link',
        `${page} is a draft or waits for its day. Readers would find nothing there.`,
        'Take the link out until that article is published.',
      );
    if (site.emptyTopics.has(page) && !hidden)
      return say(
        'link',
        `${page} is not there yet: no published article has this topic.`,
        'Take the link out until one has it, or link to /articles/.',
      );
    if (anchor !== undefined) checkAnchor(anchor, site.routes.get(page), page, say);
    return;
  }
  if (site.routes.has(`${page}/`))
    return say('link', `"${page}" lacks its last slash.`, `Write ${page}/${anchor === undefined ? '' : `#${anchor}`}.`);
  const near = nearest(page, site.routes.keys());
  say(
    'link',
    `"${page}" is no page or file of this site.`,
    near ? `Did you mean "${near}"?` : 'Check the address against the page in the browser, or take the link out.',
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
