import { readdirSync, readFileSync } from 'node:fs';
import type { ComponentSchema } from '@keystatic/core';
// The editor runs in a browser; its reading and writing of text is the same code in Node, behind no public name.
import * as keystatic from '../../node_modules/@keystatic/core/dist/keystatic-core.js';
import { parse } from 'yaml';

export { keystatic };

type Plain = Record<string, unknown>;

/** Every file of the site that the editor can open. */
export const editable = (): string[] => [
  ...readdirSync('content/articles').map((slug) => `content/articles/${slug}/index.mdx`),
  ...readdirSync('content/pages').map((name) => `content/pages/${name}`),
  'content/practice.yaml',
  'content/home.yaml',
  'content/red-flags.yaml',
];

/** What the form would show for a stored value. */
export function opened(schema: ComponentSchema, value: unknown): unknown {
  if (schema.kind === 'object')
    return Object.fromEntries(
      Object.entries(schema.fields).map(([key, inner]) => [key, opened(inner, (value as Plain | undefined)?.[key])]),
    );
  if (schema.kind === 'array') return ((value ?? []) as unknown[]).map((item) => opened(schema.element, item));
  const field = schema as { parse(value: unknown, extra?: unknown): unknown; defaultValue(): unknown };
  return field.parse(value, hasAddress(field.defaultValue()) ? { slug: 'x' } : {});
}

/** The title of an article is kept together with its address. */
const hasAddress = (value: unknown): value is { name: string; slug: string } =>
  typeof value === 'object' && value !== null && 'slug' in value;

/** What the form would store for what it shows. */
export function stored(schema: ComponentSchema, value: unknown): unknown {
  if (schema.kind === 'object')
    return Object.fromEntries(
      Object.entries(schema.fields).map(([key, inner]) => [key, stored(inner, (value as Plain)[key])]),
    );
  if (schema.kind === 'array') return (value as unknown[]).map((item) => stored(schema.element, item));
  const written = (schema as { serialize(value: unknown): { value: unknown } }).serialize(value).value;
  if (written instanceof Date) return written.toISOString();
  return hasAddress(written) ? written.name : written;
}

/** Front matter and body of a file. */
export function parts(file: string): { yaml: string; body: string } {
  const text = readFileSync(file, 'utf8');
  const block = /^---\n([\s\S]*?\n)---\n/.exec(text);
  return block ? { yaml: block[1]!, body: text.slice(block[0].length) } : { yaml: text, body: '' };
}

/** The facts of a file. */
export const facts = (file: string): Plain => parse(parts(file).yaml) as Plain;
