import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Calendar } from './dates.ts';
import { decode, mostBytes } from './decode.ts';
import { feedPosts, type FeedPosts } from './feed.ts';
import { markdownPost } from './markdown.ts';
import { pagePost } from './page.ts';
import { pastedPost } from './pasted.ts';
import { ImportProblem } from './post.ts';
import { isSavedPage, savedPage } from './saved-page.ts';
import { wordPost } from './word.ts';

/** Kinds that look near enough to try, and what to do about each. */
const others: Record<string, string> = {
  '.doc': 'is an old Word file. Open it in Word and save it as .docx.',
  '.rtf': 'is an RTF file. Open it in Word and save it as .docx.',
  '.odt': 'is a LibreOffice file. Save it there as .docx.',
  '.pages': 'is a Pages file. Export it there as Word (.docx).',
  '.pdf': 'is a PDF, which has lost its headings. Save the page in the browser, or paste its text into a .txt file.',
  '.zip': 'is a packed folder. Unpack it first and import the files inside.',
  '.webarchive':
    'is a Safari archive. Save the page as "Page source", or with another browser as "Web page, complete".',
};

/** The posts in a file of any kind that can be moved in. Throws an ImportProblem when there are none. */
export async function postsIn(file: string, calendar: Calendar): Promise<FeedPosts> {
  if (/^https?:/i.test(file))
    throw new ImportProblem(
      'is an address. Open it in the browser, save the page as "Web page, complete" and import that file.',
    );
  const bytes = await contents(file);
  const kind = extname(file).toLowerCase();
  if (others[kind]) throw new ImportProblem(others[kind]);
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return one(await wordPost(bytes));
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new ImportProblem(others['.doc']);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw new ImportProblem(others['.pdf']);
  if (kind === '.docx')
    throw new ImportProblem('is damaged or not a Word file. Open it in Word, save it again as .docx and try that.');
  if (/^\.mht(?:ml)?$/.test(kind) || isSavedPage(bytes.subarray(0, 2000).toString('latin1')))
    return one(pagePost(savedPage(bytes)));
  const text = decode(bytes);
  if (!text.trim()) throw new ImportProblem('is empty.');
  const start = text
    .slice(0, 1500)
    .replace(/<!--[\s\S]*?-->/g, '')
    .trimStart();
  if (
    /^(?:<\?xml[\s\S]*?\?>\s*)?(?:<!DOCTYPE (?!html)[\s\S]*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) ||
    /^\.(?:xml|rss|atom|wxr)$/.test(kind)
  )
    return feedPosts(text);
  if (/^\.x?html?$/.test(kind) || /^(?:<!doctype html|<html|<head|<body)/i.test(start)) return one(pagePost(text));
  if (
    /^\.(?:md|mdx|markdown|mdown|njk)$/.test(kind) ||
    /^(?:---|\+\+\+)\n/.test(start) ||
    (text.match(/^#{1,3} \S/gm) ?? []).length > 1
  )
    return one(markdownPost(text, file));
  if (!/^\.(?:txt|text)?$/.test(kind))
    throw new ImportProblem('is of a kind that cannot be moved in. Use .html, .mhtml, .xml, .md, .txt or .docx.');
  return one(pastedPost(text, file, calendar));
}

const one = (post: FeedPosts['posts'][number]): FeedPosts => ({ posts: [post], notes: [] });

async function contents(file: string): Promise<Buffer> {
  const facts = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new ImportProblem(
      error.code === 'ENOENT'
        ? 'is not there. Check the name, and put it in quotation marks when it has spaces.'
        : 'cannot be opened.',
    );
  });
  if (facts.isDirectory()) throw new ImportProblem('is a folder. Name the files in it.');
  if (!facts.isFile()) throw new ImportProblem('is not an ordinary file.');
  if (facts.size > mostBytes) throw new ImportProblem('is larger than 50 MB. Export fewer posts at a time.');
  return readFile(file).catch(() => {
    throw new ImportProblem('cannot be opened: this account may not read it.');
  });
}
