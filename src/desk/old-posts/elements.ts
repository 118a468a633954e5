import { plain, type Block, type Loss, type Picture, type Run } from './post.ts';

const mediaHost = 'https://static.wixstatic.com/media/';

/** Words that tell which embedded thing is meant: its address, or what it says. */
export function embedded(element: Element): string {
  const inner = element.querySelector('[src], [href], [data-src]') ?? element;
  for (const name of ['src', 'data-src', 'href', 'data', 'action'])
    for (const holder of [element, inner]) {
      const address = holder.getAttribute(name);
      if (address && !address.startsWith('data:')) return address.slice(0, 160);
    }
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
}

/** Adds the pictures in an `img`, a `figure` or Wix's own element. Counting dots of one pixel are left out. */
export function pictureOf(element: Element, into: { blocks: Block[]; runs: Run[]; losses: Loss[] }): void {
  if (element.localName === 'img' && /\p{Extended_Pictographic}/u.test(element.getAttribute('alt') ?? '')) return;
  const caption = (element.querySelector('figcaption')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const images =
    element.localName === 'figure'
      ? [...element.querySelectorAll('img, wow-image')].filter((image) => !image.parentElement?.closest('wow-image'))
      : [element];
  for (const image of images) {
    const picture =
      image.localName === 'wow-image' && !image.querySelector('img')
        ? wixPicture(image)
        : imgPicture(image.querySelector('img') ?? image);
    if (picture) into.blocks.push({ ...picture, caption });
  }
}

function imgPicture(image: Element): Picture | undefined {
  const attribute = (name: string) => image.getAttribute(name)?.trim() ?? '';
  if (['width', 'height'].some((name) => /^[012](?:px)?$/.test(attribute(name)))) return;
  const largest = (attribute('srcset') || attribute('data-srcset')).split(/,\s+/).at(-1)?.split(/\s/)[0] ?? '';
  const lazy =
    attribute('data-src') || attribute('data-lazy-src') || attribute('data-original') || attribute('data-pin-media');
  const shown = attribute('src');
  const placeholder = !shown || (/^data:/.test(shown) && (lazy || largest)) || /^data:image\/svg/.test(shown);
  const address = placeholder ? lazy || largest : shown;
  return address ? { kind: 'picture', address: fullSize(address), alt: attribute('alt'), caption: '' } : undefined;
}

function wixPicture(element: Element): Picture | undefined {
  try {
    const info = JSON.parse(element.getAttribute('data-image-info') ?? '') as {
      imageData?: { uri?: unknown; alt?: unknown };
    };
    const { uri, alt } = info.imageData ?? {};
    if (typeof uri !== 'string') return;
    return { kind: 'picture', address: mediaHost + uri, alt: typeof alt === 'string' ? alt : '', caption: '' };
  } catch {
    return;
  }
}

/** Wix and WordPress serve small copies; the suffix that asks for one is cut off. */
export const fullSize = (address: string): string =>
  address
    .replace(/^((?:https?:)?\/\/static\.wixstatic\.com\/media\/[^/?#]+)\/v1\/.*$/i, '$1')
    .replace(/^\/\//, 'https://');

/** A table as rows, or the blocks inside when it only arranged the page. */
export function tableOf(element: Element, inside: (cell: Element) => Block[]): Block[] {
  const rows = [...element.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === element)
    .map((row) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 || rows.length < 2) return rows.flat().flatMap(inside);
  const rest: Block[] = [];
  const cells = rows.map((row) =>
    Array.from({ length: Math.min(width, 12) }, (_, index): Run[] => {
      const blocks = row[index] ? inside(row[index]) : [];
      rest.push(...blocks.filter(({ kind }) => kind === 'picture'));
      return blocks.flatMap((block, place) => {
        const runs =
          'runs' in block
            ? block.runs
            : block.kind === 'list'
              ? block.items.flatMap((item) => [...item.runs, { text: ' ' }])
              : [];
        return place ? [{ text: ' ' }, ...runs] : runs;
      });
    }),
  );
  const filled = cells.filter((row) => row.some((cell) => plain(cell)));
  return [...(filled.length > 1 ? [{ kind: 'table' as const, rows: filled }] : []), ...rest];
}
