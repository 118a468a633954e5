import { expect, test } from 'vitest';
import { authorLine, citationOrder, citedSentence, noteReference, verifiedOnly } from '../../src/lib/citations.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';

const reference = referenceSchema.parse({
  authors: 'Haller H, Lauche R, and others',
  title: 'A review',
  journal: 'A journal',
  year: 2020,
  doi: '10.1000/xyz',
  stance: 'for',
  efficacy: true,
  read: 'abstract',
  verified: ['authors', 'title', 'year'],
  verifiedOn: '2026-11-01',
  verifiedFrom: 'https://example.com/abstract',
});

test('references are numbered in the order readers meet them, each once', () => {
  const body = `One.<Cite id="b" /> <Benefit title="x" cite="a, b"> Again.<Cite id='c' />
<BothSides for={["Ten trials. [d]"]} against={["None. [a, e]"]} />`;
  expect(citationOrder(body)).toEqual(['b', 'a', 'c', 'd', 'e']);
});

test('a link is no reference', () => {
  expect(citationOrder('See ["this"](/safety/) and [safety](/safety/).')).toEqual([]);
});

test('parts that nobody verified never print', () => {
  expect(verifiedOnly(reference)).toEqual({ authors: 'Haller H, Lauche R, and others', title: 'A review', year: 2020 });
});

test('the margin names the first author and the year', () => {
  expect(noteReference(reference)).toBe('Haller and others, 2020');
});

test('two authors are named; of more, the first', () => {
  expect(authorLine('Moran RW, Gibbons P')).toBe('Moran RW and Gibbons P');
  expect(authorLine('Haller H, Lauche R, Dobos G')).toBe('Haller H and others');
});

test('a sentence hands over the references at its end', () => {
  expect(citedSentence('Ten trials found less pain. [haller2020, other]')).toEqual({
    text: 'Ten trials found less pain.',
    ids: 'haller2020, other',
  });
  expect(citedSentence('No reference here.')).toEqual({ text: 'No reference here.', ids: '' });
});
