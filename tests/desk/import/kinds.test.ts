import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { docx } from './docx.ts';
import { fixture, newDesk, type Desk } from './new-desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await newDesk();
});
afterEach(() => desk.gone());

test('Pasted text becomes an article with headings, and its numbered parts become benefits', async () => {
  const { code, said } = await desk.run(fixture('pasted.txt'));
  const text = await desk.article('why-a-quiet-hour-belongs-in-a-gardeners-week');
  await desk.expectSound();
  expect(code).toBe(0);
  expect(text).toContain(`title: "Why a Quiet Hour Belongs in a Gardener's Week"`);
  expect(text).toContain('published: 2026-10-03\nreviewed: 2026-10-03');
  expect(text).toContain('## What is a quiet hour\n\nIt is an appointment');
  expect(text).toContain('## How does it begin?');
  expect(text).toContain('\\<Each> has its \\{moment\\} & its shelf life.');
  expect(text).toMatch(
    /<BenefitList>\n\n<Benefit title="Gives the Shoulders a Holiday" drawing="web" sure="idea" because="[^"]+">\n\nFor an hour/,
  );
  expect(text.match(/drawing="\w+"/g)).toEqual(['drawing="web"', 'drawing="tide"', 'drawing="guard"']);
  expect(text).not.toMatch(/min read|wrenthorpe|Recent Posts|_shed/);
  expect(said).toContain('"Oct 3" has no year, so 2026 was taken');
  expect(said).toContain('wrenthorpe77');
  expect(said).toContain('picture (1): _shed.png');
  expect(said).toContain('what stood below the post (1): Recent Posts');
});

test('A page saved from Wix keeps its text, its picture and its old address', async () => {
  const { code, said } = await desk.run(fixture('wix-page.html'));
  const slug = 'what-to-wear-cafe-edition';
  const text = await desk.article(slug);
  await desk.expectSound();
  expect(code).toBe(0);
  expect(text).toContain('title: "What to Wear to Your First Visit"');
  expect(text).toContain('description: "Soft trousers, warm socks, and nothing to prove.');
  expect(text).toContain('published: 2024-03-08');
  expect(text).toContain('topic: visit');
  expect(text).toContain('redirectFrom:\n  - "/post/what-to-wear-caf%C3%A9-edition"');
  expect(text).toContain("a friend's **sofa**. Anything you could nap in");
  expect(text).toContain(
    '## Things that help\n\n- Warm socks\n- A soft scarf\n- Hair ties, [such as these](https://wool.example.org/guide?a=1&b=%282%29)',
  );
  expect(text).toContain(
    '<Figure src="./socks.png" alt="Three pairs of knitted socks on a chair" caption="Socks, drying" />',
  );
  expect(text).toContain('### What to leave at home');
  expect(text).toContain('> I came in my pajamas and nobody blinked.');
  expect(text).toContain('| Weather | Layer \\| coat |\n| --- | --- |\n| Rain | \\{two\\} \\<3 |');
  expect(text).toContain('\n\n---\n\nExport your diary first');
  expect(text).not.toMatch(/javascript:|http:\/\/|wixstatic|Book now|viewerModel/);
  expect(await desk.files(slug)).toEqual(['index.mdx', 'socks.png']);
  for (const lost of [
    'video (1): https://www.youtube.com/embed/abc123',
    'gallery (1)',
    'italics (1)',
    'button (1): Book now',
    'link that is not safe (1): Here',
    'link without https (1)',
    'link to a page of the old site (1): scarf',
    'https://static.wixstatic.com/media/ab12_hat~mv2.jpg\n',
  ])
    expect(said).toContain(lost);
  expect(said).not.toContain('/v1/fill/');
});

