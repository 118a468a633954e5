import { Readability } from '@mozilla/readability';
import { blocksOf, documentOf } from './dom.ts';
import { pageFacts } from './json-ld.ts';
import { ImportProblem, type Block, type Loss, type Post } from './post.ts';
import { wixPost, wixText } from './wix.ts';

/** Where blog programs put the text of a post, the most telling first. */
const bodies = [
  '[itemprop="articleBody"]',
  '.entry-content',
  '.post-content',
  '.post-body',
  '.article-content',
  '.blog-post-content',
];

/** The post on a saved page: Wix by its own marks, other blogs by theirs, the rest by what reads like an article. */
export function pagePost(html: string): Post {
  const document = documentOf(html);
  const wix = wixText(document);
  const post = wix ? wixPost(document, wix) : otherPost(document, html);
  if (!post.blocks.length)
    throw new ImportProblem(
      'has no post in it that can be found. Select the text on the page and paste it into a .txt file.',
    );
  return post;
}

function otherPost(document: Document, html: string): Post {
  const facts = pageFacts(document);
  const losses: Loss[] = [];
  const marked = bodies.map((selector) => document.querySelector(selector)).find(Boolean);
  if (marked) return { ...facts, blocks: blocksOf(marked, losses), losses };
  return {
    ...facts,
    blocks: article(html, losses) ?? blocksOf(document.querySelector('article, main') ?? document.body, losses),
    losses,
  };
}

/** Readability empties the document it reads, so it gets one of its own. */
function article(html: string, losses: Loss[]): Block[] | undefined {
  try {
    const found = new Readability(documentOf(html)).parse();
    const blocks = blocksOf(documentOf(found?.content ?? '').body, losses);
    return blocks.length ? blocks : undefined;
  } catch {
    return undefined;
  }
}
