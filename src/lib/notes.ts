import type { Finding } from './finding.ts';

/** Where in a file: a line from 1 (0 for the whole file) and, when known, a column. */
export interface Spot {
  line: number;
  column?: number;
}

/** What a check finds in one file. */
export interface Notes {
  file: string;
  found: Finding[];
  /** Stops the build. `words` as they stand in the file, `why` and `suggestion` as whole sentences. */
  error(spot: Spot, rule: string, words: string, why: string, suggestion: string): void;
  /** Never stops a build. */
  advice(spot: Spot, rule: string, words: string, why: string, suggestion: string): void;
}

/** The whole file is meant. */
export const wholeFile: Spot = { line: 0 };

/** An empty list of findings for one file, named from the project's root. */
export function notesOn(file: string): Notes {
  const found: Finding[] = [];
  const write =
    (kind: 'error' | 'advice') =>
    ({ line, column }: Spot, rule: string, words: string, why: string, suggestion: string) =>
      void found.push({
        file,
        line,
        ...(column === undefined ? {} : { column }),
        rule,
        kind,
        words: short(words),
        why,
        suggestion,
      });
  return { file, found, error: write('error'), advice: write('advice') };
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** "a", "a or b", "a, b or c". */
export function either(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
