import { describe, expect, test } from 'vitest';
import { find } from '../../../src/lib/search/find.ts';
import { oneSlip } from '../../../src/lib/search/likeness.ts';
import { indexOf, page, site } from './little-index.ts';

const parts = indexOf(site);
const titles = (query: string, index = parts) => find(query, index).pages.map(({ title }) => title);

describe('a search in the reader’s own words', () => {
  test.each([
    ['sore', 'A sore back'],
    ['ache', 'A sore back'],
    ['sleeping', 'A sore back'],
    ['cost', 'Sessions and prices'],
    ['money', 'Sessions and prices'],
    ['baby', 'Is it safe?'],
    ['kid', 'Is it safe?'],
    ['risk', 'Is it safe?'],
    ['does it work', 'Does it work?'],
    ['who should not', 'Is it safe?'],
    ['DOES IT WORK??', 'Does it work?'],
  ])('%s leads to “%s” first', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('a word that is still being typed finds what begins with it', () => {
    expect(titles('doct')).toEqual(['A sore back']);
    expect(titles('slee')).toEqual(['A sore back']);
  });

  test.each(['docter', 'dotcor', 'doctoor', 'dctor'])('one slip of the finger is forgiven: %s', (query) => {
    expect(titles(query)).toEqual(['A sore back']);
  });

  test('two slips are not, nor is one in a word of three letters', () => {
    expect(titles('dokter')).toEqual([]);
    expect(titles('lox')).toEqual([]);
    expect(oneSlip('hold', 'hand')).toBe(false);
  });

  test('a page with all the words comes before one with some, and a word nobody wrote hides nothing', () => {
    expect(titles('hour dollars')[0]).toBe('Sessions and prices');
    expect(titles('xyzzy dollars')).toEqual(['Sessions and prices']);
  });

  test('a title tells more than a sentence', () => {
    const index = indexOf([page('Other', 'One.', 'Rest, rest and rest.'), page('Rest', 'Two.', 'Quiet.')]);
    expect(titles('rest', index)).toEqual(['Rest', 'Other']);
  });

  test('nothing is found for words nobody wrote, for signs alone, or for names every object has', () => {
    for (const query of ['xyzzy', '', '?!', '__proto__', 'constructor', '<script>', '[', '\\'])
      expect(titles(query), query).toEqual([]);
  });

  test('an index in several parts finds the same as one', () => {
    const cut = indexOf(site, 'en-US', 12);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.every((part) => part.parts === cut.length)).toBe(true);
    for (const query of ['sore', 'cost', 'does it work', 'hour']) expect(titles(query, cut)).toEqual(titles(query));
  });

  test('a site without pages has an index in which nothing is found', () => {
    expect(indexOf([])).toHaveLength(1);
    expect(titles('sore', indexOf([]))).toEqual([]);
  });
});

describe('other scripts', () => {
  const hindi = indexOf(
    [page('कमर का दर्द', 'हल्का स्पर्श।', 'दर्द में आराम। क़लम मेज़ पर है।'), page('Über uns', 'Café.', 'Straße.')],
    'hi-IN',
  );

  test('Devanagari is found with its vowel signs, however its letters are put together', () => {
    expect(titles('दर्द', hindi)).toEqual(['कमर का दर्द']);
    expect(titles('स्पर्स', hindi)).toEqual(['कमर का दर्द']);
    expect(titles('क़लम'.normalize('NFD'), hindi)).toEqual(titles('क़लम'.normalize('NFC'), hindi));
    expect(titles('मेज़'.normalize('NFC'), hindi)).toEqual(['कमर का दर्द']);
  });

  test('accents of Latin letters do not matter', () => {
    expect(titles('uber cafe strasse', hindi)).toEqual(['Über uns']);
  });
});