test('A page of the Wix viewer of today, spans in spans and a mark behind every block, gives its words and nothing twice', async () => {
  const { code, said } = await desk.run(fixture('wix-blog.html'));
  const text = await desk.article('what-an-hour-of-nothing-is-good-for');
  await desk.expectSound();
  expect(code).toBe(0);
  expect(text).toContain('published: 2024-10-03');
  expect(text).toContain('redirectFrom:\n  - "/post/what-an-hour-of-nothing-is-good-for"');
  expect(text.slice(text.indexOf('---\n\n'))).toBe(
    [
      '---',
      'I used to think that a good massage ought to hurt a little. Then I lay on a table for an hour while somebody held my head, and **nothing happened**. It was the best hour of that month.',
      '<Figure src="./chair.png" alt="A wooden chair with a folded blanket under a window" caption="The chair in the corner" />',
      '## What stays with me',
      'Three things, and I could not have named them before:',
      '- The weight of my own arms\n- Rain, which I had not heard for weeks. The [rain diary](https://weather.example.org/rain) agrees',
      '<BenefitList>',
      '<Benefit title="It gives your hands a rest" drawing="web" sure="idea" because="No reason is written yet.">',
      'Mine lay beside me like two gloves. Nobody asked them for anything.',
      '</Benefit>',
      '<Benefit title="It makes an hour feel long" drawing="tide" sure="idea" because="No reason is written yet.">',
      'I had forgotten that an hour is a long time.',
      '</Benefit>',
      '</BenefitList>',
      'It is as long as it was when I was six.',
      '> You do not have to be good at lying down.',
      '---\n',
    ].join('\n\n'),
  );
  for (const lost of [
    'gallery (1): ',
    'embedded page or video (2): https://www.youtube.com/embed/abc123?rel=0; ',
    'button (1): https://www.larkmoor.example/book-online',
    'picture still on the old site: save it beside the article, or import again with -- --fetch (1): https://static.wixstatic.com/media/7f31bc_1b7e52f608d45f1cab2e3d4c5b607f8e~mv2.png\n',
  ])
    expect(said).toContain(lost);
});

test('A page saved in one file brings its pictures along', async () => {
  const quoted = (html: string) =>
    html.replace(/[=\u0080-\uffff]/g, (sign) =>
      [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    );
  const socks = (await readFile(fixture('socks.png'))).toString('base64').replace(/.{76}/g, '$&\r\n');
  const html =
    '<html><head><title>On café chairs</title></head><body><article class="post-content"><p>A chair may wobble, and that is no reason to send it away. It has held more people than it can count.</p><img src="https://larkmoor.example/a.png?x=1&amp;y=2" srcset="https://larkmoor.example/a-2x.png 2x" alt="Three pairs of knitted socks on a chair"><h2>Its legs</h2><p>“Four”, said the joiner.</p></article></body></html>';
  const part = (...lines: string[]) => ['------b--1----', ...lines].join('\r\n');
  const saved = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://larkmoor.example/blog/cafe-chairs',
    'Subject: =?utf-8?Q?On=20caf=C3=A9=20chairs?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--1----"',
    '',
    '',
    part(
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://larkmoor.example/blog/cafe-chairs',
      '',
      quoted(html).replace('more people', 'more =\r\npeople'),
    ),
    part(
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://larkmoor.example/a.png?x=1&y=2',
      '',
      socks,
    ),
    '------b--1------',
    '',
  ].join('\r\n');
  const { code, said } = await desk.run(await desk.file('Chairs.mhtml', saved));
  expect([code, said]).toEqual([0, expect.stringContaining('cafe-chairs')]);
  const text = await desk.article('cafe-chairs');
  await desk.expectSound();
  expect(text).toContain('title: "On café chairs"');
  expect(text).toContain('redirectFrom:\n  - "/blog/cafe-chairs"');
  expect(text).toContain('It has held more people than it can count.');
  expect(text).toContain('“Four”, said the joiner.');
  expect(text).toMatch(/<Figure src="\.\/[\w-]+\.png" alt="Three pairs of knitted socks on a chair" \/>/);
  expect(await desk.files('cafe-chairs')).toHaveLength(2);
});

test('A page in one file that broke off says what to do', async () => {
  const { code, said } = await desk.run(
    await desk.file(
      'Broken.mhtml',
      'From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n',
    ),
  );
  expect(code).toBe(1);
  expect(said).toContain('has no page in it. Save the page again');
});

