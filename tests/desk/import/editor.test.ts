import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComponentSchema } from '@keystatic/core';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { readChoices } from '../../../src/desk/editor/choices.ts';
import { mergeSave } from '../../../src/desk/save/merge-save.ts';
import { facts, keystatic, opened, parts, stored } from '../editor-forms.ts';
import { docx } from './docx.ts';
import { fixture, newDesk, type Desk } from './new-desk.ts';

vi.mock('@keystatic/core', () => keystatic);
vi.mock(
  '@keystatic/core/content-components',
  () => import('../../../node_modules/@keystatic/core/dist/keystatic-core-content-components.js'),
);

let desk: Desk;
let schema: Record<string, ComponentSchema>;
let defaults: Record<string, unknown>;
beforeAll(async () => {
  const { defaults: known, editorConfig } = await import('../../../src/desk/editor/config.ts');
  schema = editorConfig(readChoices(process.cwd())).collections!['articles']!.schema;
  defaults = known;
}, 120_000);
beforeEach(async () => {
  desk = await newDesk();
});
afterEach(() => desk.gone());

/** The file after she opened it in the editor and saved it without a change. */
async function savedAgain(file: string): Promise<string> {
  const { content, ...form } = schema;
  const object = keystatic.fields.object(form) as ComponentSchema;
  const yaml = stringify(stored(object, opened(object, facts(file))));
  const field = content as never as {
    parse(value: undefined, args: object): unknown;
    serialize(value: unknown, args: object): { content: Uint8Array };
  };
  const none = { other: new Map(), external: new Map(), slug: 'x' };
  const state = field.parse(undefined, { ...none, content: new TextEncoder().encode(parts(file).body) });
  const body = new TextDecoder().decode(field.serialize(state, none).content);
  return mergeSave(await readFile(file, 'utf8'), `---\n${yaml}---\n${body}`, 'content/articles/x/index.mdx', defaults);
}

test('Every imported draft opens in the editor, and saving it unchanged leaves it as it is', async () => {
  const names = [
    'pasted.txt',
    'wix-page.html',
    'plain-page.html',
    'export.xml',
    'wix-feed.xml',
    '2019-06-01-paths-to-the-door.md',
  ];
  const signs = await desk.file(
    'signs.txt',
    'Signs\n\nA {brace}, a <tag>, 1 < 2 & 3 > 2, &amp; and &lt;, *stars*, _lines_, `ticks`, ~tildes~, [square](round), ![pictures], \\backslash, a | b, # hash.\n\n# not a heading\n\nexport your diary\n\n+ plus\n\n1) one\n\n-- dash\n\n$5 and "quotes", https://a.example/b_c_d, me_too@a.example, www.b.example.\n',
  );
  await desk.run(...names.map(fixture), signs, await desk.file('word.docx', await docx()));
  for (const slug of await desk.slugs()) {
    const file = join(desk.home, 'content', 'articles', slug, 'index.mdx');
    expect(await savedAgain(file)).toBe(await readFile(file, 'utf8'));
  }
});
