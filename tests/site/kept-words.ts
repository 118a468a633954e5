import { parseHTML } from 'linkedom';

/** What is no word of an article: the way around the page, drawings, and notes that repeat others for the eye alone. */
export const furniture = 'nav, svg, script, style, template, .no-print, [aria-hidden=true]';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text of a piece of HTML, with a space at every tag: reader modes and browsers set blocks apart. */
export const textOf = (html: string): string =>
  parseHTML(`<html><body>${html.replaceAll('<', ' <')}</body></html>`).document.body.textContent ?? '';

/** How much of some words another text kept, from 0 to 1, each as often as it stood there, and the words it lost. */
export function kept(own: string, other: string): { share: number; lost: string[] } {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(own);
  const lost = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: words.length === 0 ? 0 : 1 - lost.length / words.length, lost };
}
