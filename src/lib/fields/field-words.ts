import type { z } from 'astro/zod';
import { problems } from '../input.ts';
import { either } from '../notes.ts';
import { dayProblem } from './days.ts';
import type { Written } from './fields.ts';
import { didYouMean, nearest } from './nearest.ts';
import { meantName } from './slips.ts';

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

/** The known field that a name nobody knows is most likely meant to be. */
export const meantBy = (key: string, known: string[]): string | undefined => {
  const { meant = key } = meantName(key) ?? {};
  return known.includes(meant) ? meant : nearest(meant, known);
};

/** What is wrong with a name nobody knows, where there is more to say than that, and what to do about it. */
export function unknownKey(key: string, known: string[]): { why?: string; remedy: string } {
  const slip = meantName(key);
  if (!slip || !known.includes(slip.meant)) return { remedy: whatToDo(key, known) };
  const { meant, rest } = slip;
  return {
    why: `"${meant}" is not followed by a colon and a space.`,
    remedy: `Put both there: ${meant}: ${rest.length > 30 ? `${rest.slice(0, 28)} …` : rest}`,
  };
}

function whatToDo(key: string, known: string[]): string {
  const near = nearest(key, known);
  if (near) return `Did you mean "${near}"? If not, take it out.`;
  const other = elsewhere.find(([pattern]) => pattern.test(key))?.[1];
  if (other && known.includes('published')) return other;
  if (!known.length) return 'Take it out: nothing belongs here.';
  return `Did you mean ${known.length > 1 ? `one of ${known.join(', ')}` : `"${known[0]}"`}? If not, take it out.`;
}

/** A problem as zod reports it. */
export type Issue = z.core.$ZodIssue;

/** What is wrong with a field, as the end of a sentence, and the remedy as a sentence. */
export function inWords(issue: Issue, source: Written): { why: string; remedy: string } {
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
  if (!isDay && issue.code === 'invalid_type' && issue.expected === 'string' && input && typeof input === 'object')
    return Array.isArray(input)
      ? {
          why: 'is a list, and one line of words belongs here',
          remedy: 'Write the words on one line, without hyphens or square brackets.',
        }
      : {
          why: 'is read as a name and its value, because it has a colon and a space among its words',
          remedy: 'Put the whole line in straight double quotation marks: "Like this: with a colon".',
        };
  if (issue.code === 'invalid_type' && issue.expected === 'boolean' && typeof input === 'string') {
    const yes = /^["“”']?(?:true|yes|on|y|1)["“”']?$/i.test(input);
    return {
      why: `is ${written || input}, which is words`,
      remedy: `Write ${yes ? 'true' : 'false'} or ${yes ? 'false' : 'true'}, without quotation marks.`,
    };
  }
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
  return {
    why: message.slice(0, at),
    remedy: `${message.slice(at + 2).replace(/\.$/, '')}.`.replace(/([.!?]"|[.!?])\.$/, '$1'),
  };
}
