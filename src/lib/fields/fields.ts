import type { z } from 'astro/zod';
import { pathText } from '../input.ts';
import type { Notes, Spot } from '../notes.ts';
import { inWords, meantBy, unknownKey, type Issue } from './field-words.ts';

/** Where fields stand and how they are written: a YAML text, or the props of a tag. */
export interface Written {
  value: unknown;
  spot(path: PropertyKey[]): Spot;
  written(path: PropertyKey[]): string;
}

/** How a finding begins: `published` in a front matter, `<Benefit>: "sure"` in a tag. */
export type Naming = (path: PropertyKey[]) => string;

/** The value as the schema has it; otherwise undefined, and a finding for every field that is wrong. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  source: Written,
  notes: Notes,
  rule: string,
  name: Naming = (path) => (path.length ? `"${pathText(path)}"` : 'This'),
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of telling(result.error.issues, schema)) {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        const { why, remedy } = unknownKey(key, known);
        notes.error(source.spot(path), rule, key, why ?? `${name(path)} is not known here.`, remedy);
      }
      continue;
    }
    const { why, remedy } = inWords(issue, source);
    const label = why.startsWith('"') ? `${name(issue.path).replaceAll('"', '')}:` : name(issue.path);
    notes.error(source.spot(issue.path), rule, source.written(issue.path), `${label} ${why}.`, remedy);
  }
  return undefined;
}

/** One problem for a field, and none that only follows from another: it would quote the wrong value of that other field. */
function telling(issues: Issue[], schema: z.ZodType): Issue[] {
  const wrong = issues.flatMap(({ code, input }) =>
    code !== 'custom' && typeof input === 'string' && input ? [`(${input})`] : [],
  );
  // A name that is misspelled is not missing as well.
  const misspelled = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, meantBy(key, keysAt(schema, issue.path)) ?? '']))
        : [],
    ),
  );
  const seen = new Set<string>();
  return issues.filter((issue) => {
    if (issue.input === undefined && misspelled.has(pathText(issue.path))) return false;
    const path = pathText(issue.path);
    const again = issue.code !== 'unrecognized_keys' && seen.has(path);
    seen.add(issue.code === 'unrecognized_keys' ? '' : path);
    return !again && !(issue.code === 'custom' && wrong.some((value) => issue.message.includes(value)));
  });
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** Names of the fields that may stand at a path, for the nearest one to a typed name. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.options) return [...new Set(definition.options.flatMap((option) => keysAt(option, path)))];
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(definition.shape ?? {});
  const inner = definition.shape?.[String(part)] ?? definition.element ?? definition.valueType;
  return inner ? keysAt(inner, rest) : [];
}
