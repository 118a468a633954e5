import { blocksOf } from './dom.ts';
import { pageFacts } from './json-ld.ts';
import type { Loss, Post } from './post.ts';

const hook = (document: Document, name: string): string =>
  (document.querySelector(`[data-hook="${name}"]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Was this page saved from a Wix blog? */
export const isWixPost = (document: Document): boolean => document.querySelector('[data-hook="post-description"]') !== null;

/** The post on a saved Wix page. What Wix says for search engines goes before what the page shows. */
export function wixPost(document: Document): Post {
  const facts = pageFacts(document);
  const losses: Loss[] = [];
  const root = document.querySelector('[data-hook="post-description"]') as Element;
  const labels = ['post-tag', 'tag-cloud-item', 'category-label', 'category-label-list__item'];
  const tags = labels.flatMap((name) => [...document.querySelectorAll(`[data-hook="${name}"]`)].map((element) => element.textContent?.trim() ?? ''));
  return {
    ...facts,
    title: hook(document, 'post-title') || facts.title,
    author: facts.author ?? (hook(document, 'user-name') || undefined),
    date: facts.date ?? (hook(document, 'time-ago') || undefined),
    tags: [...new Set([...facts.tags, ...tags])].filter(Boolean),
    blocks: blocksOf(root, losses),
    losses,
  };
}
