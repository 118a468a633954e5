import type { ComponentSchema, Config } from '@keystatic/core';
import { z } from 'astro/zod';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { articleSchema } from '../../src/schemas/article.ts';
import { componentSchemas, type ComponentName } from '../../src/schemas/components.ts';
import { components } from '../../src/schemas/placement.ts';
import { homeSchema } from '../../src/schemas/home.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { redFlagsSchema } from '../../src/schemas/red-flags.ts';
import { blockWords } from '../../src/desk/editor/block-words.ts';
import { type Choices, readChoices } from '../../src/desk/editor/choices.ts';
import { componentOf, fromVariants, toVariants } from '../../src/desk/editor/variants.ts';
import * as allWords from '../../src/desk/editor/words.ts';
import { keystatic, opened, stored } from './editor-forms.ts';

vi.mock('@keystatic/core', () => keystatic);
vi.mock(
  '@keystatic/core/content-components',
  () => import('../../node_modules/@keystatic/core/dist/keystatic-core-content-components.js'),
);

type Schema = z.core.$ZodType;
type Field = ComponentSchema & { options?: { value: string }[]; validate?: (value: unknown) => unknown };
interface Block {
  kind: string;
  label: string;
  schema: Record<string, Field>;
  children?: string[];
  ContentView?: unknown;
}

let config: Config;
let menus: Choices;
let blocks: Record<string, Block>;

beforeAll(async () => {
  menus = readChoices(process.cwd());
  config = (await import('../../src/desk/editor/config.ts')).editorConfig(menus);
  blocks = (await import('../../src/desk/editor/blocks.tsx')).blocks(menus, 'content/articles') as never;
}, 120_000);

const texts = [
  'Words.',
  'back-pain',
  'https://example.com',
  '+1 207 555 0142',
  'name@example.com',
  'en-US',
  'US',
  'USD',
  'America/New_York',
  '09:00-17:00',
  '/post/old',
  'C12',
  './photo.jpg',
];

const inner = (schema: Schema): { schema: Schema; required: boolean } =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? { ...inner(schema.def.innerType), required: false }
    : { schema, required: true };

/** Values of every kind that the site takes for this key. */
function examples(schema: Schema, field: Field): unknown[] {
  const all = [
    ...(field.options?.map(({ value }) => value) ?? []),
    ...texts,
    '2026-03-12',
    2017,
    60,
    3,
    true,
    false,
    { '/old': '/about/' },
  ];
  return all.filter((value) => value !== '' && z.safeParse(schema, value).success);
}

const refuses = (field: Field, value: unknown): boolean => {
  try {
    field.validate?.(value);
    return false;
  } catch {
    return true;
  }
};

/** Does the form have the same keys as the schema, take and give back what the site takes, and refuse an empty field where it must? */
function agrees(outer: Schema, field: Field, path: string): void {
  const { schema, required } = inner(outer);
  if (schema instanceof z.ZodObject && field.kind === 'object') {
    expect(Object.keys(field.fields), path).toEqual(Object.keys(schema.shape));
    for (const [key, each] of Object.entries(schema.shape))
      agrees(each as Schema, field.fields[key] as Field, `${path}.${key}`);
    return;
  }
  if (schema instanceof z.ZodArray && field.kind === 'array') {
    agrees(schema.element, field.element as Field, `${path}[]`);
    return;
  }
  if (schema instanceof z.ZodDiscriminatedUnion && field.kind === 'object') {
    const keys = (schema.options as z.ZodObject[]).flatMap(({ shape }) => Object.keys(shape));
    expect(Object.keys(field.fields).sort(), path).toEqual([...new Set(keys)].sort());
    return;
  }
  expect(field.kind, path).toBe('form');
  const values = examples(schema, field);
  expect(values.length, `${path} has an example`).toBeGreaterThan(0);
  for (const value of values) {
    const shown = opened(field, value);
    expect(stored(field, shown), path).toEqual(value);
    expect(refuses(field, shown), `${path}: ${JSON.stringify(value)}`).toBe(false);
  }
  const isBox = schema instanceof z.ZodBoolean;
  if (!isBox) expect(refuses(field, opened(field, undefined)), `${path} left empty`).toBe(required && !hasStart(field));
  if (schema instanceof z.ZodEnum)
    expect(field.options?.map(({ value }) => value).filter(Boolean), path).toEqual(
      expect.arrayContaining(schema.options),
    );
}

const hasStart = (field: Field): boolean => Boolean(stored(field, opened(field, undefined)));

const object = (schema: Record<string, ComponentSchema>): Field => keystatic.fields.object(schema) as Field;
const withoutText = (schema: Record<string, ComponentSchema>): Field => {
  const { content, ...rest } = schema;
  expect(content).toBeDefined();
  return object(rest);
};

