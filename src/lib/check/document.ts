import GithubSlugger from 'github-slugger';
import type { z } from 'astro/zod';
import { pathText } from '../input.ts';
import { parseMdx, splitFrontMatter, type Mdx } from '../mdx.ts';
import { checkFields } from '../fields/fields.ts';
import { notesOn, type Notes } from '../notes.ts';
import { passagesOf, type Passage } from '../markup/passages.ts';
import { checkSubset } from '../markup/subset.ts';
import { checkSyntax } from '../markup/syntax.ts';
import { checkTags } from '../markup/tags.ts';
import { checkUnread } from '../markup/unread.ts';
import { readYaml, type Yaml } from '../fields/yaml.ts';
import { noFrontMatter, secondFrontMatter } from '../fields/hyphens.ts';

/** An article or a page: its front matter, body, words, anchors, and what is wrong with them. */
export interface Document<Data> {
  notes: Notes;
  data: Data | undefined;
  yaml: Yaml | undefined;
  mdx: Mdx;
  passages: Passage[];
  anchors: Set<string>;
}

/** Fields of the front matter that readers see, and how they are read. */
const roles: Record<string, Passage['role']> = {
  title: 'title',
  description: 'description',
  standfirst: 'body',
  lede: 'body',
  inShort: 'body',
  bookTitle: 'cta',
};

/** The one page whose ### headings open and close. */
const questions = 'content/pages/questions.mdx';

/** Reads one file and checks all that can be judged on it alone. */
export function readDocument<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Document<z.output<Schema>> {
  const notes = notesOn(file);
  const { yaml: block, body } = splitFrontMatter(text);
  if (block === null) noFrontMatter(text, notes);
  else secondFrontMatter(body, notes);
  const yaml = block === null ? undefined : readYaml(block, 2, notes);
  const data =
    yaml &&
    checkFields(schema, yaml, notes, 'front-matter', (path) =>
      path.length ? `"${pathText(path)}"` : 'The front matter, between the two lines of ---,',
    );
  if (yaml) checkReadings(yaml, notes);
  const mdx = parseMdx(block === null ? '' : body);
  checkSyntax(mdx.problems, notes);
  const broken = new Set(mdx.problems.map(({ line }) => line));
  const deeper = notesOn(file);
  checkSubset(mdx, deeper, file === questions);
  checkTags(mdx, deeper);
  checkUnread(mdx, deeper);
  // What stands on a line that cannot be read is judged once that line is mended.
  notes.found.push(...deeper.found.filter(({ line }) => !broken.has(line)));
  const slugger = new GithubSlugger();
  const anchors = new Set(mdx.headings.map(({ text: words }) => slugger.slug(words)));
  return { notes, data, yaml, mdx, passages: [...ofFields(yaml, file), ...passagesOf(mdx, file)], anchors };
}

/** Values that Astro's own reader of front matter makes days or numbers of, unless they stand in quotation marks. */
const otherReading = /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?|[-+]?0b[01_]+|[-+]0x[\da-f_]+)$/i;
const days = ['published', 'reviewed', 'reviewDue'];

function checkReadings(yaml: Yaml, notes: Notes): void {
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === 'string' && otherReading.test(value) && yaml.written(path) === value) {
      const spot = yaml.spot(path);
      // A field nobody knows is told already, and days are written this way.
      if (days.includes(String(path[0])) || notes.found.some(({ line }) => line === spot.line)) return;
      const why = `"${pathText(path)}" is read as a day or a number, not as words.`;
      notes.error(spot, 'front-matter', value, why, `Put it in quotation marks: "${value}".`);
    } else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(yaml.value, []);
}

function ofFields(yaml: Yaml | undefined, file: string): Passage[] {
  if (!yaml || typeof yaml.value !== 'object' || !yaml.value) return [];
  return Object.entries(yaml.value).flatMap(([key, value]) => {
    const role = roles[key];
    const texts = Array.isArray(value)
      ? value.map((text: unknown, index) => ({ text, path: [key, index] }))
      : [{ text: value as unknown, path: [key] }];
    return role
      ? texts.flatMap(({ text, path }) =>
          typeof text === 'string' && text.trim() ? [{ text, file, line: yaml.spot(path).line, role }] : [],
        )
      : [];
  });
}
