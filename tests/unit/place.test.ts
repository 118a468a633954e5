import { expect, test } from 'vitest';
import { mapLinks, streetLines } from '../../src/lib/place.ts';
import { abroad } from '../fixtures/practice.ts';

test('a practice with a street shows it and links to maps', () => {
  const place = {
    street: '3 Ferry Lane',
    town: 'Port Ellery',
    region: 'ME',
    postcode: '00000',
    country: 'US',
    access: [],
  };
  expect(streetLines(place)).toEqual(['3 Ferry Lane', 'Port Ellery, ME 00000']);
  expect(mapLinks(place)?.openStreetMap).toContain('3%20Ferry%20Lane%2C%20Port%20Ellery');
});

test('a practice at home shows its area and no map', () => {
  expect(streetLines(abroad.place)[0]).toBe('Bandra and nearby');
  expect(mapLinks(abroad.place)).toBeUndefined();
});
