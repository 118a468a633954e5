import type { Passage } from '../markup/passages.ts';
import type { Notes } from '../notes.ts';
import { placeholders } from '../placeholders.ts';

/** What a new or moved draft asks for and nobody has written yet. Readers would see the request. */
export function checkUnfinished(passages: Passage[], notes: Notes): void {
  for (const { text, line } of passages)
    if (placeholders.has(text.trim()))
      notes.error(
        { line },
        'unfinished',
        text,
        'This line still asks you to write something.',
        'Write your own words over it, take it out, or write draft: true until it is done.',
      );
}
