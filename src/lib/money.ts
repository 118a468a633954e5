/** A price as readers of the language write it: "$90", "₹2,500", "£82.50". Round sums lose their zeros. */
export function price(amount: number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}
