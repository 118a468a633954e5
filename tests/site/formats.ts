import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';

type Node = Record<string, unknown>;
const node = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const list = (value: unknown): Node[] => (value === undefined ? [] : [value].flat().map(node));
const text = (value: unknown): string =>
  String(node(value)['#text'] ?? (typeof value === 'object' ? '' : (value ?? '')));

const parse = (xml: string): Node =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => ['item', 'entry', 'url', 'image:image'].includes(name),
  }).parse(xml) as Node;

/** RFC 822 with the four-digit year of RFC 1123, as RSS asks for, and the weekday that belongs to the day. */
const isRfc822 = (day: string): boolean =>
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/.test(
    day,
  ) && new Date(day).toUTCString().startsWith(day.slice(0, 16));
const isRfc3339 = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(day) && !Number.isNaN(Date.parse(day));
const isFull = (address: string): boolean =>
  /^https:\/\/[^\s/]+\//.test(address) && URL.canParse(address) && !/[^\p{ASCII}]/u.test(address);

/** What a feed reader may not meet in the text of an entry: addresses it cannot complete, and what it must take out. */
function html(words: string, of: string): string[] {
  const faults: string[] = [];
  for (const [, name = '', address = ''] of words.matchAll(/\s(href|src|srcset)="([^"]*)"/g))
    if (!/^(?:https:\/\/|mailto:|tel:)/.test(address)) faults.push(`${of}: ${name}="${address}" is not a full address`);
  if (/<(?:script|style|iframe|object|embed|form|input|svg)\b|\son\w+=|\sstyle=|javascript:/i.test(words))
    faults.push(`${of}: holds what readers take out`);
  if (/&(?!(?:amp|lt|gt|quot|#39|#x27|nbsp|#\d+);)/.test(words)) faults.push(`${of}: holds a bare &`);
  return faults;
}

const twice = (values: string[], what: string): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index).map((value) => `${what} stands twice: ${value}`);
const wanted = (of: string, faults: [boolean, string][]): string[] =>
  faults.flatMap(([fine, what]) => (fine ? [] : [`${of}: ${what}`]));

/** The rules of https://validator.w3.org/feed for RSS 2.0, as far as they speak of what this feed has. */
export function rssFaults(xml: string, self: string): string[] {
  if (XMLValidator.validate(xml) !== true) return ['is not well-formed'];
  const read = parseFeed(xml);
  const channel = node(node(parse(xml)['rss'])['channel']);
  const link = list(channel['atom:link'])[0] ?? {};
  const items = list(channel['item']);
  return [
    ...wanted('channel', [
      [read.format === 'rss', 'is not read as RSS'],
      [text(channel['title']) !== '' && text(channel['description']) !== '', 'has no title or description'],
      [isFull(text(channel['link'])), 'link is not a full address'],
      [/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(text(channel['language'])), 'language is not a tag'],
      [isRfc822(text(channel['lastBuildDate'])), `lastBuildDate ${text(channel['lastBuildDate'])}`],
      [link['@href'] === self && link['@rel'] === 'self' && link['@type'] === 'application/rss+xml', 'atom:link self'],
      [items.length <= 50, 'has more than 50 items'],
    ]),
    ...items.flatMap((item) => {
      const of = text(item['title']) || 'item';
      return [
        ...wanted(of, [
          [text(item['title']) !== '', 'title'],
          [isFull(text(item['link'])), `link ${text(item['link'])}`],
          [isFull(text(item['guid'])) || node(item['guid'])['@isPermaLink'] === 'false', 'guid is no address'],
          [isRfc822(text(item['pubDate'])), `pubDate ${text(item['pubDate'])}`],
          [text(item['description']) !== '', 'has no description'],
          [text(item['dc:creator']) !== '' && item['author'] === undefined, 'author without an e-mail address'],
        ]),
        ...html(text(item['content:encoded']), of),
      ];
    }),
    ...twice(
      items.map((item) => text(item['guid'])),
      'guid',
    ),
  ];
}

/** The same for Atom (RFC 4287, sections 4.1 and 4.2). */
export function atomFaults(xml: string, self: string): string[] {
  if (XMLValidator.validate(xml) !== true) return ['is not well-formed'];
  const read = parseFeed(xml);
  const feed = node(parse(xml)['feed']);
  const links = list(feed['link']);
  const entries = list(feed['entry']);
  const own = links.find((link) => link['@rel'] === 'self') ?? {};
  return [
    ...wanted('feed', [
      [read.format === 'atom', 'is not read as Atom'],
      [feed['@xmlns'] === 'http://www.w3.org/2005/Atom', 'namespace'],
      [isFull(text(feed['id'])) && text(feed['title']) !== '', 'id or title'],
      [isRfc3339(text(feed['updated'])), `updated ${text(feed['updated'])}`],
      [own['@href'] === self && own['@type'] === 'application/atom+xml', 'link self'],
      [links.filter((link) => link['@rel'] === 'alternate' && link['@type'] === 'text/html').length === 1, 'alternate'],
      [text(node(feed['author'])['name']) !== '', 'author'],
    ]),
    ...entries.flatMap((entry) => {
      const of = text(entry['title']) || 'entry';
      return [
        ...wanted(of, [
          [isFull(text(entry['id'])) && text(entry['title']) !== '', 'id or title'],
          [isRfc3339(text(entry['updated'])) && isRfc3339(text(entry['published'])), 'days'],
          [text(entry['published']) <= text(entry['updated']), 'updated before it was published'],
          [list(entry['link']).some((link) => isFull(String(link['@href']))), 'link'],
          [node(entry['content'])['@type'] === 'html' && text(entry['content']) !== '', 'content'],
          [text(entry['summary']) !== '', 'summary'],
        ]),
        ...html(text(entry['content']), of),
      ];
    }),
    ...twice(
      entries.map((entry) => text(entry['id'])),
      'id',
    ),
  ];
}

/** The same for JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedFaults(json: string, self: string): string[] {
  const read = parseFeed(json);
  const feed = JSON.parse(json) as Node;
  const items = list(feed['items']);
  const texts = (from: Node, ...names: string[]) => names.every((name) => typeof from[name] === 'string' && from[name]);
  return [
    ...wanted('feed', [
      [read.format === 'json', 'is not read as JSON Feed'],
      [feed['version'] === 'https://jsonfeed.org/version/1.1', 'version'],
      [texts(feed, 'title', 'home_page_url', 'description', 'language'), 'title, description or language'],
      [feed['feed_url'] === self && isFull(String(feed['home_page_url'])), 'feed_url'],
    ]),
    ...items.flatMap((item) => {
      const of = String(item['title'] ?? 'item');
      return [
        ...wanted(of, [
          [texts(item, 'id', 'url', 'title', 'content_html', 'summary'), 'a field is missing'],
          [isFull(String(item['url'])), 'url'],
          [isRfc3339(String(item['date_published'])) && isRfc3339(String(item['date_modified'])), 'days'],
          [
            list(item['authors']).every((author) => texts(author, 'name')) && list(item['authors']).length > 0,
            'authors',
          ],
          [item['image'] === undefined || isFull(String(item['image'])), 'image'],
        ]),
        ...html(String(item['content_html']), of),
      ];
    }),
    ...twice(
      items.map((item) => String(item['id'])),
      'id',
    ),
  ];
}

/** The schema of https://www.sitemaps.org/protocol.html and of its pictures, and that no day lies after `today`. */
export function sitemapFaults(xml: string, site: string, today: string): string[] {
  if (XMLValidator.validate(xml) !== true) return ['is not well-formed'];
  const set = node(parse(xml)['urlset']);
  const urls = list(set['url']);
  const known = ['loc', 'lastmod', 'image:image'];
  return [
    ...wanted('urlset', [
      [set['@xmlns'] === 'http://www.sitemaps.org/schemas/sitemap/0.9', 'namespace'],
      [set['@xmlns:image'] === 'http://www.google.com/schemas/sitemap-image/1.1', 'namespace of pictures'],
      [urls.length > 0 && urls.length <= 50_000 && xml.length <= 50 * 1024 * 1024, 'size'],
    ]),
    ...urls.flatMap((url) => {
      const at = text(url['loc']);
      const names = Object.keys(url);
      const pictures = list(url['image:image']);
      return wanted(at, [
        [isFull(at) && at.startsWith(`${site}/`) && at.length >= 12 && at.length <= 2048, 'loc'],
        [names.every((name) => known.includes(name)), `holds ${names.join(', ')}`],
        [[...names].sort((a, b) => known.indexOf(a) - known.indexOf(b)).join() === names.join(), 'is out of order'],
        [url['lastmod'] === undefined || /^\d{4}-\d{2}-\d{2}$/.test(text(url['lastmod'])), 'lastmod'],
        [text(url['lastmod']) <= today, 'lastmod lies ahead'],
        [pictures.length <= 1000 && pictures.every((picture) => isFull(text(picture['image:loc']))), 'pictures'],
      ]);
    }),
    ...twice(
      urls.map((url) => text(url['loc'])),
      'loc',
    ),
  ];
}

/** RFC 9116: a contact, one day until which it holds, in the future and at most a year off, and its own address. */
export function securityFaults(file: string, site: string, newest: string, today: string): string[] {
  const fields = file
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')] as const);
  const of = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  const [expires = ''] = of('Expires');
  return wanted('security.txt', [
    [of('Contact').length > 0 && of('Contact').every((contact) => /^(?:mailto:|tel:|https:)/.test(contact)), 'Contact'],
    [of('Expires').length === 1 && isRfc3339(expires), 'Expires'],
    [expires.slice(0, 10) > today, `Expires ${expires} is over`],
    [expires.slice(0, 4) === String(Number(newest.slice(0, 4)) + 1), 'Expires does not follow from the content'],
    [of('Preferred-Languages').length <= 1, 'Preferred-Languages'],
    [of('Canonical').includes(`${site}/.well-known/security.txt`), 'Canonical'],
    [fields.every(([field]) => /^[A-Z][A-Za-z-]+$/.test(field)), 'a field'],
  ]);
}

/** RFC 9309, read as a crawler does: groups of agents and rules. `allowed` are bots that may read, `kept` those that may not. */
export function robotsFaults(file: string, allowed: string[], kept: string[], sitemap: string): string[] {
  const groups: { agents: string[]; rules: [string, string][] }[] = [];
  const sitemaps: string[] = [];
  for (const line of file
    .split('\n')
    .map((each) => each.replace(/#.*/, '').trim())
    .filter(Boolean)) {
    const [name = '', value = ''] = line.split(/:\s*(.*)/s);
    const last = groups.at(-1);
    if (/^user-agent$/i.test(name)) {
      if (last && !last.rules.length) last.agents.push(value.toLowerCase());
      else groups.push({ agents: [value.toLowerCase()], rules: [] });
    } else if (/^(?:dis)?allow$/i.test(name)) last?.rules.push([name.toLowerCase(), value]);
    else if (/^sitemap$/i.test(name)) sitemaps.push(value);
    else return [`${line} is no rule`];
  }
  const may = (bot: string) => {
    const group =
      groups.find(({ agents }) => agents.includes(bot.toLowerCase())) ??
      groups.find(({ agents }) => agents.includes('*'));
    return !group?.rules.some(([name, path]) => name === 'disallow' && path === '/');
  };
  return [
    ...allowed.filter((bot) => !may(bot)).map((bot) => `${bot} is kept out`),
    ...kept.filter(may).map((bot) => `${bot} is let in`),
    ...(sitemaps.join() === sitemap ? [] : [`names the sitemap ${sitemaps.join()}`]),
  ];
}
