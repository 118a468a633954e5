import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleDocument, twinDocument } from '../../../src/lib/document/article-document.ts';
import { toHtml } from '../../../src/lib/document/to-html.ts';
import { toMarkdown } from '../../../src/lib/document/to-markdown.ts';
import { find } from '../../../src/lib/search/find.ts';
import { foundPages } from '../../../src/lib/search/found-pages.ts';
import { bookingPage, pageDocument } from '../../../src/lib/search/page-document.ts';
import { readingOf } from '../../../src/lib/search/sentences.ts';
import { sessionRows } from '../../../src/lib/sessions.ts';
import { wordsIn } from '../../../src/lib/search/fold.ts';
import words from '../../../src/strings/en.json' with { type: 'json' };
import { article, redFlags, references } from '../../fixtures/article.ts';
import { abroad } from '../../fixtures/practice.ts';
import { indexOf } from './little-index.ts';

const facts = { practice: abroad, words, redFlags, references };
const sessions = {
  id: 'sessions',
  data: { title: 'Sessions', description: 'What it is.', lede: 'One price.' },
  body: 'Plain words.<Cite id="first2020" />',
};
const all = foundPages([sessions, bookingPage(facts)], [article], facts, '2099-01-01');
const found = (query: string) => find(query, indexOf(all)).pages.map(({ path }) => path);

test('the Markdown copy of a page lists the studies its marks name, the hours and the days that differ', () => {
  const text = toMarkdown(pageDocument(sessions, { ...facts, today: '2026-11-01' }));
  expect(text).toContain(`## ${words.references}\n\n1. `);
  expect(text).toContain('A review with one result');
  expect(text.replaceAll('\u00a0', ' ')).toContain('Monday: 10 am to 1 pm, 3 pm to 7 pm');
  expect(text).toContain('(Diwali)');
  expect(text).not.toContain('Republic Day');
  expect(toMarkdown(pageDocument(bookingPage(facts), facts))).toContain(`## ${words.hours}\n\n- Monday`);
});

describe('what the search reads', () => {
  test('is every word of an article as feed readers see it, and no sign of Markdown', () => {
    const { headings, sentences } = readingOf(toMarkdown(articleDocument(article, facts)));
    const { document } = parseHTML(`<html><body>${toHtml(articleDocument(article, facts))}</body></html>`);
    for (const mark of document.querySelectorAll('sup,img')) mark.remove();
    for (const block of document.querySelectorAll('p,li,h2,h3,td,th,br')) block.append(' ');
    const read = wordsIn([...headings, ...sentences].join(' ')).sort();
    const shown = wordsIn(document.body.textContent ?? '').filter((word) => !read.includes(word));
    expect(shown).toEqual([]);
    expect(sentences.join(' ')).not.toMatch(/\*\*|\]\(|\\|\[\d/);
  });

  test('is the facts beside the words as well: prices, policies, how to get in touch', () => {
    expect(found(sessionRows(abroad, words)[0]?.price ?? '')).toContain('/sessions/');
    expect(found('prices').slice(0, 2).sort()).toEqual(['/book/', '/sessions/']);
    expect(found('Mumbai')).toEqual(['/book/']);
  });

  test('an article tells its topic, day and length, and lies where its twin does', () => {
    expect(all.at(-1)).toMatchObject({ path: '/articles/sore-back/', title: 'Tom & Jerry <b> ]]> "q"' });
    expect(all.at(-1)?.by).toHaveLength(3);
    const early = foundPages([], [article], facts, '1999-01-01');
    expect(early[0]?.by.at(-1)).toBe(words.draft);
    expect(all.at(-1)?.markdown).toBe(toMarkdown(twinDocument(article, facts)));
  });
});