describe('the forms of the editor agree with what the site takes', () => {
  test('for articles', () => agrees(articleSchema, withoutText(config.collections!['articles']!.schema), 'article'));
  test('for the practice facts', () =>
    agrees(practiceSchema, object(config.singletons!['practice']!.schema), 'practice'));
  test('for the home page', () => agrees(homeSchema, object(config.singletons!['home']!.schema), 'home'));
  test('for every page', () => {
    expect(menus.pages.length).toBeGreaterThan(0);
    for (const { value } of menus.pages)
      agrees(pageSchema, withoutText(config.singletons![`page-${value}`]!.schema), value);
  });
  test('for every list of signs', () => {
    const lists = config.singletons!['redFlags']!.schema;
    expect(Object.keys(lists)).toEqual(menus.redFlags.map(({ value }) => value));
    for (const list of Object.values(lists)) agrees(redFlagsSchema.def.valueType, list as Field, 'signs');
  });

  test('for every component, in all its forms', () => {
    const names = Object.keys(blocks).map((name) => componentOf[name] ?? name);
    expect([...new Set(names)].sort()).toEqual(Object.keys(components).sort());
    for (const own of Object.keys(components) as ComponentName[]) {
      const forms = Object.entries(blocks).filter(([name]) => (componentOf[name] ?? name) === own);
      const { shape } = componentSchemas[own] as z.ZodObject;
      expect([...new Set(forms.flatMap(([, { schema }]) => Object.keys(schema)))].sort(), own).toEqual(
        Object.keys(shape).sort(),
      );
      for (const [name, { schema }] of forms)
        for (const [key, field] of Object.entries(schema)) {
          if (key === 'cite' || key === 'src') continue;
          const outer = shape[key] as Schema;
          agrees(
            forms.length > 1 && outer instanceof z.ZodOptional && refuses(field, opened(field, undefined))
              ? outer.def.innerType
              : outer,
            field,
            `${name}.${key}`,
          );
        }
    }
  });

  test('in where a block may stand and what it may hold', () => {
    for (const [name, block] of Object.entries(blocks)) {
      const { kind, holds } = components[(componentOf[name] ?? name) as ComponentName];
      const expected =
        kind === 'inline'
          ? holds === 'none'
            ? 'inline'
            : 'mark'
          : holds === 'none'
            ? 'block'
            : holds === 'text'
              ? 'wrapper'
              : 'repeating';
      expect(block.kind, name).toBe(expected);
      if (expected === 'repeating') expect(block.children).toEqual([holds]);
      if (expected !== 'mark') expect(block.ContentView, `${name} has a preview`).toBeTypeOf('function');
    }
  });
});

describe('the words of the editor', () => {
  test('name every stored value of every menu, and nothing that is not there', () => {
    const labels = (words: allWords.Words): [string, string][] =>
      Object.values(words).flatMap((word) => [...Object.entries(word.options ?? {}), ...labels(word.fields ?? {})]);
    for (const words of [...Object.values(allWords), ...Object.values(blockWords).map(({ fields }) => fields ?? {})])
      for (const [value, label] of labels(words)) expect(label.trim(), value).not.toBe('');
    expect(Object.keys(allWords.articleWords)).toEqual(Object.keys(articleSchema.shape));
    expect(Object.keys(allWords.pageWords)).toEqual(Object.keys(pageSchema.shape));
    expect(Object.keys(allWords.homeWords)).toEqual(Object.keys(homeSchema.shape));
    expect(Object.keys(allWords.practiceWords)).toEqual(Object.keys(practiceSchema.shape));
  });

  test('refuse a wrong value with the sentence the check uses', () => {
    const phone = config.singletons!['practice']!.schema['phone'] as Field;
    expect(() => phone.validate!('207 555')).toThrow(
      'Phone is not an international phone number. Start with + and the country code',
    );
    const title = config.collections!['articles']!.schema['description'] as Field;
    expect(() => title.validate!('x'.repeat(156))).toThrow('Summary is too long. Keep it to 155 characters.');
  });

  test('refuse a picture without a description, and a drawing without one', () => {
    expect(() => blocks['Picture']!.schema['alt']!.validate!('')).toThrow('What the picture shows must not be empty');
    expect(() => blocks['Picture']!.schema['src']!.validate!(null)).toThrow('Choose a file for "Picture".');
    expect(() => blocks['Drawing']!.schema['label']!.validate!('')).toThrow('What the drawing shows must not be empty');
    expect(() => blocks['ClientQuote']!.schema['consent']!.validate!(null)).toThrow('Day of consent is required');
    expect(() => blocks['Cite']!.schema['id']!.validate!('')).toThrow('Choose an entry for "Study".');
  });
});

test('a Figure opens as a picture or a drawing, a quote as its own words or somebody else’s, and each is saved under its name', () => {
  const text =
    '<Figure src="./a>b.jpg" alt="A" />\n\n<Figure\n  label="B" drawing="spine" key={["x>y"]} />\n\n<PullQuote>\n\nOwn.\n\n</PullQuote>\n\n<PullQuote by="Ann B." consent="2026-01-02" source="a card" given="nothing">\n\nHers.\n\n</PullQuote>\n';
  const shown = toVariants(text);
  expect([...shown.matchAll(/<(\/?\w+)/g)].map(([, name]) => name)).toEqual([
    'Picture',
    'Drawing',
    'PullQuote',
    '/PullQuote',
    'ClientQuote',
    '/ClientQuote',
  ]);
  expect(fromVariants(shown)).toBe(text);
});
