import { readFileSync } from 'node:fs';
import type { ComponentSchema } from '@keystatic/core';
import { stringify } from 'yaml';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { editable, facts, keystatic, opened, parts, stored } from './editor-forms.ts';
import { readChoices } from '../../src/desk/editor/choices.ts';
import { mergeSave } from '../../src/desk/save/merge-save.ts';

vi.mock('@keystatic/core', () => keystatic);
vi.mock(
  '@keystatic/core/content-components',
  () => import('../../node_modules/@keystatic/core/dist/keystatic-core-content-components.js'),
);

type Schema = Record<string, ComponentSchema>;
let schemaOf: (file: string) => Schema;
let defaults: Record<string, unknown>;

beforeAll(async () => {
  const { defaults: known, editorConfig } = await import('../../src/desk/editor/config.ts');
  const config = editorConfig(readChoices(process.cwd()));
  defaults = known;
  schemaOf = (file) => {
    if (file.includes('/articles/')) return config.collections!['articles']!.schema;
    const single = Object.values(config.singletons!).find(({ path }) => file.startsWith(`${path}.`));
    return single!.schema;
  };
}, 120_000);

/** The file as the editor writes it when she opens it, makes `change` to its facts and saves. */
function saved(file: string, change?: (facts: Record<string, unknown>) => void): string {
  const { content, ...form } = schemaOf(file);
  const object = keystatic.fields.object(form) as ComponentSchema;
  const shown = stored(object, opened(object, facts(file))) as Record<string, unknown>;
  change?.(shown);
  const yaml = stringify(shown, { lineWidth: 80, singleQuote: true });
  if (!content) return yaml;
  const field = content as never as {
    parse(value: undefined, args: object): unknown;
    serialize(value: unknown, args: object): { content: Uint8Array };
  };
  const none = { other: new Map(), external: new Map(), slug: 'x' };
  const state = field.parse(undefined, { ...none, content: new TextEncoder().encode(parts(file).body) });
  return `---\n${yaml}---\n${new TextDecoder().decode(field.serialize(state, none).content)}`;
}

const merged = (file: string, fresh: string): string => mergeSave(readFileSync(file, 'utf8'), fresh, file, defaults);

describe('saving in the editor', () => {
  test.each(editable())('%s stays as it is, to the byte, when nothing was changed', (file) => {
    expect(merged(file, saved(file))).toBe(readFileSync(file, 'utf8'));
  });

  test.each(editable().filter((file) => 'title' in facts(file)))('%s changes in the line of its title only', (file) => {
    const before = readFileSync(file, 'utf8').split('\n');
    const after = merged(
      file,
      saved(file, (form) => (form['title'] = 'Quiet: "an hour"')),
    ).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      expect.stringMatching(/^title: .*Quiet: \\?"an hour\\?"/),
    ]);
  });
});
