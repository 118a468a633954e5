import { expect, test } from 'vitest';
import { readingMinutes, wordCount } from '../../src/lib/reading.ts';

test('words are counted as a reader meets them, without tags, addresses and names of pictures', () => {
  expect(wordCount('Two words.')).toBe(2);
  expect(wordCount('See [the safety page](/safety/) now.')).toBe(5);
  expect(wordCount('<Benefit title="Ease the pull" drawing="web" sure="idea">\n\nWe wait.\n\n</Benefit>')).toBe(5);
  expect(wordCount('It’s light-touch.<Cite id="haller2020" />')).toBe(2);
});

test('words of other scripts count too', () => {
  expect(wordCount('धीमा स्पर्श')).toBe(2);
});

test('reading takes at least a minute', () => {
  expect(readingMinutes('Short.')).toBe(1);
  expect(readingMinutes('word '.repeat(1200))).toBe(5);
});
