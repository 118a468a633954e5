import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editPath } from '../../src/desk/editor/edit-link.ts';
import { plainName } from '../../src/desk/editor/picture.ts';
import { changedSince } from '../../src/desk/editor/seen.ts';
import { mergeUpdate, type Update } from '../../src/desk/editor/update.ts';

let root: string;
const defaults = { draft: false, redirectFrom: [], exceptions: [] };
const article = 'content/articles/back-pain/index.mdx';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const save = (path: string, text: string, deletions: string[] = []): Update => ({
  additions: [{ path, contents: Buffer.from(text).toString('base64url') }],
  deletions: deletions.map((each) => ({ path: each })),
});
const result = (update: Update) => mergeUpdate(update, root, defaults);
const textOf = (update: Update): string => Buffer.from(update.additions[0]!.contents, 'base64url').toString();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what the editor sends to be saved', () => {
  test('is refused when a day comes out of order, in the words of the form', () => {
    const { refusal } = result(
      save(article, read(article).replace('topic: back\n', 'topic: back\nreviewDue: 2020-01-01\n')),
    );
    expect(refusal).toBe('"Read again by" is before the last review. Write a later day.');
  });

  test('is refused when a block was put in and left blank', () => {
    const { refusal } = result(save(article, `${read(article)}\n<Benefit title="A" />\n`));
    expect(refusal).toContain('In the block "Benefit": "Because" is missing.');
  });

  test('is refused when a picture lacks its description', () => {
    const { refusal } = result(save(article, `${read(article)}\n<Figure src="./room.jpg" />\n`));
    expect(refusal).toBe(
      'In the block "Picture": "What the picture shows" is missing. Say what the picture shows, for people who cannot see it, such as "A padded table by a window, a folded blanket on it".',
    );
  });

  test('names an entry of a list by its number', () => {
    const { refusal } = result(
      save('content/practice.yaml', read('content/practice.yaml').replace('price: 90', 'price: -1')),
    );
    expect(refusal).toMatch(/^"Sessions and prices 1, Price" /);
  });

  test('may hold what was wrong before: nothing keeps her from mending something else first', () => {
    const wrong = read(article).replace(/^topic: .*$/m, 'topic: No Such Topic');
    writeFileSync(join(root, article), wrong);
    expect(result(save(article, wrong.replace(/^bookTitle: .*$/m, 'bookTitle: An hour'))).refusal).toBeUndefined();
  });

  test('keeps its words when an article moves to another address, and the old address leads to the new one', () => {
    const from = 'content/articles/does-it-work/index.mdx';
    const text = read(from);
    const fresh = text.replace(/^title: "(.*)"$/m, "title: '$1'");
    const { body } = result(save('content/articles/works/index.mdx', fresh, [from]));
    expect(textOf(body)).toBe(text.replace(/\n---\n/, '\nredirectFrom:\n  - /articles/does-it-work/\n---\n'));
  });

  test('leaves no old address behind for a draft, which nobody has seen', () => {
    const from = 'content/articles/is-it-safe/index.mdx';
    writeFileSync(join(root, from), read(from).replace(/\n---\n/, '\ndraft: true\n---\n'));
    expect(textOf(result(save('content/articles/safe/index.mdx', read(from), [from])).body)).toBe(read(from));
  });

  test('passes on pictures as they are', () => {
    const picture = { additions: [{ path: 'content/articles/back-pain/room.jpg', contents: '_9j_4A' }], deletions: [] };
    expect(result(picture)).toEqual({ body: picture });
  });

  test('is held back when the file was changed by something else meanwhile', () => {
    const bytes = readFileSync(join(root, article));
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    expect(changedSince(new Map([[article, sha]]), save(article, ''), root)).toBeUndefined();
    writeFileSync(join(root, article), `${bytes}\nMore.\n`);
    expect(changedSince(new Map([[article, sha]]), save(article, ''), root)).toMatch(
      /^content\/articles\/back-pain\/index\.mdx was changed outside the editor/,
    );
  });
});

test('a picture is kept under a name that works in every address', () => {
  expect(['Mein Foto (2).JPG', 'Über uns.png', '写真.webp', 'plain.jpg'].map(plainName)).toEqual([
    'mein-foto-2.jpg',
    'uber-uns.png',
    'picture.webp',
    'plain.jpg',
  ]);
});

test('each article, page and the home page leads to its form, other pages to none', () => {
  const at = (path: string) => editPath(path, ['about']);
  expect(at('/')).toBe('/keystatic/singleton/home/');
  expect(at('/about/')).toBe('/keystatic/singleton/page-about/');
  expect(at('/articles/back-pain/')).toBe('/keystatic/collection/articles/item/back-pain/');
  expect([at('/articles/'), at('/articles/page/2/'), at('/book/'), at('/keystatic/')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
