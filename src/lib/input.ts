import type { z } from 'astro/zod';

/** A wrong value: the path to it and what is wrong, as the end of a sentence. */
export interface Problem {
  path: PropertyKey[];
  message: string;
}

/** Every problem zod found, in words a person without code can follow. */
export function problems(error: z.core.$ZodError): Problem[] {
  return error.issues.flatMap((issue) => inWords(issue).map((message) => ({ path: issue.path, message })));
}

/** A path in words, the one way in which all messages name a field: `sessions, entry 2, price`. */
export const pathText = (path: PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part))).join(', ');

/** The value as the schema has it, or an error that names `where`, every wrong field and its remedy. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const lines = problems(result.error).map(
    ({ path, message }) => `${where}: ${pathText(path) ? `"${pathText(path)}" ` : ''}${message}.`,
  );
  throw new Error(lines.join('\n'));
}

function inWords(issue: z.core.$ZodIssue): string[] {
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
      return issue.keys.map((key) => `has no place for "${key}". Take it out, or check its spelling`);
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
