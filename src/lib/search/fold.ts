/** Letters that Unicode does not take apart into a plain letter and an accent. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * A word as the search compares it: lower case, accents off Latin letters, apostrophes left out. Signs that belong to a
 * letter of another script, such as the vowels of Devanagari, stay.
 */
export function folded(word: string): string {
  // Nearly every word, and many times faster.
  if (/^[a-z0-9]*$/i.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => plain[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .normalize('NFC');
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** A word where it stands in a text. */
export interface Placed {
  word: string;
  start: number;
  end: number;
}

/** The words of a text, folded, with their places in it. */
export const placedWords = (text: string): Placed[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    word: folded(found),
    start: index,
    end: index + found.length,
  }));

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] => placedWords(text).map((placed) => placed.word);
