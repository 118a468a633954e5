import { pathText } from '../input.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Notes } from '../notes.ts';
import type { Passage } from '../markup/passages.ts';
import type { Yaml } from '../fields/yaml.ts';

/** Words about somebody's health. In a message that a link starts, they would travel through other people's machines. */
const health =
  /\b(?:pain(?:ful)?|aches?|headaches?|migraines?|sciatica|backs?|necks?|anxiety|anxious|stress(?:ed)?|depress\w*|trauma\w*|insomnia|sleep|symptoms?|condition|diagnos\w*|injur\w*|illness|ill|sick|pregnan\w*|baby|babies|colic|concussion|tinnitus|dizz\w*|numb\w*|treat\w*|therap\w* for|medication|disorder|disease|cancer|autis\w*)\b/i;

/** Field notes, R18: what a booking button writes for the reader says nothing about health. */
export function checkBookingWords(practice: Practice, yaml: Yaml, notes: Notes): void {
  practice.booking.forEach((way, index) => {
    for (const key of ['label', 'subject', 'text'] as const) {
      const text = (way as Record<string, unknown>)[key];
      const found = typeof text === 'string' ? health.exec(text) : null;
      if (found)
        notes.error(
          yaml.spot(['booking', index, key]),
          'R18',
          found[0],
          `"${pathText(['booking', index, key])}" holds the word "${found[0]}", which tells others about the reader's health.`,
          'Write it without a reason: "Hello, I would like to ask about a session."',
        );
    }
  });
}

const roles: [RegExp, Passage['role']][] = [
  [/\b(?:title|name|heading|descriptor|plainTitle|sessionTitle)$/i, 'heading'],
  [/^description$/, 'description'],
  [/^booking\b/, 'cta'],
];
const wordless =
  /^(?:site|language|region|timeZone|claims|aiTraining|currency|phone|email|whatsapp|profiles|redirects|place|hours\.(?!note)|people\.\d+\.(?:id|name|training|memberOf|registration)|topics\.\d+\.(?:id|drawing)|sessions\.\d+\.id|booking\.\d+\.(?:kind|url))\b/;

/** Everything readers meet in a YAML file of ours, as passages with their lines. */
export function yamlPassages(file: string, yaml: Yaml): Passage[] {
  const passages: Passage[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    const name = path.map(String).join('.');
    if (wordless.test(name)) return;
    if (typeof value === 'string' && /\s/.test(value.trim())) {
      const role =
        file.endsWith('home.yaml') && name === 'title'
          ? 'title'
          : (roles.find(([pattern]) => pattern.test(name))?.[1] ?? 'body');
      passages.push({ text: value, file, line: yaml.spot(path).line, role });
    } else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(yaml.value, []);
  return passages;
}
