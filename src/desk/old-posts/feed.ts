import { XMLParser } from 'fast-xml-parser';
import { bloggerKind, withoutXhtml } from './atom.ts';
import { blocksOf, documentOf } from './dom.ts';
import { ImportProblem, type Loss, type Post } from './post.ts';
import { list, node, text, words, type Node } from './xml-node.ts';
import { cleaned, picturesOf, attachment, type Attachment } from './wordpress.ts';

/** What a feed or export holds: its posts (or why one cannot be read), and what else lay in it. */
export interface FeedPosts {
  posts: (Post | ImportProblem)[];
  notes: string[];
}

const many = ['item', 'entry', 'category', 'link', 'wp:postmeta', 'wp:comment'];
/** Entities a file defines itself are refused above, so these limits only have to let a large blog through. */
const limits = { enabled: true, maxTotalExpansions: 20_000_000, maxExpandedLength: 200_000_000, maxEntityCount: 10 };

/** The posts of an RSS or Atom feed, or of a WordPress export, which is RSS with more in it. */
export function feedPosts(xml: string): FeedPosts {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, Math.max(0, xml.search(/<(?:rss|feed|rdf:RDF)[\s>]/)))))
    throw new ImportProblem(
      'defines words of its own (DOCTYPE), which an export has no need to. Export it again from the old site.',
    );
  const feed = parsed(withoutXhtml(xml));
  const channel = node(node(feed['rss'])['channel'] ?? feed['feed'] ?? node(feed['rdf:RDF'])['channel']);
  const items = list(channel['item'] ?? channel['entry'] ?? node(feed['rdf:RDF'])['item']);
  if (!items.length) throw new ImportProblem('has no posts in it.');
  const types = items.map((item) => text(item['wp:post_type']) || bloggerKind(item) || 'post');
  const attachments = new Map(items.flatMap((item, index) => (types[index] === 'attachment' ? attachment(item) : [])));
  const posts = items.flatMap((item, index) => {
    if (types[index] !== 'post' || /^(?:trash|auto-draft|inherit)$/.test(text(item['wp:status']))) return [];
    return [reading(item, attachments)];
  });
  return { posts, notes: notes(items, types) };
}

function parsed(xml: string): Node {
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      trimValues: false,
      htmlEntities: true,
      processEntities: limits,
      isArray: (name) => many.includes(name),
    });
    return parser.parse(xml) as Node;
  } catch {
    throw new ImportProblem(
      'is not a whole feed or export: it breaks off or is damaged. Export it again from the old site.',
    );
  }
}

/** One broken post must not take the others with it. */
function reading(item: Node, attachments: ReadonlyMap<string, Attachment>): Post | ImportProblem {
  try {
    return postOf(item, attachments);
  } catch (error) {
    const title = text(item['title']);
    return new ImportProblem(
      `"${title.slice(0, 80)}" ${error instanceof ImportProblem ? error.message : 'could not be read. Save its page and import that.'}`,
    );
  }
}

function postOf(item: Node, attachments: ReadonlyMap<string, Attachment>): Post {
  const losses: Loss[] = [];
  const full = text(item['content:encoded']) || text(item['content']);
  const short = text(item['excerpt:encoded']) || text(item['description']) || text(item['summary']);
  if (!full.trim() && !short.trim()) throw new ImportProblem('has no text in it.');
  if (!full.trim())
    losses.push({
      what: 'only the beginning is in this feed: save the page of the post and import that instead',
      which: '',
    });
  const source = cleaned(full.trim() ? full : short, losses);
  const fromWordPress = 'wp:post_id' in item;
  const classic = fromWordPress && !/<!-- wp:|<p[\s>]/.test(full);
  const blocks = picturesOf(blocksOf(documentOf(source).body, losses, classic), attachments);
  const enclosure = node(item['enclosure']);
  if (/^image\//.test(text(enclosure['@type'])) && text(enclosure['@url']))
    losses.push({ what: 'picture of the post in lists', which: text(enclosure['@url']) });
  if (text(item['wp:post_password'])) losses.push({ what: 'password: the post was not open to everyone', which: '' });
  const comments = list(item['wp:comment']).length;
  for (let count = 0; count < comments; count++) losses.push({ what: 'comment', which: '' });
  return {
    title: words(text(item['title'])),
    author:
      text(item['dc:creator']) ||
      text(node(list(item['author'])[0] ?? item['author'])['name']) ||
      text(item['author']) ||
      undefined,
    date:
      text(item['wp:post_date']).replace(/^0000.*/, '') ||
      text(item['pubDate']) ||
      text(item['published']) ||
      text(item['updated']) ||
      text(item['dc:date']) ||
      undefined,
    tags: list(item['category'])
      .map((entry) => words(text(entry) || text(entry['@term'])))
      .filter((tag) => tag && tag !== 'Uncategorized' && !/schemas\.google\.com/.test(tag)),
    excerpt: full.trim() ? words(short) || undefined : undefined,
    address: linkOf(item),
    slug: text(item['wp:post_name']) || undefined,
    blocks,
    losses,
  };
}

/** A post's address. WordPress gives drafts an address with a number only, which no page ever had. */
function linkOf(item: Node): string | undefined {
  const links = [item['link']].flat().filter(Boolean);
  const chosen = links.find(
    (link) => typeof link === 'string' || ['alternate', undefined].includes(text(node(link)['@rel']) || undefined),
  );
  const guid = text(item['guid']);
  return text(chosen).trim() || text(node(chosen)['@href']) || (/^https?:/.test(guid) ? guid : undefined);
}

function notes(items: readonly Node[], types: readonly string[]): string[] {
  const count = (type: string) => types.filter((entry) => entry === type).length;
  const binned = items.filter(
    (item, index) => types[index] === 'post' && /^(?:trash|auto-draft)$/.test(text(item['wp:status'])),
  ).length;
  const other = types.filter((type) => !['post', 'page', 'attachment'].includes(type)).length;
  return [
    ...(count('page')
      ? [
          `${count('page')} ${count('page') === 1 ? 'page was' : 'pages were'} left out: only posts become articles. Copy what you need into content/pages.`,
        ]
      : []),
    ...(binned
      ? [`${binned} ${binned === 1 ? 'post' : 'posts'} from the bin ${binned === 1 ? 'was' : 'were'} left out.`]
      : []),
    ...(other
      ? [
          `${other} ${other === 1 ? 'entry' : 'entries'} of other kinds (menus, settings) ${other === 1 ? 'was' : 'were'} left out.`,
        ]
      : []),
  ];
}
