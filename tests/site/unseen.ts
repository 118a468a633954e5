import { longDate } from '../../src/lib/dates.ts';
import { clockTime } from '../../src/lib/hours.ts';
import { price } from '../../src/lib/money.ts';
import type { Practice } from '../../src/schemas/practice.ts';

/** Names of things and switches that have no words on a page: types, addresses of files, codes. */
const wordless =
  /^(?:@type|@id|url|item|image|logo|sameAs|position|dayOfWeek|inLanguage|knowsLanguage|priceCurrency|currenciesAccepted|addressCountry|isAccessibleForFree|wordCount|validFrom|validThrough)$/;

/** Values of a page's graph that a reader of the page cannot see, as "key: value". */
export function unseen(document: Document, graph: unknown, practice: Practice): string[] {
  const text = plain(document.body);
  const head = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const shown = (words: string) => text.includes(squeezed(words));
  const day = (value: string) =>
    shown(longDate(value, practice.language)) || document.querySelector(`time[datetime="${value}"]`) !== null;
  const money = (value: number) => shown(price(value, practice.currency, practice.language));
  const checks: Record<string, (value: never) => boolean> = {
    description: (value: string) =>
      squeezed(head) === squeezed(value) || value.split('. ').every(shown) || shown(value),
    datePublished: (value: string) => (/^\d{4}$/.test(value) ? shown(value) : day(value)),
    dateModified: day,
    lastReviewed: day,
    // The name of the home page is its title, which browsers show in the tab.
    name: (value: string) => shown(value) || document.title === value,
    price: money,
    opens: (value: string) => value === '00:00' || shown(clockTime(value, practice.language, '12 noon')),
    closes: (value: string) =>
      value === '00:00' || value === '23:59' || shown(clockTime(value, practice.language, '12 noon')),
    priceRange: (value: string) => value.split('–').every(shown),
    paymentAccepted: (value: string) => value.split(', ').every(shown),
    value: (value: number) => shown(String(value)),
  };
  const faults: string[] = [];
  walk(graph, (key, value) => {
    if (wordless.test(key)) return;
    const check = checks[key] ?? ((words: string) => shown(String(words)));
    if (!check(value as never)) faults.push(`${key}: ${String(value)}`);
  });
  return faults;
}

/** All words of the page, with a space at every tag, the graph's own script left out. */
const plain = (body: Element): string =>
  squeezed(
    body.innerHTML
      .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&#160;', ' '),
  );

/** Words without spaces and with plain quotation marks: markup moves both. */
const squeezed = (text: string): string =>
  text
    .replace(/[\s\u202f]+/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (Array.isArray(value)) value.forEach((child) => walk(child, visit));
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) {
      const leaves = Array.isArray(child)
        ? child.filter((each) => typeof each !== 'object')
        : typeof child === 'object'
          ? []
          : [child];
      leaves.forEach((leaf) => visit(key, leaf));
      walk(child, visit);
    }
}
