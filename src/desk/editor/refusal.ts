import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { pathText, problems } from '../../lib/input.ts';
import { parseMdx, splitFrontMatter } from '../../lib/mdx.ts';
import { articleSchema } from '../../schemas/article.ts';
import { componentSchemas } from '../../schemas/components.ts';
import { homeSchema } from '../../schemas/home.ts';
import { pageSchema } from '../../schemas/page.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { redFlagsSchema } from '../../schemas/red-flags.ts';
import { blockWords } from './block-words.ts';
import { variantOf } from './variants.ts';
import type { Word, Words } from './words.ts';
import { articleWords, homeWords, pageWords, practiceWords } from './words.ts';

const files: { pattern: RegExp; schema: z.ZodType; words: Words }[] = [
  { pattern: /^content\/articles\//, schema: articleSchema, words: articleWords },
  { pattern: /^content\/pages\//, schema: pageSchema, words: pageWords },
  { pattern: /^content\/practice\.yaml$/, schema: practiceSchema, words: practiceWords },
  { pattern: /^content\/home\.yaml$/, schema: homeSchema, words: homeWords },
  { pattern: /^content\/red-flags\.yaml$/, schema: redFlagsSchema, words: {} },
];

/**
 * What saving `text` would newly break, as plain sentences that name the fields as the form does. What was wrong before may
 * be mended in any order: it never keeps anybody from saving something else.
 */
export function newProblems(path: string, old: string | undefined, text: string): string[] {
  const before = old === undefined ? [] : sentences(path, old);
  return sentences(path, text).filter((sentence) => !before.includes(sentence));
}

function sentences(path: string, text: string): string[] {
  const file = files.find(({ pattern }) => pattern.test(path));
  if (!file) return [];
  const { yaml, body } = path.endsWith('.mdx')
    ? splitFrontMatter(text.replaceAll('\r\n', '\n'))
    : { yaml: text, body: '' };
  return [...told(file.schema, parse(yaml ?? ''), file.words), ...inBlocks(body)];
}

function inBlocks(body: string): string[] {
  return parseMdx(body).tags.flatMap(({ name, props }) => {
    const schema = (componentSchemas as Record<string, z.ZodType>)[name];
    const values = Object.fromEntries(props.map((prop) => [prop.name, prop.value]));
    const block = blockWords[variantOf(name, Object.keys(values))];
    return schema && block
      ? told(schema, values, block.fields ?? {}).map((sentence) => `In the block "${block.label}": ${sentence}`)
      : [];
  });
}

function told(schema: z.ZodType, value: unknown, words: Words): string[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? []
    : problems(result.error).map(({ path, message }) => `"${labels(path, words) || pathText(path)}" ${message}.`);
}

/** The path to a field in the labels of the form: "Sessions and prices 2, Price". */
function labels(path: PropertyKey[], words: Words): string {
  let inside: Words | undefined = words;
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text} ${part + 1}`;
    const word: Word | undefined = inside?.[String(part)];
    inside = word?.fields;
    return [text, word?.label ?? String(part)].filter(Boolean).join(', ');
  }, '');
}
