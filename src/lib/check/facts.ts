import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { homeSchema, type Home } from '../../schemas/home.ts';
import { launchSchema } from '../../schemas/launch.ts';
import { practiceSchema, type Practice } from '../../schemas/practice.ts';
import { redFlagsSchema, type RedFlagSets } from '../../schemas/red-flags.ts';
import { referencesSchema, type References } from '../../schemas/reference.ts';
import type { Finding } from '../finding.ts';
import { checkFields } from '../fields/fields.ts';
import { pathText } from '../input.ts';
import { readText, type Entry } from './files.ts';
import { notesOn, wholeFile, type Notes } from '../notes.ts';
import { readYaml, type Yaml } from '../fields/yaml.ts';

/** The YAML files of `content/`, read and checked; a file with a fault is undefined. */
export interface Facts {
  practice: Practice | undefined;
  references: References | undefined;
  redFlags: RedFlagSets | undefined;
  home: Home | undefined;
  /** Where fields of practice.yaml and home.yaml stand, for checks of their words. */
  practiceYaml: Yaml | undefined;
  homeYaml: Yaml | undefined;
}

/** Reads the practice's facts and the lists that articles refer to. */
export async function readFacts(root: string, now: Date, entries: Entry[], found: Finding[]): Promise<Facts> {
  // The calendar of the practice is not known yet: no place on earth is further ahead than this.
  const today = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const read = async <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): Promise<{ data?: z.output<Schema> | undefined; yaml?: Yaml | undefined }> => {
    const notes = notesOn(`content/${name}`);
    const known = entries.some(({ file, folder }) => file === notes.file && !folder);
    if (!known && !optional.has(name) && !found.some(({ file }) => file === notes.file))
      notes.error(
        wholeFile,
        'file',
        name,
        'This file is missing.',
        'Put it back from the last backup or from the original project.',
      );
    const text = known ? await readText(root, notes.file, found) : undefined;
    const yaml = text === undefined ? undefined : readYaml(text, 1, notes);
    const value = yaml?.value ?? (optional.has(name) ? {} : yaml?.value);
    const data = yaml && checkFields(schema, { ...yaml, value }, notes, 'facts', fileName(name));
    if (yaml) checkDays(yaml, today, notes);
    if (yaml && name === 'practice.yaml') checkLanguage(root, yaml, notes);
    found.push(...notes.found);
    return { data, yaml };
  };
  const practice = await read('practice.yaml', practiceSchema);
  const references = await read('references.yaml', referencesSchema);
  const redFlags = await read('red-flags.yaml', redFlagsSchema);
  const home = await read('home.yaml', homeSchema);
  await read('launch.yaml', launchSchema);
  return {
    practice: practice.data,
    references: references.data,
    redFlags: redFlags.data,
    home: home.data,
    practiceYaml: practice.yaml,
    homeYaml: home.yaml,
  };
}

/** Files that a site can do without: nothing is said in them yet. */
const optional = new Set(['launch.yaml']);

const fileName =
  (name: string) =>
  (path: PropertyKey[]): string =>
    path.length ? `"${pathText(path)}"` : `The file ${name}`;

/** A page that says it is in one language and labels its buttons in another is read aloud wrongly. */
function checkLanguage(root: string, yaml: Yaml, notes: Notes): void {
  const language = String((yaml.value as Partial<Practice> | null)?.language ?? '').split('-')[0] ?? '';
  const folder = join(root, 'src/strings');
  if (!language || !existsSync(folder) || existsSync(join(folder, `${language}.json`))) return;
  notes.error(
    yaml.spot(['language']),
    'facts',
    language,
    `There are no interface words in this language: src/strings/${language}.json is missing.`,
    'Copy src/strings/en.json to that name and translate its words, or choose a language that is there, such as en-US.',
  );
}

/** A day on which somebody checked something cannot lie ahead. */
function checkDays(yaml: Yaml, today: string, notes: Notes): void {
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (
      typeof value === 'string' &&
      /^(?:verifiedOn|checkedOn|on)$/.test(String(path.at(-1))) &&
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      value > today
    )
      notes.error(
        yaml.spot(path),
        'date',
        value,
        `"${pathText(path)}" is ${value}, a day that has not come yet.`,
        'Write the day on which it was really done.',
      );
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(yaml.value, []);
}
