import type { z } from 'astro/zod';
import { pathText, problems } from '../input.ts';
import { dayProblem } from './days.ts';
import { didYouMean, nearest } from './nearest.ts';
import { either, type Notes, type Spot } from '../notes.ts';

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
  for (const issue of telling(result.error.issues)) {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        notes.error(source.spot(path), rule, key, `${name(path)} is not known here.`, whatToDo(key, known));
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
function telling(issues: Issue[]): Issue[] {
  const wrong = issues.flatMap(({ code, input }) =>
    code !== 'custom' && typeof input === 'string' && input ? [`(${input})`] : [],
  );
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const path = pathText(issue.path);
    const again = issue.code !== 'unrecognized_keys' && seen.has(path);
    seen.add(issue.code === 'unrecognized_keys' ? '' : path);
    return !again && !(issue.code === 'custom' && wrong.some((value) => issue.message.includes(value)));
  });
}

/** Names people bring along from other systems, and where the thing stands here. */
const elsewhere: [RegExp, string][] = [
  [
    /^(?:slug|url|path|permalink)$/i,
    'Did you mean the address? The name of the folder is the address: rename the folder, and take this line out.',
  ],
  [/^(?:date|pubDate|publishDate|updated|lastmod)$/i, 'Did you mean "published" or "reviewed"?'],
  [
    /image|photo|picture|cover|thumb/i,
    'Did you mean a picture in the text? Write <Figure src="./photo.jpg" alt="…" /> there, and take this line out.',
  ],
  [
    /^(?:tags?|categor(?:y|ies)|keywords)$/i,
    'Did you mean "topic"? An article has one, from the list in practice.yaml.',
  ],
];

function whatToDo(key: string, known: string[]): string {
  const near = nearest(key, known);
  if (near) return `Did you mean "${near}"? If not, take it out.`;
  const other = elsewhere.find(([pattern]) => pattern.test(key))?.[1];
  if (other && known.includes('published')) return other;
  if (!known.length) return 'Take it out: nothing belongs here.';
  return `Did you mean ${known.length > 1 ? `one of ${known.join(', ')}` : `"${known[0]}"`}? If not, take it out.`;
}

type Issue = z.core.$ZodIssue;

function inWords(issue: Issue, source: Written): { why: string; remedy: string } {
  const { input } = issue;
  const written = source.written(issue.path);
  const isDay = (issue.code === 'invalid_format' && issue.format === 'date') || /calendar/.test(issue.message);
  if (input === null || input === '') return isDay ? dayProblem('') : { why: 'is empty', remedy: remedyOf(issue) };
  if (isDay && input !== undefined && typeof input !== 'object')
    return dayProblem(typeof input === 'string' ? input : written || String(input));
  if (issue.code === 'invalid_value' && typeof input === 'string') {
    const choices = issue.values.map(String);
    const close = nearest(input, choices);
    return {
      why: `is "${input}", which is not one of the choices`,
      remedy: `${close ? `Did you mean "${close}"? ` : ''}Choose ${either(choices)}.`,
    };
  }
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof input === 'number' || typeof input === 'boolean')
  )
    return {
      why: `is read as a ${typeof input === 'number' ? 'number' : 'yes or no'}, not as words`,
      remedy: `Put it in quotation marks: "${written || String(input)}".`,
    };
  if (issue.code === 'invalid_union') {
    const kind = source.written([...issue.path, 'kind']);
    return {
      why: issue.message,
      remedy: didYouMean(kind, issue.message.replace(/^.*:/, '').match(/[a-z]{3,}/g) ?? []).trim(),
    };
  }
  const [first = ''] = problems({ issues: [issue] } as z.core.$ZodError).map(({ message }) => message);
  return split(first);
}

const remedyOf = (issue: Issue): string =>
  split(problems({ issues: [{ ...issue, input: undefined }] } as z.core.$ZodError)[0]?.message ?? '').remedy ||
  'Write a few words.';

/** "is missing. Write some words" as two parts, each a sentence or the end of one. */
function split(message: string): { why: string; remedy: string } {
  const at = message.indexOf('. ');
  if (at < 0) return { why: message.replace(/\.$/, ''), remedy: '' };
  return { why: message.slice(0, at), remedy: `${message.slice(at + 2).replace(/\.$/, '')}.` };
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
