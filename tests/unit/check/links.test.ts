import { describe, expect, test } from 'vitest';
import { addressKind } from '../../../src/lib/markup/address.ts';
import { aboutBody, article, check, errors, inShort, said } from './little-site.ts';

describe('a link', () => {
  test.each([
    '/book/',
    '/articles/',
    '/topics/visit/',
    '/articles/quiet-hour/',
    '/articles/quiet-hour/#what-happens',
    '#what-happens',
    'https://example.com/a?b=c#d',
    '/leaflet.pdf',
    '/rss.xml',
    '/Book%20list.pdf',
  ])('to %s is welcome', async (url) => {
    expect(
      errors(
        await aboutBody(`## What happens\n\n[words](${url})`, {
          'public/leaflet.pdf': 'x',
          'public/Book list.pdf': 'x',
        }),
      ),
    ).toEqual([]);
  });
  test.each([
    ['/articles/nope/', 'no page or file'],
    ['/articles/quiet-huor/', 'Did you mean "/articles/quiet-hour/"'],
    ['/articles/quiet-hour', 'lacks its last slash'],
    ['/book', 'Write /book/'],
    ['/Book/', 'Did you mean "/book/"'],
    ['/nope.jpg', 'no page or file'],
    ['/topics/nope/', 'no page or file'],
    ['/topics/back/', 'no published article has this topic'],
    ['book/', 'Did you mean "/book/"'],
    ['../quiet-hour/', 'not a full address'],
    ['quiet-hour.mdx', 'not a full address'],
    ['example.com', 'Write https://example.com'],
    ['www.example.com/page', 'Write https://'],
    ['http://example.com/', 'https://example.com/'],
    ['#nope', 'leads to no heading'],
    ['#what-hapens', 'Did you mean "#what-happens"'],
    ['/articles/quiet-hour/#nope', 'leads to no heading'],
    ['', 'leads nowhere'],
    ['<>', 'leads nowhere'],
    ['//evil.example/', 'not a safe address'],
    ['https://user@evil.example/', 'not a safe address'],
    ['ftp://example.com/', 'not a safe address'],
    ['vbscript:x', 'not a safe address'],
    ['file:///etc/passwd', 'not a safe address'],
  ])('to "%s" is refused on its line', async (url, words) => {
    const found = errors(await aboutBody(`## What happens\n\nGo [here](${url}).`));
    expect(inShort(found)).toEqual([expect.stringMatching(/^error 15:4 (?:link|anchor|address)$/)]);
    expect(said(found)).toContain(words);
  });
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    '%6Aavascript:alert(1)',
    'javascript%3Aalert(1)',
    'javascript\\:alert(1)',
    '<  javascript:alert(1)>',
    '<java\tscript:alert(1)>',
    'data:text/html,hi',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    '&#100;ata:text/html,hi',
    'blob:https://example.com/x',
    'view-source:https://example.com/',
  ])('that could run code is refused however it is written: %s', async (url) => {
    const found = errors(await aboutBody(`[c](${url})`));
    expect(inShort(found)).toEqual(['error 13:1 address']);
  });
  test('to a topic whose first article is this draft is welcome', async () => {
    const draft = article.replace('topic: visit', 'topic: back\ndraft: true') + '\n[More](/topics/back/)\n';
    expect(errors((await check({ 'content/articles/first/index.mdx': draft })).findings)).toEqual([]);
  });
  test('without words is refused', async () => {
    expect(said(errors(await aboutBody('[](/book/)')))).toContain('has no words');
  });
  test('in a list, a quote, a table or a block is looked at as well', async () => {
    const body =
      '- [a](/nope/)\n\n> [b](/nope/)\n\n| [c](/nope/) |\n| --- |\n| d |\n\n<Callout title="x">\n\n[e](/nope/)\n\n</Callout>\n\n**[f](/nope/)**';
    expect(errors(await aboutBody(body)).map(({ line }) => line)).toEqual([13, 15, 17, 23, 27]);
  });
  test('to a draft or an article that waits is refused, since readers would find nothing', async () => {
    for (const change of ['topic: visit\ndraft: true', 'topic: visit']) {
      const other = article
        .replace('topic: visit', change)
        .replace('published: 2026-03-12', change.includes('draft') ? 'published: 2026-03-12' : 'published: 2099-01-01');
      expect(
        said(errors(await aboutBody('[x](/articles/later/)', { 'content/articles/later/index.mdx': other }))),
      ).toContain('Readers would find nothing there');
    }
  });
  test('to a folder with letters of another script works in both spellings', async () => {
    const others = { 'content/articles/पीठ दर्द/index.mdx': article };
    expect(
      errors(
        await aboutBody(
          '[x](/articles/पीठ-दर्द/) and [y](/articles/%E0%A4%AA%E0%A5%80%E0%A4%A0-%E0%A4%A6%E0%A4%B0%E0%A5%8D%E0%A4%A6/)',
          others,
        ),
      ),
    ).toEqual([]);
  });
  test('to a heading said twice counts on', async () => {
    expect(errors(await aboutBody('## Rest\n\n## Rest\n\n[x](#rest-1)'))).toEqual([]);
    expect(errors(await aboutBody('## Rest\n\n[x](#rest-1)'))).toHaveLength(1);
  });
});

