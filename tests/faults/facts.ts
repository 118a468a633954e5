import { parseDocument } from 'yaml';
import { extraField, type Fault, type Produce, type Relative } from './fault.ts';

const facts = 'content/practice.yaml';

const booking = (url: string, kind = 'link'): Relative => ({
  name: `${kind}: ${JSON.stringify(url)}`,
  produce(site) {
    const document = parseDocument(site.read(facts));
    document.addIn(['booking'], document.createNode({ kind, label: 'Choose a time', url }));
    site.write(facts, document.toString({ lineWidth: 0 }));
    const ways = (document.toJS() as { booking: unknown[] }).booking;
    return [{ file: facts, holds: `entry ${ways.length}, url` }];
  },
  says: /https:\/\//,
});

/** Old addresses in the facts; each of them is told. */
const moved = (name: string, redirects: Record<string, string>, says: RegExp): Relative => ({
  name,
  produce(site) {
    const document = parseDocument(site.read(facts));
    for (const [from, to] of Object.entries(redirects)) document.setIn(['redirects', from], to);
    site.write(facts, document.toString({ lineWidth: 0 }));
    return Object.keys(redirects).map((from) => ({ file: facts, holds: from }));
  },
  says,
});

/** The same in the front matter of an article. */
const movedFrom =
  (address: (folder: string) => string): Produce =>
  (site, sample) =>
    extraField(`redirectFrom: [${address(sample.folder.replace(/^content/, ''))}]`)(site, sample);

/** Faults of the facts. */
export const factFaults: Fault[] = [
  {
    id: 'B04',
    // Facts that cannot be read say nothing of topics and old addresses.
    alone: true,
    what: 'a booking address that is not safe',
    relatives: [
      booking('javascript:alert(1)'),
      booking('http://example.com/book'),
      booking('example.com'),
      booking('JavaScript:alert(1)', 'embed'),
      booking('data:text/html,hi', 'embed'),
      booking(' javascript:alert(1)'),
      booking('//example.com/book'),
      booking('https://'),
      booking('https:example.com'),
      booking('https://me:word@example.com/'),
      booking('https://exa mple.com/'),
      booking(''),
    ],
  },
  {
    id: 'C09',
    what: 'old addresses that lead in a circle',
    relatives: [
      moved('two', { '/a': '/b', '/b': '/a' }, /circle/),
      moved('two with slashes', { '/c/': '/d/', '/d': '/c' }, /circle/),
      moved('three', { '/e': '/f', '/f': '/g', '/g': '/e' }, /circle/),
      moved('one to itself', { '/h': '/h/' }, /leads to itself/),
      moved('one in other letters', { '/i': '/I', '/I': '/i' }, /circle/),
      moved('one in signs', { '/j': '/%6B', '/k': '/j' }, /circle|old address|no such page/),
    ],
  },
  {
    id: 'C10',
    what: 'an old address that leads to nothing',
    relatives: [
      moved('a page', { '/old-1': '/nope/' }, /no such page/),
      moved('an article', { '/old-2': '/articles/nope/' }, /no such page/),
      moved('a page nearly named', { '/old-3': '/bok/' }, /Did you mean "\/book\/"/),
      moved('a page without its slash', { '/old-4': '/privacy' }, /no such page.*"\/privacy\/"/),
      moved('code', { '/old-5': 'javascript:alert(1)' }, /no such page/),
      moved('another site without its padlock', { '/old-6': 'http://example.com/' }, /no such page/),
      moved('a new line in it', { '/old-7': '/book/\n/evil https://evil.example/' }, /no such page/),
      moved('words after it', { '/old-8': '/book/ 200' }, /no such page/),
    ],
  },
  {
    id: 'C11',
    what: 'an old address that is a page of today',
    relatives: [
      moved('a page', { '/book/': '/sessions/' }, /is a page of this site/),
      moved('a page without its slash', { '/book': '/sessions/' }, /is a page of this site/),
      moved('the first page', { '/': '/sessions/' }, /is a page of this site/),
      moved('a feed', { '/rss.xml': '/sessions/' }, /is a page of this site/),
      moved('a page in signs', { '/b%6Fok/': '/sessions/' }, /is a page of this site/),
      moved('a page with index.html', { '/book/index.html': '/sessions/' }, /is a page of this site/),
      { name: 'from an article', produce: movedFrom(() => '/book/'), says: /is a page of this site/ },
      {
        name: 'from an article to itself',
        produce: movedFrom((folder) => `${folder}/`),
        says: /is a page of this site/,
      },
    ],
  },
];
