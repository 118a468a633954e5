import { describe, expect, test } from 'vitest';
import { about, aboutFront, article, check, errors, inShort, said } from './little-site.ts';

test('a whole site passes', async () => {
  const { findings, failed, read } = await check();
  expect(errors(findings)).toEqual([]);
  expect(failed).toBe(findings.some(({ kind }) => kind === 'claim'));
  expect(read).toBe(1);
});

describe('a title', () => {
  test.each(['title: "oops', "title: 'oops", 'title: “oops” "and'])(
    'whose quotation mark is never closed is named with its line: %s',
    async (line) => {
      const found = await aboutFront('title: A quiet hour', line);
      if (line.includes('“')) expect(found).toEqual([]);
      else
        expect([inShort(found)[0], said(found)]).toEqual(['error 2:8 yaml', expect.stringContaining('never closed')]);
    },
  );
  test.each([
    ['title: Back pain: what helps', 'quotation marks'],
    ['title: @home', 'quotation marks'],
    ["title: 'it's mine'", 'quotation marks'],
    ['title: 2026', '"2026"'],
    ['title: true', 'quotation marks'],
    ['title: 2026-03-12', '"2026-03-12"'],
    ['title: 0b11', '"0b11"'],
    ['title:', 'is empty'],
    ['title: "  "', 'is empty'],
    ['title: "a\\x0bb"', 'invisible control character'],
    ['title: *name', 'quotation marks'],
    ['title: !new hour', 'quotation marks'],
  ])('written as %s is told with line 2 and a remedy', async (line, remedy) => {
    const found = await aboutFront('title: A quiet hour', line);
    expect(found.map(({ line: number }) => number)).toContain(2);
    expect(said(found)).toContain(remedy);
  });
  test('that is missing is named', async () => {
    expect(said(await aboutFront('title: A quiet hour\n', ''))).toContain('"title" is missing');
  });
  test.each([`title: '</script><script>alert(1)</script> " & x'`, `title: 'Tom & Jerry <b> ]]> "q"'`])(
    'with signs of markup is welcome: %s',
    async (line) => {
      expect(errors(await aboutFront('title: A quiet hour', line))).toEqual([]);
    },
  );
});

describe('a day', () => {
  test.each([
    ['2024-02-31', 'Write it as 2024-02-29.'],
    ['2023-02-29', 'Write it as 2023-02-28.'],
    ['2026-04-31', 'Write it as 2026-04-30.'],
    ['2026-13-01', 'there is no month 13'],
    ['soon', 'year-month-day'],
    ['tomorrow', 'year-month-day'],
    ['', 'is empty'],
    ['12/03/2024', '2024-03-12 or 2024-12-03'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['2024/3/5', '2024-03-05'],
    ['March 12, 2026', 'year-month-day'],
    ['2026-03-12T10:00:00Z', '2026-03-12'],
    ['20260312', 'year-month-day'],
    ['[2026-03-12]', 'year-month-day'],
  ])('of publication written as "%s" is refused on its line with a remedy', async (written, remedy) => {
    const found = errors(await aboutFront('published: 2026-03-12', `published: ${written}`));
    expect(inShort(found)).toEqual(['error 7:1 front-matter']);
    expect(said(found)).toContain(remedy);
  });
  test('in quotation marks is a day as well', async () => {
    expect(errors(await aboutFront('published: 2026-03-12', 'published: "2026-03-12"'))).toEqual([]);
  });
  test('of review cannot lie ahead', async () => {
    expect(inShort(errors(await aboutFront('reviewed: 2026-03-12', 'reviewed: 2027-01-01')))).toEqual([
      'error 8:1 R02',
    ]);
  });
  test('of the next review lies within two years', async () => {
    expect(said(await aboutFront('reviewed: 2026-03-12', 'reviewed: 2026-03-12\nreviewDue: 2029-01-01'))).toContain(
      '24 months',
    );
  });
  test('of the next review that has passed is advice, so that an old copy still builds', async () => {
    expect(inShort(await aboutFront('reviewed: 2026-03-12', 'reviewed: 2026-03-12\nreviewDue: 2026-06-01'))).toEqual([
      'advice 9:1 R03',
    ]);
  });
});

describe('a field', () => {
  test.each([
    ['titel: x', 'Did you mean "title"'],
    ['heroimage: x', 'Did you mean'],
    ['hero_image: ./x.jpg', 'Did you mean'],
    ['authour: x', 'Did you mean "author"'],
    ['Draft: true', 'Did you mean "draft"'],
    ['slug: ../../../evil', 'name of the folder'],
    ['date: 2026-01-01', 'Did you mean "published"'],
    ['layout: post', 'Did you mean'],
    ['__proto__: x', 'Did you mean'],
  ])('nobody knows is named on its line, with the nearest known name: %s', async (line, remedy) => {
    const found = errors(await aboutFront('topic: visit', `topic: visit\n${line}`));
    expect(inShort(found)).toEqual(['error 6:1 front-matter']);
    expect(said(found)).toContain(remedy);
  });
  test('written twice is refused', async () => {
    expect(inShort(await aboutFront('topic: visit', 'topic: visit\ntopic: back'))).toContain('error 6:1 yaml');
  });
  test('indented with a tab is refused', async () => {
    expect(said(await aboutFront('  - You lie', '\t- You lie'))).toContain('tab');
  });
  test.each([
    ['topic: visit', 'topic: vist', 'Did you mean "visit"'],
    ['author: maren', 'author: marne', 'Did you mean "maren"'],
    ['author: maren', 'author: maren\ncheckedBy: nobody', 'The people are maren'],
    ['author: maren', 'author: maren\ncheckedBy: maren', 'is the author'],
    ['topic: visit', 'topic: visit\ndraft: yes', 'true or false'],
    ['topic: visit', 'topic: visit\nredirectFrom: /old', 'Write a list'],
    ['topic: visit', 'topic: visit\nredirectFrom: [https://example.com/old]', 'Start it with one slash'],
  ])('%s changed to %s says how to mend it', async (from, to, remedy) => {
    expect(said(errors(await aboutFront(from, to)))).toContain(remedy);
  });
  test('whose value leans on another one (an anchor) is refused before it is unfolded', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefghi'].map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
    ].join('\n');
    expect(said(await aboutFront('topic: visit', `topic: visit\n${bomb}`))).toContain('begins with & or *');
  });
});

