import { describe, expect, test } from 'vitest';
import { about, aboutFront, article, errors, inShort, said } from './little-site.ts';

describe('a slip in the front matter is told once, on its line, with its own remedy:', () => {
  test.each([
    ['no space after a colon', 'topic: visit', 'topic:visit', 5, 'Put a space after the colon: topic: visit'],
    [
      'no space after the colon of long words',
      'description: What',
      'description:What',
      3,
      'Put a space after the colon: description: What',
    ],
    ['no space before a quotation mark', 'title: A quiet hour', 'title:"A: quiet"', 2, 'Put both there: title: "A'],
    ['an equals sign', 'title: A', 'title = A', 2, '"title" is not followed by a colon'],
    ['no colon at all', 'title: A', 'title A', 2, 'Write it as name: value'],
    ['no colon over a list', 'inShort:', 'inShort', 9, 'Write inShort: instead'],
    ['a wide colon', 'title: A', 'title： A', 2, '"title" is not followed by a colon'],
    ['a colon among the words', 'title: A quiet', 'title: A: quiet', 2, 'a colon and a space among its words'],
    ['curly marks as quotation marks', 'title: A quiet hour', 'title: “A: quiet hour”', 2, 'straight double quotation'],
    ['quotation marks inside', 'title: A quiet hour', 'title: "A "quiet" hour"', 2, 'curly quotation marks among'],
    ['an apostrophe inside', 'title: A quiet hour', "title: 'It's an hour'", 2, 'The apostrophe ends this value'],
    ['a quotation mark at the end alone', 'title: A quiet hour', 'title: "A" quiet hour"', 2, 'Keep the two marks'],
    ['no space after a hyphen', '  - You', '  -You', 10, 'no space after the hyphen'],
    ['a round bullet', '  - You', '  • You', 10, 'begins with "•"'],
    ['a star as a bullet', '  - You', '  * You', 10, 'begins with "*"'],
    ['a hyphen in another column', '  - You', '- You', 11, 'does not begin below the hyphen'],
    ['a colon in a line of a list', 'You lie down', 'The start: you lie down', 10, 'straight double quotation marks'],
    ['a value on two lines', 'title: A quiet hour', 'title: A quiet\nhour', 3, 'put both on one line'],
    ['a line moved to the right', 'title: A', ' title: A', 2, 'Take out the spaces'],
    ['a line in the middle moved to the right', 'topic: visit', '  topic: visit', 5, 'Take out the spaces'],
    ['a day with slashes', 'published: 2026-03-12', 'published: 2026/03/12', 7, 'Write it as 2026-03-12'],
    ['yes and no in words', 'topic: visit', 'topic: visit\ndraft: yes', 6, 'Write true or false, without quotation'],
    ['true in quotation marks', 'topic: visit', 'topic: visit\ndraft: "true"', 6, 'Write true or false, without'],
    ['a capital letter', 'title: A', 'Title: A', 2, 'Did you mean "title"?'],
    ['a list in place of words', 'title: A quiet hour', 'title:\n  - A quiet hour', 2, 'Write the words on one line'],
  ])('%s', async (_, from, to, line, remedy) => {
    expect(article).toContain(from);
    const found = await aboutFront(from, to);
    expect(found.map((finding) => finding.line)).toEqual([line]);
    expect(said(found)).toContain(remedy);
  });
});

describe('the lines of three hyphens:', () => {
  test.each([
    ['the first is missing', article.replace('---\n', ''), 1, 'line of three hyphens above the first field is missing'],
    ['the second is missing', article.replace('\n---\n', '\n'), 12, 'never closed'],
    ['the second has two', article.replace('\n---\n', '\n--\n'), 12, 'exactly three hyphens'],
    ['the second became a dash', article.replace('\n---\n', '\n—\n'), 12, 'exactly three hyphens'],
    ['the block stands twice', article.replace(/^(---[^]*?\n---\n)/, '$1$1'), 13, 'A second front matter'],
  ])('%s', async (_, text, line, says) => {
    const found = errors(await about(text));
    expect([inShort(found), said(found)]).toEqual([[`error ${line} front-matter`], expect.stringContaining(says)]);
  });
});

test('words after a # are named, because they are left out in silence', async () => {
  const found = await aboutFront('title: A quiet hour', 'title: A quiet hour # one');
  expect(inShort(found)).toEqual(['advice 2:20 yaml']);
  expect(said(found)).toContain('left out: # one');
});

test('a remark behind a single word is nobody’s mistake', async () => {
  expect(await aboutFront('topic: visit', 'topic: visit # or back')).toEqual([]);
});
