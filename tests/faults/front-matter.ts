import { extraField, field, file, type Fault } from './fault.ts';

const day = (written: string) => field('published', written ? `published: ${written}` : 'published:');

/** Faults of the block at the head of an article. */
export const frontMatterFaults: Fault[] = [
  {
    id: 'A01',
    what: 'front matter that cannot be read',
    relatives: [
      { name: 'a quotation mark never closed', produce: field('title', 'title: "oops'), says: /quotation mark/ },
      {
        name: 'a single quotation mark never closed',
        produce: field('title', "title: 'oops"),
        says: /quotation mark|apostrophe/,
      },
      { name: 'a bracket never closed', produce: field('title', 'title: [oops'), says: /bracket|\[/ },
      { name: 'a brace never closed', produce: field('title', 'title: {oops'), says: /brace|\{|bracket/ },
      { name: 'a colon inside a title', produce: field('title', 'title: Rest: a guide'), says: /quotation marks/ },
      { name: 'a tab at the start of a line', produce: field('title', '\ttitle: Rest'), says: /tab/i },
      { name: 'a title that starts with @', produce: field('title', 'title: @home'), says: /quotation marks/ },
      { name: 'a title that starts with *', produce: field('title', 'title: *rest*'), says: /quotation marks/ },
      { name: 'a title that starts with !', produce: field('title', 'title: !rest now'), says: /quotation marks/ },
      { name: 'a title that starts with %', produce: field('title', 'title: %rest'), says: /quotation marks/ },
      {
        name: 'words after a closing quotation mark',
        produce: field('title', 'title: "Rest" now'),
        says: /quotation mark/,
      },
      {
        name: 'a field written twice',
        produce: file((text) => text.replace(/^---\n/, '---\ntitle: Another\n')),
        says: /twice/,
      },
    ],
  },
  {
    id: 'A02',
    what: 'an article without what it needs',
    relatives: [
      { name: 'no title', produce: field('title', undefined), says: /"?title"? is missing/ },
      { name: 'an empty title', produce: field('title', 'title:'), says: /title/ },
      {
        name: 'a title that cannot be seen',
        produce: field('title', 'title: "\u200b\u200b"'),
        says: /title.*nothing that can be seen/,
      },
      {
        name: 'a title whose direction is turned',
        produce: field('title', 'title: "Rest \u202egnikam"'),
        says: /control character/,
      },
      { name: 'a title of spaces', produce: field('title', 'title: "   "'), says: /title.* is empty/ },
      { name: 'a title that is a number', produce: field('title', 'title: 2024'), says: /title.*quotation marks/ },
      { name: 'a title that is a list', produce: field('title', 'title: [a, b]'), says: /title/ },
      { name: 'no description', produce: field('description', undefined), says: /description.* is missing/ },
      { name: 'no topic', produce: field('topic', undefined), says: /topic.* is missing/ },
      { name: 'no author', produce: field('author', undefined), says: /author.* is missing/ },
      { name: 'no day', produce: field('published', undefined), says: /published.* is missing/ },
    ],
  },
  {
    id: 'A03',
    what: 'a day that is not in the calendar',
    relatives: [
      { name: 'the year 1', produce: day('0001-03-12'), says: /published.*nobody can mean/ },
      {
        name: '31 February',
        produce: day('2024-02-31'),
        says: /published.*"2024-02-31" is not a real date.*2024-02-29/,
      },
      { name: '29 February of a year without one', produce: day('2023-02-29'), says: /not a real date.*2023-02-28/ },
      { name: '29 February 1900', produce: day('1900-02-29'), says: /not a real date.*1900-02-28/ },
      { name: '31 April', produce: day('2026-04-31'), says: /not a real date.*2026-04-30/ },
      { name: 'month 13', produce: day('2026-13-01'), says: /no month 13/ },
      { name: 'month 0', produce: day('2026-00-10'), says: /no month 0/ },
      { name: 'day 0', produce: day('2026-01-00'), says: /not a real date/ },
      { name: 'in quotation marks', produce: day('"2024-02-31"'), says: /not a real date.*2024-02-29/ },
      {
        name: 'as the day of review',
        produce: field('reviewed', 'reviewed: 2026-06-31'),
        says: /reviewed.*2026-06-30/,
      },
      { name: 'as the next review', produce: extraField('reviewDue: 2027-09-31'), says: /reviewDue.*2027-09-30/ },
    ],
  },
  {
    id: 'A04',
    what: 'a day that is not one',
    relatives: [
      { name: '"soon"', produce: day('soon'), says: /soon.*year-month-day/ },
      {
        name: '"tomorrow" as the day of review',
        produce: field('reviewed', 'reviewed: tomorrow'),
        says: /reviewed.*year-month-day/,
      },
      { name: 'a number', produce: day('20260312'), says: /20260312.*(?:year-month-day|2026-03-12)/ },
      { name: 'a year', produce: day('2026'), says: /year-month-day/ },
      { name: 'a month', produce: day('2026-03'), says: /year-month-day/ },
      { name: 'a list', produce: day('[2026-03-12]'), says: /published.*year-month-day/ },
      { name: 'yes', produce: day('true'), says: /published.*year-month-day/ },
    ],
  },
  {
    id: 'A05',
    what: 'a day left empty',
    relatives: [
      { name: 'nothing', produce: day(''), says: /published.* (?:is empty|is missing).*year-month-day/ },
      { name: 'null', produce: day('null'), says: /published.*year-month-day/ },
      { name: 'a tilde', produce: day('~'), says: /published.*year-month-day/ },
      { name: 'empty quotation marks', produce: day('""'), says: /published.*year-month-day/ },
      { name: 'an empty day of review', produce: field('reviewed', 'reviewed:'), says: /reviewed.*year-month-day/ },
      { name: 'nothing but a comment', produce: day('# later'), says: /published.*year-month-day/ },
    ],
  },
  {
    id: 'A06',
    what: 'a day written in another way',
    relatives: [
      { name: 'with slashes, in two readings', produce: day('12/03/2024'), says: /2024-03-12 or 2024-12-03/ },
      { name: 'with points', produce: day('12.03.2024'), says: /2024-03-12 or 2024-12-03/ },
      { name: 'with slashes, in one reading', produce: day('25/12/2024'), says: /2024-12-25/ },
      { name: 'with two figures for the year', produce: day('3/12/24'), says: /year-month-day/ },
      { name: 'without zeros', produce: day('2024-3-2'), says: /2024-03-02/ },
      { name: 'with slashes from the year on', produce: day('2024/03/12'), says: /2024-03-12/ },
      { name: 'in words', produce: day('March 12, 2024'), says: /2024-03-12|year-month-day/ },
      { name: 'with a time', produce: day('2024-03-12T10:00:00Z'), says: /2024-03-12/ },
      { name: 'with a time after a space', produce: day('2024-03-12 10:00'), says: /2024-03-12/ },
      {
        name: 'as the day of review',
        produce: field('reviewed', 'reviewed: 12/03/2026'),
        says: /2026-03-12 or 2026-12-03/,
      },
      { name: 'with long hyphens', produce: day('2024–03–12'), says: /2024-03-12|year-month-day/ },
    ],
  },
  {
    id: 'A07',
    what: 'a field nobody knows',
    relatives: [
      {
        name: 'heroimage',
        produce: extraField('heroimage: x'),
        says: /heroimage.*(?:Did you mean|The fields are|can have|known)/,
      },
      { name: 'Title with a capital', produce: extraField('Title: x'), says: /Did you mean "title"/ },
      { name: 'descripton', produce: extraField('descripton: x'), says: /Did you mean "description"/ },
      { name: 'redirect_from', produce: extraField('redirect_from: [/a]'), says: /Did you mean "redirectFrom"/ },
      { name: 'date', produce: extraField('date: 2026-03-12'), says: /published/ },
      { name: 'tags', produce: extraField('tags: [a, b]'), says: /topic|known/ },
      { name: 'layout', produce: extraField('layout: ../../../src/layouts/BaseLayout.astro'), says: /layout/ },
      { name: '__proto__', produce: extraField('__proto__: { draft: true }'), says: /__proto__/ },
      { name: 'constructor', produce: extraField('constructor: x'), says: /constructor/ },
    ],
  },
  {
    id: 'A08',
    what: 'an article without front matter',
    relatives: [
      { name: 'text alone', produce: file(() => 'Just some words.\n', 1), says: /no front matter/ },
      {
        name: 'a front matter never closed',
        produce: file((text) => text.replace(/\n---\n/, '\n')),
        says: /never closed|three hyphens/,
      },
      { name: 'four hyphens', produce: file((text) => text.replace(/^---\n/, '----\n')), says: /three hyphens/ },
      { name: 'an empty line before it', produce: file((text) => `\n${text}`), says: /before/ },
      {
        name: 'plus signs around it',
        produce: file((text) => text.replace(/^---$/gm, '+++')),
        says: /no front matter/,
      },
      {
        name: 'an empty front matter',
        produce: file((text) => text.replace(/^---\n[^]*?\n---\n/, '---\n---\n')),
        says: /title|empty/,
      },
      {
        name: 'words in place of fields',
        produce: file((text) => text.replace(/^---\n[^]*?\n---\n/, '---\nhello\n---\n')),
        says: /front matter|fields/,
      },
    ],
  },
  {
    id: 'A09',
    what: 'an empty file',
    relatives: [
      { name: 'nothing', produce: file(() => ''), says: /empty/ },
      { name: 'a byte order mark alone', produce: file(() => '\uFEFF'), says: /empty/ },
      { name: 'empty lines', produce: file(() => '\n \n\n'), says: /empty/ },
      { name: 'a line of hyphens', produce: file(() => '---\n'), says: /never closed|three hyphens/ },
      {
        name: 'a front matter without a body',
        produce: file((text) => /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? ''),
        says: /words|body|text|empty/i,
      },
    ],
  },
  {
    id: 'A29',
    what: 'an address of its own that leads out of the site',
    relatives: [
      { name: 'slug with ../', produce: extraField('slug: ../../../evil'), says: /slug/ },
      { name: 'slug with a slash', produce: extraField('slug: /etc/evil'), says: /slug/ },
      { name: 'permalink', produce: extraField('permalink: ../evil'), says: /permalink/ },
      { name: 'url', produce: extraField('url: https://evil.example/'), says: /"?url/ },
      { name: 'id', produce: extraField('id: ../../evil'), says: /"?id/ },
      { name: 'a topic', produce: field('topic', 'topic: ../../evil'), says: /topic/ },
      { name: 'an old address', produce: extraField('redirectFrom: [../../../evil]'), says: /redirect|old site/ },
      {
        name: 'an old address with dots inside',
        produce: extraField('redirectFrom: [/post/../../../evil]'),
        says: /old site|address/,
      },
      {
        name: 'an old address with dots in signs',
        produce: extraField('redirectFrom: ["/post/%2e%2e/%2e%2e/%2e%2e/evil"]'),
        says: /old site|address/,
      },
      {
        name: 'an old address with backslashes',
        produce: extraField("redirectFrom: ['/post\\..\\..\\..\\evil']"),
        says: /old site|address/,
      },
    ],
  },
  {
    id: 'B12',
    what: 'a control character in a title',
    relatives: [
      { name: 'U+000B written out', produce: field('title', 'title: "a\\x0bb"'), says: /title.*control character/ },
      { name: 'U+000B itself', produce: field('title', 'title: "a\x0bb"'), says: /control character/ },
      { name: 'U+0000 written out', produce: field('title', 'title: "a\\0b"'), says: /title.*control character/ },
      {
        name: 'U+001B in a description',
        produce: field('description', 'description: "a\\eb"'),
        says: /description.*control character/,
      },
      { name: 'U+FFFF written out', produce: field('title', 'title: "a\\uFFFFb"'), says: /title.*character/ },
      {
        name: 'half a sign written out',
        produce: field('title', 'title: "a\\uD800b"'),
        says: /title.*(?:character|sign)/,
      },
      { name: 'U+0008 in the body', produce: file((text) => `${text}\nA \x08 here.\n`), says: /control character/ },
    ],
  },
];
