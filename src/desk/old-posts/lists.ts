import type { Block, List } from './post.ts';

/** A list, and what stood in it that cannot stand in one. `inside` gives the blocks of an item. */
export function listOf(element: Element, inside: (item: Element) => Block[]): { list: List; rest: Block[] } {
  const start = Math.min(Math.max(Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1, 1), 999);
  const list: List = { kind: 'list', ordered: element.localName === 'ol', start, items: [] };
  const rest: Block[] = [];
  for (const child of element.children) {
    // A list may stand in a list without an item around it.
    if (child.localName === 'ul' || child.localName === 'ol') {
      const { list: nested } = listOf(child, inside);
      const item = list.items.at(-1);
      if (item) item.inner.push(nested);
      else list.items.push(...nested.items);
      continue;
    }
    const inner = inside(child);
    const runs = inner.flatMap((part, index) =>
      'runs' in part ? [...(index ? [{ text: ' ' }] : []), ...part.runs] : [],
    );
    const lists = inner.filter((part) => part.kind === 'list');
    if (runs.length) list.items.push({ runs, inner: lists });
    else rest.push(...lists);
    rest.push(...inner.filter((part) => part.kind !== 'list' && !('runs' in part)));
  }
  return { list, rest };
}
