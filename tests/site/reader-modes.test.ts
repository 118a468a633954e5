import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { furniture, kept, textOf } from './kept-words.ts';
import { littleSite, type LittleSite } from './little-site.ts';

let site: LittleSite;
let articles: { name: string; html: string }[];

beforeAll(async () => {
  site = littleSite();
  // What the texts claim is another test's matter.
  site.edit('content/practice.yaml', 'claims: strict', 'claims: advise');
  const { code, output } = await site.run('build');
  if (code !== 0) throw new Error(output);
  articles = site
    .files()
    .filter((name) => /^articles\/(?!page\/)[^/]+\/index\.html$/.test(name))
    .map((name) => ({ name, html: readFileSync(join(site.root, 'dist', name), 'utf8') }));
});
afterAll(() => site.dispose());

const pageOf = (html: string) => parseHTML(html).document as unknown as Document;
const read = (html: string) => new Readability(pageOf(html)).parse();

/** The words of an article itself, or of a part of it. */
function own(html: string, part = 'article'): string {
  const element = pageOf(html).querySelector(part);
  for (const each of element?.querySelectorAll(furniture) ?? []) each.remove();
  return textOf(element?.innerHTML ?? '');
}

test('the reader mode of a browser keeps an article’s words, references included', () => {
  expect(articles.length).toBeGreaterThan(0);
  for (const { name, html } of articles) {
    const reader = read(html);
    const text = `${reader?.title} ${textOf(reader?.content ?? '')}`;
    const { share, lost } = kept(own(html), text);
    expect(share, `${name} lost ${lost.join(' ')}`).toBeGreaterThanOrEqual(0.95);
    if (pageOf(html).querySelector('.references')) expect(kept(own(html, '.references'), text).lost, name).toEqual([]);
  }
});

test('it shows who wrote the article and under which title, and none of the ways around the page', () => {
  for (const { name, html } of articles) {
    const reader = read(html);
    expect(reader?.title, name).toBe(pageOf(html).querySelector('h1')?.textContent);
    const text = textOf(reader?.content ?? '').replace(/\s+/g, ' ');
    for (const words of ['.standfirst', '.meta dd']) expect(kept(own(html, words), text).lost, name).toEqual([]);
    expect(pageOf(`<html><body>${reader?.content}</body></html>`).querySelectorAll('nav a, form').length, name).toBe(0);
  }
});