test('every problem of a file is told at once', async () => {
  const text = article
    .replace('title: A quiet hour', 'titel: x')
    .replace('2026-03-12\nreviewed', 'soon\nreviewed')
    .replace('Two hands', 'Two {hands')
    .replace('padded table', '<3 table');
  expect(inShort(errors(await about(text)))).toEqual([
    'error 2:1 front-matter',
    'error 7:1 front-matter',
    'error 14:14 syntax',
    'error 18:5 syntax',
  ]);
});

describe('a file', () => {
  test.each([
    ['', 'empty'],
    ['\n\n', 'empty'],
    ['You lie on a table.\n', 'no front matter'],
    ['+++\ntitle = "x"\n+++\n', 'no front matter'],
    ['---\ntitle: x\n', 'never closed'],
    ['\n---\ntitle: x\n---\n', 'stands before'],
    ['--- \ntitle: x\n---\n', 'exactly three hyphens'],
    ['---\ntitle: x\n----\n\nHello\n', 'exactly three hyphens'],
    ['---\n---\n\nHello\n', 'is empty'],
    ['---\n- a\n---\n\nHello\n', 'not what belongs here'],
  ])('that reads %j is refused in words', async (text, words) => {
    expect(said(errors(await about(text)))).toContain(words);
  });
});

describe('the encoding', () => {
  const utf16 = (text: string, bom: boolean) =>
    Buffer.concat([Buffer.from(bom ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);
  test.each([true, false])('UTF-16 is named (byte order mark: %s)', async (bom) => {
    expect(said(await about(utf16(article, bom)))).toContain('UTF-16');
  });
  test('UTF-16 with the large end first is named', async () => {
    expect(said(await about(utf16(article, true).swap16()))).toContain('UTF-16');
  });
  test.each([0xe9, 0xfc, 0x93, 0x80])('a letter of an old encoding (byte %i) is named with its line', async (byte) => {
    const [before = '', after = ''] = article.split('Two hands');
    const found = await about(Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]));
    expect(inShort(found)).toEqual(['error 18 encoding']);
    expect(said(found)).toContain('UTF-8');
  });
  test.each(['\u0000', '\u000b', '\u001b', '\u0085', '\r'])(
    'the control character %j is named with its line and column',
    async (sign) => {
      expect(inShort(await about(article.replace('Two hands', `Two ${sign}hands`)))).toContain('error 18:5 encoding');
    },
  );
  test('a byte order mark and Windows line ends change nothing', async () => {
    expect(await about(`\ufeff${article.replaceAll('\n', '\r\n')}`)).toEqual(await about(article));
    expect(
      inShort(await about(`\ufeff${article.replace('Two hands', 'Two {hands').replaceAll('\n', '\r\n')}`)),
    ).toEqual(['error 18:5 syntax']);
  });
});
