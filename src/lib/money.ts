import { remembered } from './remembered.ts';

const priceFormat = remembered(
  (currency: string, language: string) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    }),
);

/** A price as readers of the language write it: "$90", "₹2,500", "£82.50". Round sums lose their zeros. */
export const price = (amount: number, currency: string, language: string): string =>
  priceFormat(currency, language).format(amount);
