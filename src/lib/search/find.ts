import { wordsIn } from './fold.ts';
import { answers, vocabularyOf, type Vocabulary } from './likeness.ts';
import { pagesWith, type FoundPage, type SearchPart } from './search-index.ts';

/** A word of the reader as the site answers it. */
export interface Asked {
  /** Words on the site that answer it, and how well, from 0 to 1. */
  words: Map<string, number>;
  /** How much it tells: rare words more than those on every page. */
  weight: number;
}

/** What a search found, best first. */
export interface Found {
  pages: FoundPage[];
  asked: Asked[];
}

const worthOf: Record<string, number> = { A: 1, B: 1.6, C: 2.6, D: 5 };
/** A page must answer this much of what the best one answers. */
const enough = 0.7;

const vocabularies = new WeakMap<SearchPart[], Vocabulary>();

function vocabulary(parts: SearchPart[]): Vocabulary {
  const known =
    vocabularies.get(parts) ??
    vocabularyOf(
      parts.flatMap(({ words }) => Object.keys(words)),
      parts[0] ?? { alike: [], endings: [] },
    );
  vocabularies.set(parts, known);
  return known;
}

/** Searches the whole index for what a reader typed. Words no page has are passed over; if all are, nothing is found. */
export function find(query: string, parts: SearchPart[]): Found {
  const total = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  const scores = new Map<FoundPage, { score: number; told: number }>();
  const asked = [...new Set(wordsIn(query))].slice(0, 12).flatMap((word): Asked[] => {
    const matched = matches(word, parts);
    if (matched.pages.size === 0) return [];
    const weight = Math.log(1 + total / matched.pages.size);
    for (const [page, value] of matched.pages) {
      const { score, told } = scores.get(page) ?? { score: 0, told: 0 };
      scores.set(page, { score: score + value * weight, told: told + weight });
    }
    return [{ words: matched.words, weight }];
  });
  const most = Math.max(...[...scores.values()].map(({ told }) => told), 0);
  const pages = [...scores]
    .filter(([, { told }]) => told >= most * enough)
    .sort(([, a], [, b]) => b.score * b.told ** 2 - a.score * a.told ** 2)
    .map(([page]) => page);
  return { pages, asked };
}

/** The pages that answer one word, each with the worth of its best answer, and the words that answered. */
function matches(word: string, parts: SearchPart[]): { pages: Map<FoundPage, number>; words: Map<string, number> } {
  const words = answers(word, vocabulary(parts));
  const pages = new Map<FoundPage, number>();
  for (const part of parts)
    for (const [answer, value] of words)
      for (const [index, place] of pagesWith(Object.hasOwn(part.words, answer) ? part.words[answer]! : '')) {
        const page = part.pages[index];
        const worth = value * (worthOf[place] ?? 0);
        if (page && worth > (pages.get(page) ?? 0)) pages.set(page, worth);
      }
  return { pages, words };
}
