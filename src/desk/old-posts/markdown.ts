import { basename, dirname } from 'node:path';
import { markdownToHtml } from 'satteri';
import { parseDocument } from 'yaml';
import { blocksOf, documentOf } from './dom.ts';
import { plain, type Loss, type Post } from './post.ts';

/** File names that say nothing of what is in the file: the title then names the post. */
const nameless =
  /^(?:\d+|(?:(?:my|new|old|blog)[-_ ]?)?(?:post|untitled|article|blog|page|draft|document|text|note|file|export)(?:[-_ ]?(?:copy|final|old|new|\(?\d+\)?))*)$/i;

/** The post in a Markdown file of Jekyll, Hugo, Eleventy and the like. `file` gives the name, date and slug their file names carry. */
export function markdownPost(text: string, file: string): Post {
  const losses: Loss[] = [];
  const { facts, body } = front(text, losses);
  const { html } = markdownToHtml(withoutCode(body, losses), { features: { frontmatter: false } });
  const blocks = blocksOf(documentOf(html).body, losses);
  const name = (/^(?:_?index|readme)\./i.test(basename(file)) ? basename(dirname(file)) : basename(file)).replace(
    /\.\w+$/,
    '',
  );
  const [, dated, named = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? [];
  const first = blocks[0]?.kind === 'heading' && blocks[0].level === 1 ? plain(blocks[0].runs) : undefined;
  const value = (...keys: string[]) => keys.map((key) => words(facts[key])[0]).find(Boolean);
  for (const key of ['image', 'cover', 'featured_image', 'thumbnail', 'hero'])
    if (words(facts[key]).length)
      losses.push({ what: 'picture of the post in lists', which: words(facts[key]).join(', ') });
  const title = value('title') ?? first;
  const slug = value('slug');
  const address =
    value('permalink', 'url', 'canonical', 'canonical_url', 'redirect_from', 'aliases', 'link') ??
    // One word is the end of an address, and nobody knows of which.
    (slug?.includes('/') ? slug : undefined);
  return {
    title: title ?? named.replaceAll('-', ' '),
    author: value('author', 'authors', 'byline'),
    date: value('date', 'published', 'pubDate', 'publishDate', 'publishedAt') ?? dated,
    tags: ['tags', 'tag', 'categories', 'category', 'keywords', 'topics']
      .flatMap((key) => words(facts[key]))
      .flatMap((entry) => entry.split(/,\s*/)),
    excerpt: value('description', 'excerpt', 'summary', 'subtitle'),
    // A pattern such as /:year/:title/ is a rule, not an address.
    address: address?.includes(':') && !/^https?:/.test(address) ? undefined : address,
    slug: slug?.split('/').findLast(Boolean) ?? (title && nameless.test(named) ? undefined : named),
    blocks,
    losses,
  };
}

function front(text: string, losses: Loss[]): { facts: Record<string, unknown>; body: string } {
  const found = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)([\s\S]*)$/.exec(text);
  if (!found) return { facts: {}, body: text };
  const [, fence, block = '', body = ''] = found;
  if (fence === '+++') return { facts: simple(block), body };
  // Dates stay as they are written. Names for values (&name, *name) are not followed: they can blow a small file up.
  const document = parseDocument(block, { schema: 'core', logLevel: 'silent' });
  const facts: unknown = document.errors.length || /(?:^|[\s[,])[&*]\w/m.test(block) ? simple(block) : document.toJS();
  if (document.errors.length)
    losses.push({
      what: 'mistake in the lines at the top of the file',
      which: document.errors[0]?.message.split('\n')[0] ?? '',
    });
  return { facts: typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {}, body };
}

/** The simple lines of TOML front matter, or of YAML that has mistakes: words, dates and lists of words. */
function simple(block: string): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const line of block.split('\n')) {
    const [, key, value = ''] = /^([\w-]+)\s*[=:]\s*(.+?)\s*$/.exec(line) ?? [];
    if (!key) continue;
    const quoted = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((part) =>
      (part[1] ?? part[2] ?? '').replace(/\\(.)/g, '$1'),
    );
    facts[key] = value.startsWith('[') ? quoted : /^["']/.test(value) ? (quoted[0] ?? value) : value;
  }
  return facts;
}

/** Words in a value: one, a list, or the names in a list of people. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === 'object' && value !== null)
    return words((value as Record<string, unknown>)['name'] ?? (value as Record<string, unknown>)['url']);
  const text = value === undefined || value === null ? '' : String(value).trim();
  return text ? [text] : [];
}

/** Markdown without the small programs that site builders allow in it. */
function withoutCode(body: string, losses: Loss[]): string {
  const lost = (what: string) => (whole: string) => {
    losses.push({ what, which: whole.trim().split('\n')[0]?.slice(0, 80) ?? '' });
    return '';
  };
  return body
    .replace(/\{\{[<%]\s*figure\s([^}]*?)\/?[>%]\}\}/g, (whole, props: string) => {
      const prop = (name: string) => new RegExp(`${name}\\s*=\\s*"([^"]*)"`).exec(props)?.[1] ?? '';
      const safe = (value: string) => value.replace(/[<>"&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      return prop('src')
        ? `\n\n<figure><img src="${safe(prop('src'))}" alt="${safe(prop('alt'))}"><figcaption>${safe(prop('caption'))}</figcaption></figure>\n\n`
        : lost('shortcode')(whole);
    })
    .replace(/\{\{[<%][\s\S]{0,1000}?[>%]\}\}/g, lost('shortcode'))
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%[\s\S]{0,1000}?%\}/g, lost('shortcode'))
    .replace(/\{\{[\s\S]{0,1000}?\}\}/g, lost('shortcode'))
    .replace(/^\{:[^}\n]*\}[ \t]*$/gm, '')
    .replace(
      /^(?:import\s[^\n]*\sfrom\s+['"][^\n]*|import\s+['"][^\n]*|export\s+(?:const|default|let|function)\s[^\n]*)$/gm,
      lost('program line'),
    );
}
