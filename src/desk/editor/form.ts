import { fields, type ComponentSchema } from '@keystatic/core';
import { z } from 'astro/zod';
import { choice, lineField, pairs } from './fields.tsx';
import type { Word, Words } from './words.ts';

type Schema = z.core.$ZodType;
export type Form = Record<string, ComponentSchema>;

/** Fields that are not made from the schema alone, by path: "topic", "people.id". */
export type Special = Record<string, (word: Word, schema: z.ZodType) => ComponentSchema>;

/**
 * The form for a schema of the site: one field for each key, in the schema's order, refusing what the schema refuses and in
 * its words. So the two cannot disagree. `words` has a label for every key; a missing one is an error.
 */
export function form(schema: z.ZodObject, words: Words, special: Special = {}, path: string[] = []): Form {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, inner]) => {
      const word = words[key];
      const here = [...path, key];
      if (!word) throw new Error(`The editor has no words for "${here.join('.')}". Add them to its list of words.`);
      const own = special[here.join('.')];
      return [key, own ? own(word, inner as z.ZodType) : field(inner as Schema, word, special, here)];
    }),
  );
}

/** A schema without what makes it optional, and whether it was required. */
export function bare(schema: Schema): { schema: Schema; required: boolean; start?: unknown } {
  if (schema instanceof z.ZodOptional) return { ...bare(schema.def.innerType), required: false };
  if (schema instanceof z.ZodDefault)
    return { ...bare(schema.def.innerType), required: false, start: schema.def.defaultValue };
  return { schema, required: true };
}

function field(outer: Schema, word: Word, special: Special, path: string[]): ComponentSchema {
  const { schema, required, start } = bare(outer);
  const { label, hint: description } = word;
  if (schema instanceof z.ZodPipe) return fields.date({ label, description, validation: { isRequired: required } });
  if (schema instanceof z.ZodEnum)
    return choice(
      word,
      schema.options.map((value) => ({ value: String(value), label: word.options?.[value] ?? '' })),
      { required, start: word.start ?? (start as string | undefined) },
    );
  if (schema instanceof z.ZodBoolean) return fields.checkbox({ label, description, defaultValue: start === true });
  if (schema instanceof z.ZodNumber) return number(schema, word, required);
  if (schema instanceof z.ZodRecord) return pairs(word);
  if (schema instanceof z.ZodArray) return list(schema, word, required, special, path);
  if (schema instanceof z.ZodObject)
    return fields.object(form(schema, word.fields ?? {}, special, path), { label, description });
  if (schema instanceof z.ZodDiscriminatedUnion)
    return fields.object(union(schema, word, special, path), { label, description });
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return lineField(word, schema, required);
  throw new Error(`The editor knows no field for "${path.join('.')}".`);
}

function number(schema: z.ZodNumber, { label, hint: description }: Word, required: boolean): ComponentSchema {
  const { minimum, maximum, type } = z.toJSONSchema(schema) as { minimum?: number; maximum?: number; type: string };
  const validation = {
    isRequired: required,
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  };
  return type === 'integer'
    ? fields.integer({ label, description, validation })
    : fields.number({ label, description, validation });
}

function list(schema: z.ZodArray, word: Word, required: boolean, special: Special, path: string[]): ComponentSchema {
  const { minItems, maxItems } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    minItems?: number;
    maxItems?: number;
  };
  const entry = { label: word.label, hint: word.hint, fields: word.fields };
  const length = { min: required ? (minItems ?? 0) : 0, ...(maxItems === undefined ? {} : { max: maxItems }) };
  const element = field(schema.element, { ...entry, hint: undefined }, special, path);
  return fields.array(element, {
    label: word.label,
    description: word.hint,
    validation: { length },
    itemLabel: (props) => summary(props) || 'New entry',
  });
}

/** The line that stands for an entry in a list: its own text, or the first texts among its fields. */
function summary(props: unknown): string {
  const { value, fields: inner } = props as { value?: unknown; fields?: Record<string, { value?: unknown }> };
  if (typeof value === 'string') return value;
  const texts = Object.entries(inner ?? {}).filter(([key]) => key !== 'id');
  return texts
    .flatMap(([, each]) => (typeof each.value === 'string' && each.value ? [each.value] : []))
    .slice(0, 2)
    .join(': ');
}

/** All keys of the kinds side by side. Which of them belong together the check says. */
function union(schema: z.ZodDiscriminatedUnion, word: Word, special: Special, path: string[]): Form {
  const kinds = schema.options as z.ZodObject[];
  const key = schema.def.discriminator;
  const names = kinds.flatMap((kind) => [...(kind.shape[key] as z.ZodLiteral<string>).values]);
  const shape: Record<string, z.ZodType> = { [key]: z.enum(names) };
  for (const kind of kinds)
    for (const [name, inner] of Object.entries(kind.shape)) {
      const everywhere = kinds.every((each) => name in each.shape);
      if (name !== key) shape[name] = everywhere ? (inner as z.ZodType) : (inner as z.ZodType).optional();
    }
  return form(z.object(shape), word.fields ?? {}, special, path);
}

/** What each key means when it is left out, by its name, from the defaults in the schemas. */
export function defaultsOf(...schemas: Schema[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (outer: Schema, key = ''): void => {
    const { schema, start } = bare(outer);
    if (start !== undefined) found[key] = start;
    if (schema instanceof z.ZodObject)
      for (const [name, inner] of Object.entries(schema.shape)) visit(inner as Schema, name);
    if (schema instanceof z.ZodArray) visit(schema.element);
  };
  for (const schema of schemas) visit(schema);
  return found;
}
