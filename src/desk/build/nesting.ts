import type { Tag } from '../verify/tags.ts';

const either = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * For each start tag of a page the element it stands in. Nothing at all when the page leaves end tags out or crosses
 * them: then only a browser could say. `html` is without styles; `page` are its start tags in order.
 */
export function parentsOf(html: string, page: Tag[]): (Tag | undefined)[] {
  const parents: (Tag | undefined)[] = [];
  const open: Tag[] = [];
  for (const [whole, end, name = ''] of html.matchAll(either)) {
    if (!name) continue;
    if (end) {
      if (open.pop()?.name !== name.toLowerCase()) return [];
      continue;
    }
    const tag = page[parents.length];
    if (tag?.name !== name.toLowerCase()) return [];
    parents.push(open.at(-1));
    if (!empty.has(tag.name) && !whole.endsWith('/>')) open.push(tag);
  }
  return open.length === 0 ? parents : [];
}
