import { blocksOf } from './dom.ts';
import { pageFacts } from './json-ld.ts';
import type { Loss, Post } from './post.ts';

const hook = (document: Document, name: string): string =>
  (document.querySelector(`[data-hook="${name}"]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The day of a post: what is shown may be "2 days ago", and the whole day stands behind it. */
const timeOf = (document: Document): string =>
  document.querySelector('[data-hook="time-ago"]')?.getAttribute('title')?.trim() || hook(document, 'time-ago');

/** The text of a post on a page saved from a Wix blog, or nothing on any other page. */
export const wixText = (document: Document): Element | null =>
  document.querySelector('[data-hook="post"] [data-hook="post-description"]') ??
  document.querySelector('[data-hook="post-description"]') ??
  document.querySelector('[data-id="rich-content-viewer"], [data-id="content-viewer"]');

/** The post on a saved Wix page. What Wix says for search engines goes before what the page shows. */
export function wixPost(document: Document, text: Element): Post {
  const facts = pageFacts(document);
  const losses: Loss[] = [];
  const labels = ['post-tag', 'tag-cloud-item', 'category-label', 'category-label-list__item'];
  const tags = labels.flatMap((name) =>
    [...document.querySelectorAll(`[data-hook="${name}"]`)].map((element) => element.textContent?.trim() ?? ''),
  );
  return {
    ...facts,
    title: hook(document, 'post-title') || facts.title,
    author: facts.author ?? (hook(document, 'user-name') || undefined),
    date: facts.date ?? (timeOf(document) || undefined),
    tags: [...new Set([...facts.tags, ...tags])].filter(Boolean),
    blocks: blocksOf(text, losses),
    losses,
  };
}
