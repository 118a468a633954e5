import { basename } from 'node:path';
import { readDay, type Calendar } from './dates.ts';
import { looksLikeHeading, numbered } from './headings.ts';
import { linesAsBlocks } from './lines.ts';
import type { Block, Loss, Post } from './post.ts';

const bullet = /^[-–•*·]\s+(?=\S)/u;
const readingTime = /^\d+\s*min(?:ute)?s?(?: read)?$/i;
const pictureName = /^\S*\.(?:png|jpe?g|gif|webp|heic|avif)\)?$/i;
/** Where a copied blog page goes on after its post. */
const after =
  /^(?:recent posts|related posts|see all|comments|write a comment.*|share this.*|\d+ (?:views?|comments?|likes?).*|post not marked as liked.*)$/i;

/** The post in copied text: a title, a few lines about who and when, then paragraphs, short lines as headings, numbered sections. */
export function pastedPost(text: string, file: string, calendar: Calendar): Post {
  const losses: Loss[] = [];
  const lines = unwrapped(text);
  const [title = '', ...rest] = lines.filter(Boolean);
  const { author, date, used } = byline(rest, calendar);
  const body = rest.slice(used);
  const end = body.findIndex((line) => after.test(line.replace(bullet, '')));
  if (end >= 0)
    losses.push({
      what: 'what stood below the post',
      which: body
        .slice(end, end + 3)
        .join(', ')
        .slice(0, 80),
    });
  return {
    title: title.replace(/^#+\s*/, '') || basename(file).replace(/\.\w+$/, ''),
    author,
    date,
    tags: [],
    blocks: blocks(end >= 0 ? body.slice(0, end) : body, losses),
    losses,
  };
}

/** Author, day and reading time stand under the title, with or without hyphens, or in one line with dots between. */
function byline(lines: readonly string[], calendar: Calendar): { author?: string; date?: string; used: number } {
  let found: { author?: string; date?: string } = {};
  let used = 0;
  for (const line of lines) {
    const marked = bullet.test(line);
    const parts = line
      .replace(bullet, '')
      .split(/\s+[·•|]\s+/)
      .map((part) => part.trim());
    const next = { ...found };
    let known = true;
    for (const part of parts) {
      if (readingTime.test(part)) continue;
      if (readDay(part, calendar)) next.date ??= part;
      else if (/^by\s+\S/i.test(part) && part.length < 80) next.author ??= part.replace(/^by\s+/i, '');
      // Without "by" a name can only be told from the text by its hyphen, and stands before everything else.
      else if (marked && used === 0 && parts.length === 1 && part.split(/\s+/).length <= 5 && !/[.!?]$/.test(part))
        next.author ??= part;
      else known = false;
    }
    if (!known) break;
    found = next;
    used += 1;
  }
  // A hyphen and a few words alone may be the first line of a list.
  return used === 1 && found.author && !found.date && bullet.test(lines[1] ?? '') ? { used: 0 } : { ...found, used };
}

function blocks(lines: readonly string[], losses: Loss[]): Block[] {
  const out: Block[] = [];
  let list: string[] = [];
  const flush = () => {
    if (list.length) out.push(...linesAsBlocks([{ text: list.join('\n') }]));
    list = [];
  };
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    if (bullet.test(line)) return void list.push(line);
    flush();
    if (pictureName.test(line)) losses.push({ what: 'picture', which: line.replace(/\)$/, '') });
    else if (/^(?:[-*_=~]\s*){3,}$/.test(line)) out.push({ kind: 'rule' });
    else if (/^>\s*\S/.test(line)) out.push({ kind: 'quote', paragraphs: [[{ text: line.replace(/^>\s*/, '') }]] });
    else if (numbered.test(line)) numberedLine(line, next, out);
    else if (isHeading(line, next))
      out.push({ kind: 'heading', level: 2, runs: [{ text: line.replace(/^#+\s*/, '') }] });
    else out.push({ kind: 'paragraph', runs: [{ text: line }] });
  });
  flush();
  return out;
}

/** "2. Frees the jaw" over a paragraph is a section; numbered lines one under the other are a list. */
function numberedLine(line: string, next: string, out: Block[]): void {
  const [, digits = '1', words = line] = numbered.exec(line) ?? [];
  const last = out.at(-1);
  const number = Number(digits);
  const inList = last?.kind === 'list' && last.ordered && last.start + last.items.length === number;
  if (!inList && looksLikeHeading(line) && next && !numbered.test(next))
    out.push({ kind: 'heading', level: 3, runs: [{ text: line }] });
  else if (inList) last.items.push({ runs: [{ text: words }], inner: [] });
  else out.push({ kind: 'list', ordered: true, start: number, items: [{ runs: [{ text: words }], inner: [] }] });
}

/** A short line over a longer one. A question may be a heading too. */
function isHeading(line: string, next: string): boolean {
  if (/^#{1,6}\s+\S/.test(line)) return true;
  const words = line.replace(/\?$/, '');
  return looksLikeHeading(words) && !/^["“'‘(]/.test(line) && next.length > line.length && !pictureName.test(next);
}

/** Lines of the text. Where a program broke its paragraphs into short lines, they are put together again at empty lines. */
function unwrapped(text: string): string[] {
  const groups = text.split(/\n[ \t]*\n/).map((group) =>
    group
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const cut = inner.filter((line) => line.length > 45 && line.length < 100 && !/[.!?:]["”’)]*$/.test(line));
  const wrapped = inner.length > 3 && cut.length > inner.length / 2;
  return wrapped
    ? groups.flatMap((group) => (group.some((line) => bullet.test(line)) ? group : [group.join(' ')]))
    : groups.flat();
}
