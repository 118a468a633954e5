import { expect, test } from 'vitest';
import { price } from '../../src/lib/money.ts';

test.each([
  [90, 'USD', 'en-US', '$90'],
  [82.5, 'GBP', 'en-GB', '£82.50'],
  [2500, 'INR', 'en-IN', '₹2,500'],
  [125000, 'INR', 'en-IN', '₹1,25,000'],
])('%d %s reads as people write it in %s', (amount, currency, language, shown) => {
  expect(price(amount, currency, language)).toBe(shown);
});