test('An Atom feed gives its posts, texts written as tags included, and a Blogger export nothing but posts', async () => {
  const entry = (title: string, content: string, more = '') =>
    `<entry><title>${title}</title><link rel="edit" href="https://x.example/e"/><link rel="alternate" href="https://larkmoor.example/${title.toLowerCase().replaceAll(' ', '-')}.html"/><published>2023-05-0${title.length % 9}T09:00:00Z</published>${more}${content}</entry>`;
  const words = 'It stood in the hall for nineteen years, and nobody ever sat on it. That is how it kept its color.';
  const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Larkmoor</title>${[
    entry(
      'The red chair',
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words} <b>Red</b> stays <a href="https://paint.example.org/">red</a> &amp; dry.</p><ul><li>One</li><li>Two</li></ul></div></content>`,
    ),
    entry('The blue chair', `<content type="html">&lt;p&gt;${words}&lt;/p&gt;</content>`),
    entry(
      'The green chair',
      `<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:h2>Legs</x:h2><x:p>${words}</x:p></x:div></content>`,
    ),
    entry(
      'A comment',
      `<content type="html">${words}</content>`,
      '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#comment"/>',
    ),
  ].join('')}</feed>`;
  const { code } = await desk.run(await desk.file('feed.atom', feed));
  expect(code).toBe(0);
  await desk.expectSound();
  expect(await desk.slugs()).toEqual(['the-blue-chair', 'the-green-chair', 'the-red-chair']);
  expect(await desk.article('the-red-chair')).toContain(
    `${words} **Red** stays [red](https://paint.example.org/) & dry.\n\n- One\n- Two\n`,
  );
  expect(await desk.article('the-green-chair')).toContain(`## Legs\n\n${words}`);
  expect(await desk.article('the-blue-chair')).toContain(words);
});

test('A page of another blog gives its article without the menus around it', async () => {
  await desk.run(fixture('plain-page.html'));
  const text = await desk.article('on-benches');
  await desk.expectSound();
  expect(text).toContain('published: 2020-02-29');
  expect(text).toContain('redirectFrom:\n  - "/journal/on-benches.html"');
  expect(text).toContain('## Its paint\n\nThe paint is blue');
  expect(text).not.toMatch(/Shop|rights reserved|# On benches/);
});

test('A WordPress export gives every post, drafts too, and says what is not one', async () => {
  await desk.file('uploads/2021/05/cup.png', await readFile(fixture('socks.png')));
  const export_ = await desk.file('export.xml', await readFile(fixture('export.xml')));
  const { code, said } = await desk.run(export_);
  await desk.expectSound();
  expect(code).toBe(1);
  expect(await desk.slugs()).toEqual(['classic-lines', 'tea-and-toast']);
  const tea = await desk.article('tea-and-toast');
  expect(tea).toContain('title: "Tea & toast: \\"after\\" the hour"');
  expect(tea).toContain('published: 2021-05-04');
  expect(tea).toContain('- "/2021/05/tea-and-toast/"');
  expect(tea).toContain('## What is in the cup\n\n1. Mint\n   - from the yard\n2. Oats');
  expect(tea).toContain('<Figure src="./cup.png" alt="A white cup with steam over it" caption="The cup" />');
  expect(tea).toContain('See \\[1\\] and .');
  const classic = await desk.article('classic-lines');
  expect(classic).toContain('First thought of the day.\n\nSecond line of it.\n\n## A short heading');
  expect(classic).toContain('caption="Steam over it"');
  expect(classic).not.toContain('redirectFrom');
  for (const words of [
    '1 page was left out',
    '1 post from the bin was left out',
    'shortcode (2): [gallery ids="1,2"]',
    'block that fills itself (1): latest-posts',
    'comment (1)',
    'Not moved',
    '"Hollow" has no text in it',
    '2 of 3 posts',
  ])
    expect(said).toContain(words);
});

test('A Wix feed gives its posts, and says when it holds only a beginning', async () => {
  const { code, said } = await desk.run(fixture('wix-feed.xml'));
  await desk.expectSound();
  expect(code).toBe(0);
  const text = await desk.article('a-bench-for-waiting');
  expect(text).toContain('It is dry under the roof, & you may sit.\n\n## When it rains\n\nRing twice.');
  expect(text).toContain('topic: safety');
  expect(text).toContain('- "/post/a-bench-for-waiting"');
  expect(said).toContain('only the beginning is in this feed');
});

describe('Markdown', () => {
  test('of other site builders keeps what this site can show', async () => {
    const { said } = await desk.run(fixture('2019-06-01-paths-to-the-door.md'));
    const text = await desk.article('paths-to-the-door');
    await desk.expectSound();
    expect(text).toContain('published: 2019-06-01');
    expect(text).toContain('- "/notes/paths-to-the-door.html"');
    expect(text).toContain('| From | Minutes |\n| --- | --- |\n| Ferry | 5 |');
    expect(text).toContain('<Figure src="./socks.png" alt="The blue door with its bell" />');
    expect(text).toContain('- bring the key\n- ring');
    expect(text).toContain('> Mind the step.\n>\n> It is high.');
    expect(text).toContain(
      '[https://parking.example.org/lot?id=3](https://parking.example.org/lot?id=3), or write. Or ask',
    );
    expect(text).not.toMatch(/import Map|\{%|youtube|alert|\[\^/);
    expect(said).toContain('shortcode (2)');
    expect(said).toContain('footnote');
  });

  test('with TOML, or with front matter that has mistakes, still comes in', async () => {
    const toml = await desk.file(
      'one.md',
      '+++\ntitle = "Salt on the path"\ndate = 2022-01-05T08:00:00Z\ntags = ["safety", "ice"]\n+++\n\nWe put salt out before eight.\n',
    );
    const broken = await desk.file(
      'two.md',
      '---\ntitle: Sand: on the path\ndate: 2022-01-06\n---\n\nSand works as well.\n',
    );
    expect((await desk.run(toml, broken)).code).toBe(0);
    await desk.expectSound();
    expect(await desk.article('one')).toContain('title: "Salt on the path"');
    expect(await desk.article('one')).toContain('published: 2022-01-05');
    expect(await desk.article('two')).toContain('published: 2022-01-06');
  });
});

test('A Word file keeps headings, lists, bold words and its picture', async () => {
  const word = await desk.file('Notes on slippers.docx', await docx());
  const { code } = await desk.run(word);
  await desk.expectSound();
  expect(code).toBe(0);
  const text = await desk.article('a-note-on-slippers');
  expect(text).toContain('title: "A note on slippers"');
  expect(text).toContain('They stand **by the door** in \\{three\\} sizes.');
  expect(text).toContain('## Sizes');
  expect(await desk.files('a-note-on-slippers')).toEqual(['index.mdx', 'picture.png']);
  expect(text).toContain('<Figure src="./picture.png" alt="Slippers in a row" />');
});

describe('A Markdown file whose name says nothing', () => {
  const words = 'A line about the boat.\n\nAnother line about the boat.\n';
  test.each(['untitled.md', 'old-post.md', 'post-1.md', '2021-05-04-post.md', '17.md'])(
    'is named after its title: %s',
    async (name) => {
      await desk.run(await desk.file(name, `---\ntitle: The blue boat\n---\n\n${words}`));
      expect(await desk.slugs()).toEqual(['the-blue-boat']);
    },
  );
  test('keeps a name that says something', async () => {
    await desk.run(await desk.file('postcards-2.md', `---\ntitle: The blue boat\n---\n\n${words}`));
    expect(await desk.slugs()).toEqual(['postcards-2']);
  });
  test.each([
    ['link: https://old.example/post/blue-boat', 'blue-boat', '/post/blue-boat'],
    ['slug: /journal/blue-boat', 'blue-boat', '/journal/blue-boat'],
  ])('takes its old address from %s', async (line, slug, from) => {
    await desk.run(await desk.file('untitled.md', `---\ntitle: The boat\n${line}\n---\n\n${words}`));
    const [own = ''] = await desk.slugs();
    expect(own).toBe(slug);
    expect(await desk.article(own)).toContain(`redirectFrom:\n  - "${from}"`);
  });
});
