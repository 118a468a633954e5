import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { abroad } from '../fixtures/practice.ts';
import { littleSite, type LittleSite } from './little-site.ts';

/** A practice that is no sample: another country, currency and way to book, and no street. Nothing of the sample may show. */
const calendar = { kind: 'embed' as const, label: 'Choose a time', url: 'https://calendar.quiettide.example/hour' };

let site: LittleSite;
const read = (name: string) => readFileSync(join(site.root, 'dist', name), 'utf8');
const page = (name: string) => parseHTML(read(name)).document;
const html = () => site.files().filter((name) => name.endsWith('.html'));

beforeAll(async () => {
  site = littleSite();
  const facts = { ...abroad, claims: 'advise', booking: [...abroad.booking, calendar] };
  site.write('content/practice.yaml', stringify(facts));
  site.edit('content/home.yaml', /^title: .*$/m, 'title: Quiet Tide, craniosacral therapy in Mumbai');
  for (const name of [
    'does-it-work',
    'first-session',
    'five-grams',
    'how-to-choose',
    'is-it-safe',
    'sore-back-see-a-doctor',
    'what-is-cst',
  ])
    site.remove(`content/articles/${name}`);
  site.edit('content/articles/back-pain/index.mdx', 'author: maren', 'author: meera\ncheckedBy: ravi');
  site.edit('content/articles/back-pain/index.mdx', /\[([^\]]+)\]\(\/articles\/[^)]+\)/g, '$1');
  for (const name of [
    'about',
    'safety',
    'research',
    'questions',
    'what-happens',
    'sessions',
    'how-we-write',
    'privacy',
    'terms',
    'accessibility',
  ])
    site.write(
      `content/pages/${name}.mdx`,
      `---\ntitle: The ${name} page\ndescription: What the ${name} page says.\nlede: A line.\nreviewed: 2026-03-12\n---\n\n### One question\n\nAn answer.\n`.replace(
        '### One question',
        name === 'questions' ? '### One question' : '## One heading',
      ),
    );
  const { code, output } = await site.run('build');
  if (code !== 0) throw new Error(output);
});
afterAll(() => site.dispose());

test('no page shows a fact of the sample, or says that it is one', () => {
  for (const name of html())
    expect(`${name}: ${read(name)}`).not.toMatch(
      /Slack Water|Maren|Port Ellery|Ferry Lane|555 ?01|\$90|\b911\b|invented\b(?! Association| School| College| register)|is a sample/,
    );
});

test('search engines may list it', () => {
  for (const name of ['index.html', 'articles/back-pain/index.html', 'book/index.html'])
    expect(page(name).querySelector('meta[name=robots]')?.getAttribute('content')).not.toContain('noindex');
});

test('prices, times and the emergency number are those of the country', () => {
  const book = page('book/index.html').body.textContent ?? '';
  for (const text of ['₹2,500', '₹6,900', '10 am to 1 pm', 'Bandra and nearby'])
    expect(book.replaceAll('\u00a0', ' ')).toContain(text);
  expect(page('articles/back-pain/index.html').querySelector('.care')?.textContent).toContain('Call 112');
});

test('without a street there is no map, only the area', () => {
  expect(page('book/index.html').querySelector('a[href*="maps"]')).toBeNull();
});

test('every button books through the first way, with a neutral text', () => {
  const [href] = [...page('index.html').querySelectorAll('.band .button')].map((link) => link.getAttribute('href'));
  expect(href).toBe('https://wa.me/919855500142?text=Hello%2C%20I%20would%20like%20to%20ask%20about%20a%20session.');
});

test('a calendar loads only when it is opened, and has a plain link beside it', () => {
  const book = page('book/index.html');
  const frame = book.querySelector('details iframe');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.closest('details')?.hasAttribute('open')).toBe(false);
  expect(book.querySelector(`a[href="${calendar.url}"]`)).not.toBeNull();
});

test('only the booking page may load that calendar, and nothing else', () => {
  const policy = (name: string) =>
    page(name).querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
  expect(policy('book/index.html')).toContain('frame-src https://calendar.quiettide.example;');
  expect(policy('index.html')).not.toContain('frame-src');
  expect(read('_headers').match(/frame-src [^;]*/g)).toEqual(['frame-src https://calendar.quiettide.example']);
});

test('who checked an article is named', () => {
  expect(page('articles/back-pain/index.html').querySelector('.meta')?.textContent).toContain(
    'Ravi Sen-Test, Physiotherapist',
  );
});
