import { markdownToHtml } from 'satteri';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleDocument, twinDocument } from '../../../src/lib/document/article-document.ts';
import type { Block } from '../../../src/lib/document/plain.ts';
import { toHtml } from '../../../src/lib/document/to-html.ts';
import { toMarkdown } from '../../../src/lib/document/to-markdown.ts';
import words from '../../../src/strings/en.json' with { type: 'json' };
import { article, redFlags, references } from '../../fixtures/article.ts';
import { abroad } from '../../fixtures/practice.ts';

const facts = {
  practice: abroad,
  words,
  redFlags,
  references,
  photos: new Map([[article.id, new Map([['./room.jpg', 'https://quiettide.example/_astro/room.jpg']])]]),
};
const html = toHtml(articleDocument(article, facts));
const markdown = toMarkdown(twinDocument(article, facts));
const page = (text: string) => parseHTML(`<html><body>${text}</body></html>`).document;
const plain = (text: string) => (page(text).body.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('an article for feed readers', () => {
  test('says the evidence line, the red flags with the local number, and the limits', () => {
    const text = plain(html);
    expect(text).toContain('An idea so far. Nobody has measured it.[2]');
    expect(text).toContain('Call 112 or go to an emergency department now if');
    expect(text).toContain('It does not replace medical care. In an emergency call 112.');
    expect(text).toContain('I give these sessions and earn my living from them.');
    expect(text).toContain('do not stay in bed for days');
    expect(text).toContain('Contested. Two reviews disagree.[2]');
    expect(text).toContain('First 10 minutes: Talk');
  });

  test('numbers references as the page does and prints only what was verified', () => {
    const items =
      [...page(html).querySelectorAll('h2')].find((heading) => heading.textContent === 'References')?.nextElementSibling
        ?.children ?? [];
    expect([...items].map((item) => item.textContent)).toEqual([
      'Test A, Sample B. “A review with one result.” Journal of Examples, 2020; 1:2. doi.org/10.1234/first Summary read 2 January 2026.',
      '“A newer review with another.” Summary read 2 January 2026.',
    ]);
  });

  test('has full addresses only, and no script, style, class or id', () => {
    const addresses = [...page(html).querySelectorAll('[href],[src]')].map(
      (node) => node.getAttribute('href') ?? node.getAttribute('src'),
    );
    expect(addresses).toContain('https://quiettide.example/book/');
    expect(addresses).toContain('https://quiettide.example/articles/sore-back/#two');
    expect(addresses).toContain('https://quiettide.example/_astro/room.jpg');
    expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
    expect(html).not.toMatch(/<(?:script|style|svg|iframe)|\s(?:class|id|style|on\w+)=/);
  });

  test('a link that could run code loses its address and keeps its words', () => {
    const link: Block = {
      type: 'paragraph',
      children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'words' }] }],
    };
    expect(toHtml([link])).toBe('<p>words</p>');
  });

  test('a photo that is not published is told in words', () => {
    const { photos: _, ...without } = facts;
    expect(toHtml(articleDocument(article, without))).toContain('<p>(A lamp in a corner.)</p>');
  });
});

describe('the Markdown twin of an article', () => {
  test('begins with the heading and the address of the page', () => {
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      '# Tom & Jerry \\<b\\> \\]\\]\\> "q"',
      '',
      '[https://quiettide.example/articles/sore-back/](https://quiettide.example/articles/sore-back/)',
    ]);
  });

  test('read by a Markdown parser, it says word for word what feed readers get', () => {
    const letters = (text: string) => plain(text).replace(/\s/g, '');
    const [, twin = ''] = letters(markdownToHtml(markdown).html).split('sore-back/', 2);
    expect(twin).toBe(letters(html));
  });

  test('holds no component, no HTML and no braces', () => {
    expect(markdown).not.toMatch(/(?<!\\)<[A-Za-z/]|\{/);
  });

  test.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['*not* _emphasis_ `or` [link](x) <b>', '\\*not\\* \\_emphasis\\_ \\`or\\` \\[link\\](x) \\<b\\>'],
    ['&amp; stays', '\\&amp; stays'],
  ])('the words "%s" stay words', (value, written) => {
    const text = toMarkdown([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
    expect(text).toBe(`${written}\n`);
    expect(plain(markdownToHtml(text).html)).toBe(value);
  });
});
