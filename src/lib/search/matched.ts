import type { Asked } from './find.ts';
import { placedWords } from './fold.ts';
import { readingOf } from './sentences.ts';

/** A piece of a sentence, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The sentence of a Markdown twin that answers a search best, or the one given, cut at the words that answer it. */
export function matchedSentence(markdown: string, asked: Asked[], otherwise: string): Piece[] {
  const { headings, sentences } = readingOf(markdown);
  const candidates = [
    ...[otherwise, ...sentences].map((sentence) => ({ sentence, worth: worthOf(sentence, asked) })),
    // A heading says less than the sentence that answers it; the first one is the title, which stands above.
    ...headings.slice(1).map((sentence) => ({ sentence, worth: worthOf(sentence, asked) * 0.8 })),
  ];
  const best = candidates.reduce((top, each) => (each.worth > top.worth ? each : top));
  return pieces(best.sentence, asked);
}

/** A sentence is worth the words it answers, more when they stand side by side as they were asked. */
function worthOf(sentence: string, asked: Asked[]): number {
  const words = placedWords(sentence).map(({ word }) => word);
  const sum = asked.reduce(
    (total, { words: answers, weight }) => total + weight * Math.max(0, ...words.map((word) => answers.get(word) ?? 0)),
    0,
  );
  const pairs = words.filter((word, index) =>
    asked.some(({ words: answers }, place) => answers.has(word) && asked[place + 1]?.words.has(words[index + 1] ?? '')),
  );
  // Of two equal ones the shorter says it more plainly.
  return sum === 0 ? 0 : sum * (1 + Math.min(pairs.length, 3) * 0.4) - words.length * 0.002;
}

/** A text cut at the words that answer a search. Words on every page are marked only when nothing else was asked for. */
export function pieces(text: string, asked: Asked[]): Piece[] {
  const most = Math.max(0, ...asked.map(({ weight }) => weight));
  const telling = asked.filter(({ weight }) => weight >= most / 2);
  const result: Piece[] = [];
  let end = 0;
  for (const placed of placedWords(text)) {
    if (!telling.some(({ words }) => words.has(placed.word))) continue;
    if (placed.start > end) result.push({ text: text.slice(end, placed.start), hit: false });
    result.push({ text: text.slice(placed.start, placed.end), hit: true });
    end = placed.end;
  }
  if (end < text.length) result.push({ text: text.slice(end), hit: false });
  return result;
}
