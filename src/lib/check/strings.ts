import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Practice } from '../../schemas/practice.ts';
import { didYouMean } from '../fields/nearest.ts';
import { readYaml, type Yaml } from '../fields/yaml.ts';
import type { Finding } from '../finding.ts';
import { pathText } from '../input.ts';
import { notesOn, type Notes } from '../notes.ts';
import { readText } from './files.ts';

const pattern = 'src/strings/en.json';

/**
 * The interface words of the site's language, held against the English ones: none missing, none unknown, the same gaps in
 * each. English is the pattern and needs no check; a site whose language has no file shows English words, which is said.
 */
export async function checkStrings(
  root: string,
  practice: Practice | undefined,
  practiceYaml: Yaml | undefined,
  found: Finding[],
): Promise<void> {
  const language = practice?.language.split('-')[0] ?? 'en';
  const english = language !== 'en' && existsSync(join(root, pattern)) ? await words(root, pattern, found) : undefined;
  if (!english || !practiceYaml) return;
  const file = `src/strings/${language}.json`;
  if (!existsSync(join(root, file))) {
    const notes = notesOn('content/practice.yaml');
    notes.advice(
      practiceYaml.spot(['language']),
      'strings',
      practice?.language ?? '',
      `The words around your texts ("Search", "Book a session") are English: there is no ${file}.`,
      `Copy ${pattern} to ${file}, and translate what stands behind each colon.`,
    );
    found.push(...notes.found);
    return;
  }
  const own = await words(root, file, found);
  if (!own) return;
  const notes = notesOn(file);
  compare(english.value, own, [], notes);
  found.push(...notes.found);
}

/** A file of words, with the place of each. JSON is YAML as well, so that a slip in it is told with its line. */
async function words(root: string, file: string, found: Finding[]): Promise<Yaml | undefined> {
  const text = await readText(root, file, found);
  const notes = notesOn(file);
  const yaml = text === undefined ? undefined : readYaml(text, 1, notes);
  found.push(...notes.found);
  return yaml;
}

function compare(english: unknown, own: Yaml, path: string[], notes: Notes): void {
  const here = valueAt(own.value, path);
  const spot = own.spot(path);
  const name = `"${pathText(path)}"`;
  if (typeof english === 'string') {
    if (typeof here !== 'string' || !here.trim())
      return notes.error(spot, 'strings', path.at(-1) ?? '', `${name} is missing.`, `In English it is: ${english}`);
    const [wanted, held] = [gaps(english), gaps(here)];
    const wrong = [...wanted.filter((gap) => !held.includes(gap)), ...held.filter((gap) => !wanted.includes(gap))];
    if (wrong.length)
      notes.error(
        spot,
        'strings',
        here,
        `${name} must hold ${wanted.join(', ') || 'no braces'}, and holds ${held.join(', ') || 'none'}.`,
        `Keep what stands in braces as it is. In English it is: ${english}`,
      );
    return;
  }
  const known = Object.keys(english as object);
  // How many forms a counted word has depends on the language; "other" is in all of them.
  const isCounted = known.includes('other');
  for (const key of isCounted ? ['other'] : known)
    compare((english as Record<string, unknown>)[key], own, [...path, key], notes);
  for (const key of Object.keys(typeof here === 'object' && here ? here : {}))
    if (!known.includes(key) && !(isCounted && /^(?:zero|one|two|few|many)$/.test(key)))
      notes.error(
        own.spot([...path, key]),
        'strings',
        key,
        `"${pathText([...path, key])}" is not known here.`,
        `${didYouMean(key, known)}Take it out if not.`,
      );
}

const valueAt = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

const gaps = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
