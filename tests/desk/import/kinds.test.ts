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
