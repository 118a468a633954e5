import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isPublic } from '../../../src/desk/import/download.ts';
import { docx, zip } from './docx.ts';
import { fixture, newDesk, type Desk } from './new-desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await newDesk();
});
afterEach(() => desk.gone());

const item = (title: string, content: string) =>
  `<item><title>${title}</title><link>https://larkmoor.example/post/x</link><pubDate>Mon, 05 Feb 2024 22:10:00 GMT</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
const feed = (items: string) => `<?xml version="1.0"?><rss xmlns:content="c"><channel>${items}</channel></rss>`;

describe('What is refused, in one sentence and with nothing written', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${feed(item('&b;', 'x')).slice(21)}`;
  const reads = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${feed(item('&x;', 'x')).slice(21)}`;
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['laughs.xml', laughs, /DOCTYPE/],
    ['reads.xml', reads, /DOCTYPE/],
    ['half.xml', feed(item('a', 'b')).slice(0, 120), /damaged|no posts/],
    ['no-posts.xml', feed(''), /no posts/],
    ['empty.txt', '', /is empty/],
    ['blank.md', ' \n\n', /is empty/],
    ['letter.pdf', '%PDF-1.7', /PDF/],
    ['letter.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word file/],
    ['saved.mhtml', 'MIME-Version: 1.0', /Web page, complete/],
    ['broken.docx', 'PK\x03\x04 and no more', /damaged/],
    ['not-a-zip.docx', 'hello', /damaged/],
    ['sheet.numbers', 'x', /kind that cannot be moved/],
    ['nothing.html', '<html><body><script>1</script></body></html>', /no post in it/],
  ];
  test.each(cases)('%s', async (name, data, sentence) => {
    const { code, said } = await desk.run(await desk.file(name, data));
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\bat .*\.ts:\d|Error:|undefined/);
    expect(await desk.slugs()).toEqual([]);
  });

  test('a Word file that unfolds to fill the machine', async () => {
    const bomb = await desk.file('bomb.docx', await docx({ 'word/media/one.png': Buffer.alloc(210 * 1024 * 1024) }));
    expect((await desk.run(bomb)).said).toContain('unfolds to more than 200 MB');
  });

  test('a Word file that defines words of its own', async () => {
    const file = await desk.file(
      'dtd.docx',
      zip({ 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
    );
    expect((await desk.run(file)).said).toContain('damaged or not a Word file');
  });

  test('a file that is not there, a folder, an address, no file at all', async () => {
    expect((await desk.run(join(desk.home, 'nope.html'))).said).toContain('is not there');
    expect((await desk.run(desk.home)).said).toContain('is a folder');
    expect((await desk.run('https://larkmoor.example/post/x')).said).toContain('save the page');
    expect((await desk.run()).said).toContain('npm run import --');
    expect((await desk.run('--nope')).said).toContain('no option --nope');
  });
});

describe('Pictures', () => {
  test('outside the folder of the file are never copied, by path, by link or by name', async () => {
    await writeFile(join(desk.home, 'secret.png'), await readFile(fixture('socks.png')));
    await symlink(join(desk.home, 'secret.png'), join(desk.home, 'old-link.png'));
    const page = await desk.file(
      'tea-room.md',
      '# Doors\n\nOne.\n\n![A door to look at](../secret.png)\n\n![Another door here](..%2fsecret.png)\n\n![](/etc/passwd)\n\n![x](file:///etc/passwd)\n\n![A linked door](link.png)\n',
    );
    await symlink(join(desk.home, 'secret.png'), join(desk.home, 'old', 'link.png'));
    const { code, said } = await desk.run(page);
    expect(code).toBe(0);
    expect(await desk.files('tea-room')).toEqual(['index.mdx']);
    expect(said).toContain('(5)');
    await desk.expectSound();
  });

  test('that are damaged, or something else, are listed and leave nothing behind', async () => {
    const whole = await readFile(fixture('socks.png'));
    await desk.file('half.png', whole.subarray(0, whole.length / 2));
    await desk.file('text.jpg', 'not a picture');
    await desk.file('drawing.svg', '<svg onload="alert(1)"></svg>');
    const page = await desk.file(
      'tea-room.md',
      '# Three\n\nWords.\n\n![Half of it](half.png)\n\n![Text in it](text.jpg)\n\n![Drawn](drawing.svg)\n',
    );
    const { said } = await desk.run(page);
    expect(await desk.files('tea-room')).toEqual(['index.mdx']);
    expect(said).toContain('damaged or cut off (1): half.png');
    expect(said).toContain('of a kind that cannot be used: save it as JPEG (2)');
    await desk.expectSound();
  });

  test('with names that mean something to a computer get plain ones, and two of one name stay two', async () => {
    const socks = await readFile(fixture('socks.png'));
    const other = await readFile(fixture('wix-page_files/socks.png'));
    await desk.file('a/CON.png', socks);
    await desk.file('a/Über & <b>.png', other);
    await desk.file('a/x/same.png', socks);
    await desk.file('a/y/same.png', other);
    const page = await desk.file(
      'a/page.html',
      '<html><body><div class="entry-content"><p>Words.</p><img src="CON.png"><img src="%C3%9Cber%20%26%20%3Cb%3E.png" alt="IMG_2231.jpg"><img src="x/same.png" alt="Same &quot;one&quot; {x}"><img src="y/same.png" alt="Same two"></div></body></html>',
    );
    const { said } = await desk.run(page);
    expect(await desk.files('page')).toEqual(['index.mdx', 'picture.png', 'same-2.png', 'same.png', 'uber-b.png']);
    expect(said).toContain('picture without a description: say in alt="…" what it shows (2)');
    await desk.expectSound();
  });

  test('from the web are fetched from public hosts only', () => {
    for (const address of [
      'http://localhost/x.png',
      'http://127.0.0.1/x',
      'http://[::1]/x',
      'http://2130706433/',
      'http://169.254.169.254/latest',
      'http://printer.local/x',
      'https://intranet/x',
      'https://larkmoor.example:8080/x',
      'ftp://larkmoor.example/x',
    ])
      expect(isPublic(new URL(address)), address).toBe(false);
    expect(isPublic(new URL('https://static.wixstatic.com/media/x.jpg'))).toBe(true);
  });
});

describe('Pictures on the old site', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const html =
    '<html><head><title>Hats</title></head><body><div class="entry-content"><p>Words.</p><img alt="A felt hat" src="https://static.wixstatic.com/media/hat~mv2.png/v1/fill/w_9/hat.png"><img alt="A cap, gone" src="https://larkmoor.example/gone.png"><img alt="A trap" src="https://larkmoor.example/inside.png"></div></body></html>';

  test('are fetched at full size when asked for, and never through a door into the machine', async () => {
    const asked: string[] = [];
    const hat = await readFile(fixture('socks.png'));
    vi.stubGlobal('fetch', (url: URL) => {
      asked.push(url.href);
      if (url.pathname.includes('hat')) return Promise.resolve(new Response(hat));
      if (url.pathname.includes('inside'))
        return Promise.resolve(new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/secret' } }));
      return Promise.resolve(new Response('', { status: 404 }));
    });
    const { code, said } = await desk.run('--fetch', await desk.file('hats.html', html));
    expect(code).toBe(0);
    expect(asked).toEqual([
      'https://static.wixstatic.com/media/hat~mv2.png',
      'https://larkmoor.example/gone.png',
      'https://larkmoor.example/inside.png',
    ]);
    expect(await desk.files('hats')).toEqual(['hat.png', 'index.mdx']);
    expect(said).toContain('that the old site does not give out any more (answer 404) (1)');
    expect(said).toContain('at an address that is not on the public web (1)');
    await desk.expectSound();
  });

  test('are left alone and listed when not asked for', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no one asked')));
    const { said } = await desk.run(await desk.file('hats.html', html));
    expect(said).toContain(
      'picture still on the old site: save it beside the article, or import again with -- --fetch (3)',
    );
    expect(await desk.files('hats')).toEqual(['index.mdx']);
  });
});

describe('Words', () => {
  const page = (title: string, body: string) =>
    `<html><head><title>${title}</title></head><body><div class="entry-content">${body}</div></body></html>`;

  test('that look like code, tags or markup stay words', async () => {
    const text =
      '{process.env.HOME} <script>alert(1)</script> `x` *a* _b_ # [c](javascript:alert(1)) ![d](e.png) &lt;b&gt; <!-- no --> \\{ ~~f~~ | g';
    const file = await desk.file(
      'pasted.txt',
      `A "title": with {braces} </script> & 'signs'\n\n${text}\n\nimport fs from 'node:fs'\n\nexport const a = 1\n\n1. one\n\n+ two\n\n- three\n\n--- \n\n=== four and more words.`,
    );
    const { code } = await desk.run(file);
    expect(code).toBe(0);
    const slug = 'a-title-with-braces-script-signs';
    const article = await desk.article(slug);
    expect(article).toContain(`title: "A \\"title\\": with {braces} </script> & 'signs'"`);
    expect(article).toContain("\n\nImport fs from 'node:fs'\n\nExport const a = 1\n\n");
    await desk.expectSound();
  });

  test('nested a thousand deep come in flat', async () => {
    const deep = `${'<div>'.repeat(3000)}A sentence at the bottom of it.${'</div>'.repeat(3000)}`;
    const quotes = `${'<blockquote>'.repeat(500)}Quoted often.${'</blockquote>'.repeat(500)}`;
    const lists = `${'<ul><li>x'.repeat(400)}${'</li></ul>'.repeat(400)}${'<ul>'.repeat(60)}<li>deep</li>${'</ul>'.repeat(60)}`;
    const { code, said } = await desk.run(await desk.file('deep.html', page('Deep', deep + quotes + lists)));
    if (code === 0) {
      expect(await desk.article('deep')).toContain('A sentence at the bottom of it.');
      await desk.expectSound();
    } else expect(said).toContain('nested too deeply');
  });

  test('in any old encoding are read as they were written', async () => {
    const words = 'Café “quotes” – naïve\n\nÜber den Fluß, señora.';
    const utf16 = Buffer.from(`\uFEFF${words}`, 'utf16le');
    const windows = Buffer.from(
      words.replace(/[“”–]/g, (sign) => ({ '“': '\x93', '”': '\x94' })[sign] ?? '\x96'),
      'latin1',
    );
    const twice = new TextDecoder('windows-1252').decode(Buffer.from(words));
    const files = [
      await desk.file('a.txt', utf16),
      await desk.file('b.txt', utf16.swap16()),
      await desk.file('c.txt', windows),
      await desk.file('d.txt', twice),
    ];
    files.push(
      await desk.file(
        'e.html',
        Buffer.concat([
          Buffer.from('<html><head><meta charset="iso-8859-15"><title>Caf'),
          Buffer.from([0xe9]),
          Buffer.from('</title></head><body><div class="entry-content"><p>Over there.</p></div></body></html>'),
        ]),
      ),
    );
    const { code } = await desk.run(...files);
    expect(code).toBe(0);
    for (const slug of ['cafe-quotes-naive', 'cafe-quotes-naive-2', 'cafe-quotes-naive-3', 'cafe-quotes-naive-4']) {
      expect(await desk.article(slug)).toContain('title: "Café “quotes” – naïve"');
      expect(await desk.article(slug)).toContain('Über den Fluß, señora.');
    }
    expect(await desk.article('cafe')).toContain('title: "Café"');
    await desk.expectSound();
  });

  test('with control characters, marks that turn the text round and half characters are cleaned', async () => {
    await desk.run(
      await desk.file(
        'signs.html',
        page(
          'Tab\u0007le \u202Etxt',
          '<p>One\u0000\u000b two\u2028three\ufffe \u200Bfour.</p><p>&#x1;&#55357;Five.</p>',
        ),
      ),
    );
    const [slug = ''] = await desk.slugs();
    expect(await desk.article(slug)).not.toMatch(/(?![\n])[\p{Cc}\u202E\u200B\uFFFE\p{Cs}]/u);
    await desk.expectSound();
  });

  test('without end, in a title, a word or a list, still make an article', async () => {
    const long = 'gentle '.repeat(200).trim();
    await desk.run(
      await desk.file(
        'long.html',
        page(
          long,
          `<h2>${long}</h2><p>${'a'.repeat(3000)}</p><p>${long}</p><ol start="-5"><li></li></ol><table><tr><td></td></tr></table><h3></h3><p></p>`,
        ),
      ),
    );
    await desk.expectSound();
    expect((await desk.slugs())[0]?.length).toBeLessThan(81);
  });

  test('in Hebrew and Hindi keep their address and open as they are', async () => {
    await desk.run(
      await desk.file('he.txt', 'שעה שקטה אחת\n\nכאן יש משפט אחד קצר.'),
      await desk.file('hi.txt', 'एक शांत घंटा\n\nयहाँ एक छोटा वाक्य है।'),
    );
    expect((await desk.slugs()).length).toBe(2);
    await desk.expectSound();
  });
});

describe('A whole export', () => {
  const fifty = (bad: number) =>
    feed(
      Array.from({ length: 50 }, (_, index) =>
        item(
          `Letter number ${index + 1}`,
          index === bad ? '' : `<p>Dear reader, this is letter ${index + 1}.</p>`,
        ).replace('post/x', `post/letter-${index + 1}`),
      ).join(''),
    );

  test('of fifty posts shows how far it is and goes on past a bad one', async () => {
    const { code, said } = await desk.run(await desk.file('export.xml', fifty(16)));
    expect(code).toBe(1);
    expect((await desk.slugs()).length).toBe(49);
    expect(said).toContain('50 of 50  Letter number 50');
    expect(said).toContain('17 of 50  Not moved.');
    expect(said).toContain('49 of 50 posts are here now');
    await desk.expectSound();
  });

  test('brought in twice overwrites nothing and does not claim an address twice', async () => {
    const file = await desk.file('export.xml', fifty(-1));
    expect((await desk.run(file)).code).toBe(0);
    const before = await desk.article('letter-3');
    await writeFile(join(desk.home, 'content/articles/letter-3/index.mdx'), `${before}\nMy own words.\n`);
    const { code, said } = await desk.run(file);
    expect(code).toBe(0);
    expect(await desk.article('letter-3')).toBe(`${before}\nMy own words.\n`);
    expect(await desk.article('letter-3-2')).not.toContain('redirectFrom');
    expect(said).toContain(
      'There is already an article at content/articles/letter-3, which was not touched. This one is called letter-3-2.',
    );
    expect(said).toContain('The old address /post/letter-3 already leads to /articles/letter-3/.');
    await desk.expectSound();
  });

  test('turns links between its posts into links here', async () => {
    const posts =
      item('First', '<p>Hello there.</p>').replace('post/x', 'post/first') +
      item('Second', '<p>See <a href="https://www.larkmoor.example/post/first/?utm=1">the first</a>.</p>').replace(
        'post/x',
        'post/second',
      );
    await desk.run(await desk.file('export.xml', feed(posts)));
    expect(await desk.article('second')).toContain('See [the first](/articles/first/).');
    await desk.expectSound();
  });
});

test('Practice facts that cannot be read stop everything before it begins', async () => {
  await writeFile(join(desk.home, 'content/practice.yaml'), 'name: [');
  await expect(desk.run(fixture('pasted.txt'))).rejects.toThrow(
    'Nothing was moved: content/practice.yaml cannot be read. "npm run check" says what to mend there.',
  );
  expect(await desk.slugs()).toEqual([]);
});

test('Nothing but the new folder is written', async () => {
  const before = await readdir(desk.home, { recursive: true });
  await desk.run(fixture('pasted.txt'));
  const after = await readdir(desk.home, { recursive: true });
  expect(after.filter((name) => !before.includes(name))).toEqual([
    'content/articles/why-a-quiet-hour-belongs-in-a-gardeners-week',
    'content/articles/why-a-quiet-hour-belongs-in-a-gardeners-week/index.mdx',
  ]);
});
