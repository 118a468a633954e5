import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { pathText, problems } from '../../lib/input.ts';
import { articleSchema } from '../../schemas/article.ts';
import { homeSchema } from '../../schemas/home.ts';
import { pageSchema } from '../../schemas/page.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { redFlagsSchema } from '../../schemas/red-flags.ts';

const schemas: [RegExp, z.ZodType][] = [
  [/^content\/articles\//, articleSchema],
  [/^content\/pages\//, pageSchema],
  [/^content\/practice\.yaml$/, practiceSchema],
  [/^content\/home\.yaml$/, homeSchema],
  [/^content\/red-flags\.yaml$/, redFlagsSchema],
];

/**
 * What saving `text` would newly break in the front matter or facts, as plain sentences. What was wrong before stays
 * hers to mend in any order: it never keeps her from saving something else.
 */
export function newProblems(path: string, old: string | undefined, text: string): string[] {
  const schema = schemas.find(([pattern]) => pattern.test(path))?.[1];
  if (!schema) return [];
  const before = old === undefined ? [] : sentences(schema, old, path);
  return sentences(schema, text, path).filter((sentence) => !before.includes(sentence));
}

function sentences(schema: z.ZodType, text: string, path: string): string[] {
  const yaml = path.endsWith('.mdx') ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
  const result = schema.safeParse(parse(yaml), { reportInput: true });
  return result.success ? [] : problems(result.error).map((each) => `"${pathText(each.path)}" ${each.message}.`);
}
