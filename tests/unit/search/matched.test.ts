import { describe, expect, test } from 'vitest';
import { find } from '../../../src/lib/search/find.ts';
import { matchedSentence, pieces, type Piece } from '../../../src/lib/search/matched.ts';
import { indexOf, page } from './little-index.ts';

const markdown =
  '# Sore\n\nIt is the low back. Nothing to *pay* for advice, and **a sore back** [costs](/x/) time.[2] Why?';
const parts = indexOf([page('Sore', 'A back that aches.', markdown)]);
const told = (all: Piece[]) => all.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const answer = (query: string) => told(matchedSentence(markdown, find(query, parts).asked, 'A back that aches.'));

describe('the sentence under a result', () => {
  test('is the one that has the words, with the words marked and no signs of Markdown', () => {
    expect(answer('cost')).toBe('Nothing to [pay] for advice, and a sore back [costs] time.');
    expect(answer('low back')).toBe('It is the [low] [back].');
  });

  test('is a heading when no sentence has them, and never the address of the page', () => {
    const text =
      '# Title\n\n[https://a.example/night/](https://a.example/night/)\n\nWords.\n\n## Worse at night?\n\nMore words.';
    const { asked } = find('night', indexOf([page('Title', 'A line.', text)]));
    expect(told(matchedSentence(text, asked, 'A line.'))).toBe('Worse at [night]?');
  });

  test('is the description when the words stand in the title alone', () => {
    expect(answer('xyzzy')).toBe('A back that aches.');
  });

  test('keeps every sign of the sentence, also where the words are next to each other or folded away', () => {
    const { asked } = find('sore café', indexOf([page('Sore', 'One.', 'Sore Café, sore!')]));
    const cut = pieces('“Sore Café”, <b>sore</b> & more', asked);
    expect(cut.map(({ text }) => text).join('')).toBe('“Sore Café”, <b>sore</b> & more');
    expect(told(cut)).toBe('“[Sore] [Café]”, <b>[sore]</b> & more');
  });
});