test.each([
  ['/book/', 'own'],
  ['#x', 'anchor'],
  ['https://example.com', 'https'],
  ['https://localhost', 'unsafe'],
  ['/\\evil.example', 'unsafe'],
  ['\u0001javascript:x', 'unsafe'],
  ['mailto:a@example.com', 'mailto'],
  [' /book/', 'unsafe'],
])('the address %j is read as %s', (url, kind) => {
  expect(addressKind(url)).toBe(kind);
});

describe('numbers and addresses typed in an article', () => {
  test.each([
    ['Call 999 at once.', 'R15'],
    ['In an emergency dial 112.', 'R15'],
    ['Ring 911 if your legs are numb.', 'R15'],
    ['Call me on +1 207 555 0199.', 'R16'],
    ['My number is (207) 555-0142.', 'R16'],
    ['Ring 020 7946 0958.', 'R16'],
    ['WhatsApp 98765 43210.', 'R16'],
    ['Write to hello@slackwater.example.', 'R16'],
    ['The door is at 3 Ferry Lane.', 'R16'],
    ['[Call](tel:+12075550142)', 'R16'],
    ['[Write](mailto:hello@slackwater.example)', 'R16'],
    ['[Chat](https://wa.me/12075550142)', 'R16'],
    ['<Callout title="Call +1 207 555 0199">\n\nNow.\n\n</Callout>', 'R16'],
  ])('%s is refused: it stands once, in practice.yaml', async (body, rule) => {
    expect(errors(await aboutBody(body)).map(({ rule: name }) => name)).toContain(rule);
  });
  test.each([
    'The ruling of 2011 said so.',
    'A trial of 112 people, and 999 more.',
    'From 2016 to 2024 nothing changed.',
    'Call 24 hours before.',
    'It had 1,911 readers.',
    'Use the emergency number.',
    'Call 15 minutes early.',
  ])('%s is no number to dial', async (body) => {
    expect(errors(await aboutBody(body))).toEqual([]);
  });
});

describe('old addresses', () => {
  const practiceWith = async (lines: string) => {
    const { readFile } = await import('node:fs/promises');
    const practice = await readFile(new URL('./fixtures/practice.yaml', import.meta.url), 'utf8');
    return practice.replace('redirects: {}', `redirects:\n${lines}`);
  };
  test.each([
    ['  /a: /b\n  /b: /a', 'in a circle'],
    ['  /a: /a', 'leads to itself'],
    ['  /a: /b\n  /b: /c\n  /c: /a', 'in a circle'],
    ['  /a: /nope/', 'has no such page'],
    ['  /a: /sesions/', 'Did you mean "/sessions/"'],
    ['  /book: /sessions/', 'is a page of this site'],
    ['  /articles/quiet-hour/: /sessions/', 'is a page of this site'],
    ['  /a: javascript:alert(1)', 'has no such page'],
    ['  a: /sessions/', 'Start it with one slash'],
    ['  https://old.example/a: /sessions/', 'Start it with one slash'],
    ['  /a: /b\n  /b: /sessions/', 'Write "/sessions/" in its place'],
  ])('%s is refused', async (lines, words) => {
    const { findings } = await check({ 'content/practice.yaml': await practiceWith(lines) });
    const found = errors(findings);
    expect(found.every(({ file, line }) => file === 'content/practice.yaml' && line > 0)).toBe(true);
    expect(said(found)).toContain(words);
  });
  test('of two articles cannot be the same', async () => {
    const one = article.replace('topic: visit', 'topic: visit\nredirectFrom: [/post/hour]');
    const { findings } = await check({
      'content/articles/quiet-hour/index.mdx': one,
      'content/articles/other/index.mdx': one.replace('A quiet hour', 'Another hour'),
    });
    expect(said(errors(findings))).toContain('Keep the one that is right');
  });
  test('that lead to pages in one step are welcome', async () => {
    const { findings } = await check({
      'content/practice.yaml': await practiceWith('  /services: /sessions/\n  /blog/: /articles/'),
    });
    expect(errors(findings)).toEqual([]);
  });
});
