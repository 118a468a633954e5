/** @jsxImportSource react */
import { fields, type BasicFormField, type FormFieldInputProps } from '@keystatic/core';
import { z } from 'astro/zod';
import type { ReactElement } from 'react';
import { problems } from '../../lib/input.ts';
import type { Choice } from './choices.ts';
import type { Word } from './words.ts';

type Field<Value extends string | readonly string[]> = BasicFormField<Value>;

/** A line of text that refuses what `schema` refuses, in its words. */
export function lineField(
  { label, hint }: Word,
  schema: z.core.$ZodType,
  required: boolean,
): ReturnType<typeof fields.text> {
  return fields.text({
    label,
    description: hint,
    multiline: longest(schema) > 120,
    validation: { isRequired: required, pattern: wording(label, schema) },
  });
}

/** The longest text a schema takes, in characters; 60 when it does not say. */
const longest = (schema: z.core.$ZodType): number => (z.toJSONSchema(schema) as { maxLength?: number }).maxLength ?? 60;

/**
 * A schema in the shape in which Keystatic asks for a pattern: it tests a text and then reads the message. A field left
 * empty passes here: whether it may be empty is asked elsewhere.
 */
export function wording(label: string, schema: z.core.$ZodType): { regex: RegExp; message: string } {
  let message = '';
  const test = (text: string): boolean => {
    const result = z.safeParse(schema, text);
    message = result.success
      ? ''
      : `${label} ${problems(result.error)
          .map((each) => each.message)
          .join('. It ')}.`;
    return result.success || text === '';
  };
  return {
    regex: Object.assign(/^/, { test }),
    get message() {
      return message;
    },
  };
}

/** A menu. Nothing is chosen beforehand unless `start` says so; a value that is no longer in the menu stays until another is chosen. */
export function choice(
  word: Word,
  options: Choice[],
  { required = true, start = '' }: { required?: boolean; start?: string | undefined } = {},
): Field<string> {
  const empty: Choice = { value: '', label: required ? 'Please choose' : (word.none ?? 'Nothing') };
  const shown = start ? options : [empty, ...options];
  const base = fields.select({ label: word.label, description: word.hint, options: shown, defaultValue: start });
  const message = `Choose an entry for "${word.label}".`;
  return {
    ...base,
    parse: (value) => (typeof value === 'string' ? value : base.defaultValue()),
    serialize: (value) => ({ value: value === '' ? undefined : value }),
    validate: (value) => {
      if (required && value === '') throw new Error(message);
      return value;
    },
    Input: (props) =>
      withMessage(base.Input(props), required && props.forceValidation && props.value === '' ? message : ''),
  };
}

/** Several entries of a menu, stored as their names with commas between, in the order in which they were chosen. */
export function choices({ label, hint }: Word, options: Choice[]): Field<readonly string[]> {
  const base = fields.multiselect({ label, description: hint, options });
  return {
    ...base,
    parse: (value) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean)
        : [],
    serialize: (names) => ({ value: names.length > 0 ? names.join(', ') : undefined }),
  } as Field<readonly string[]>;
}

/** Two addresses a line with an arrow between, stored as a map from the left to the right. */
export function pairs({ label, hint }: Word): Field<string> {
  const base = fields.text({
    label,
    description: hint,
    multiline: true,
    validation: { pattern: { regex: arrows, message: `${label}: write each line as /old/ -> /new/.` } },
  });
  return {
    ...base,
    formKind: undefined,
    parse: (value) =>
      Object.entries((value ?? {}) as Record<string, string>)
        .map((pair) => pair.join(' -> '))
        .join('\n'),
    serialize: (text) => ({
      value: Object.fromEntries(
        text
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => line.split('->').map((part) => part.trim())),
      ),
    }),
    validate: (text) => base.validate(text, undefined),
    reader: { parse: (value) => value as unknown as string },
    Input: (props: FormFieldInputProps<string>) => base.Input(props),
  };
}

const arrows = /^(?:\s*\/\S*\s*->\s*\S+\s*(?:\n|$))*$/;

function withMessage(input: ReactElement | null, message: string): ReactElement {
  return (
    <>
      {input}
      {message && (
        <p role="alert" style={{ color: '#c22f24', font: '12px system-ui', margin: '4px 0 0' }}>
          {message}
        </p>
      )}
    </>
  );
}
