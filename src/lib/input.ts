import type { z } from 'astro/zod';
import { nearest } from './fields/nearest.ts';

/** A wrong value: the path to it and what is wrong, as the end of a sentence. */
export interface Problem {
  path: PropertyKey[];
  message: string;
}

/** Every problem zod found, in words a person without code can follow. */
export function problems(error: z.core.$ZodError): Problem[] {
  const missing = error.issues.filter((issue) => issue.input === undefined && issue.code !== 'unrecognized_keys');
  const near = new Map(error.issues.flatMap((issue) => meant(issue, missing)));
  // A name that is misspelled is not missing as well.
  const found = new Set(near.values());
  return error.issues
    .filter((issue) => !found.has(issue))
    .flatMap((issue) =>
      inWords(issue, (key) => near.get(pathText([...issue.path, key]))).map((message) => ({
        path: issue.path,
        message,
      })),
    );
}

/** For every name nobody knows, the field beside it that is missing and was probably meant. */
function meant(issue: z.core.$ZodIssue, missing: z.core.$ZodIssue[]): [string, z.core.$ZodIssue][] {
  if (issue.code !== 'unrecognized_keys') return [];
  const beside = missing.filter(({ path }) => pathText(path.slice(0, -1)) === pathText(issue.path));
  return issue.keys.flatMap((key) => {
    const name = nearest(
      key,
      beside.map(({ path }) => String(path.at(-1))),
    );
    const one = beside.find(({ path }) => path.at(-1) === name);
    return one ? [[pathText([...issue.path, key]), one] satisfies [string, z.core.$ZodIssue]] : [];
  });
}

/** A path in words, the one way in which all messages name a field: `sessions, entry 2, price`. */
export const pathText = (path: PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part))).join(', ');

/** The value as the schema has it, or an error that names `where`, every wrong field and its remedy. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const lines = problems(result.error).map(
    ({ path, message }) =>
      `${where}: ${pathText(path) ? `"${pathText(path)}" ` : ''}${message}${message.endsWith('?') ? '' : '.'}`,
  );
  throw new Error(lines.join('\n'));
}

function inWords(issue: z.core.$ZodIssue, instead: (key: string) => z.core.$ZodIssue | undefined): string[] {
  switch (issue.code) {
    case 'invalid_type':
      // What a schema says of a wrong value ends in how to write it, and that holds for a missing one too.
      if (issue.input === undefined)
        return [
          `is missing. ${isOwn(issue.message) ? issue.message.replace(/^.*?\. /, '') : expectation(issue.expected)}`,
        ];
      return [isOwn(issue.message) ? issue.message : `is not what belongs here. ${expectation(issue.expected)}`];
    case 'invalid_value':
      return [
        isOwn(issue.message)
          ? issue.message
          : `is ${issue.input === undefined ? 'missing' : 'not one of the choices'}. Choose one of ${issue.values.map(String).join(', ')}`,
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = instead(key)?.path.at(-1);
        return `has no place for "${key}". ${near ? `Did you mean "${String(near)}"?` : 'Take it out, or check its spelling'}`;
      });
    case 'too_small':
      return [isOwn(issue.message) ? issue.message : `is too small. The least is ${issue.minimum}`];
    case 'too_big':
      return [isOwn(issue.message) ? issue.message : `is too large. The most is ${issue.maximum}`];
    default:
      return [issue.message];
  }
}

/** Our own messages are ends of sentences and begin with a verb in lower case; zod's begin with a capital. */
const isOwn = (message: string): boolean => /^[a-z]/.test(message);

function expectation(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'Write some words',
    number: 'Write a number, without a currency sign or quotation marks',
    int: 'Write a whole number',
    boolean: 'Write true or false',
    array: 'Write a list',
    object: 'Write its fields below it, indented by two spaces',
    record: 'Write its entries below it, indented by two spaces',
  };
  return kinds[expected] ?? `Write a ${expected}`;
}
