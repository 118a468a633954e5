import { readFileSync } from 'node:fs';
import { checkClaims, type ClaimOptions, type Role, type Stance } from '../../src/lib/claims/index.ts';
import type { Region } from '../../src/lib/claims/regions.ts';

/** One labelled sentence. */
export interface Labelled {
  text: string;
  claim: boolean;
  /** The rule it breaks, or, in `house-rules.json`, the rule it must leave alone. */
  rule?: string;
  region?: Region;
  role?: Role;
  /** Needs more than its words to be told: a story, a wrapper, an idiom. */
  hard?: boolean;
}

const stances: Record<string, Stance> = {
  haller2020: 'for',
  haller2016: 'for',
  ceballos2024: 'against',
  green1999: 'against',
  castro2016: 'mixed',
  guillaud2016: 'against',
  brough2015: 'background',
  nice2016: 'background',
  who2023: 'background',
  csf2015: 'background',
  chaudhry2008: 'against',
  posture2021: 'background',
  costa2012: 'background',
  wallwork2024: 'background',
  example: 'for',
};

/** A set of labelled sentences from this folder. */
export function load(name: string): Labelled[] {
  return (JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Labelled[]).map((row) => ({
    ...row,
    hard: name.endsWith('hard'),
  }));
}

/** What the check is told beside a sentence: its region, and which way the references of the sets point. */
export function options({ region = 'us' }: Labelled): ClaimOptions {
  return { region, stance: (id) => stances[id] };
}

/** The rules found in one sentence, claims and advice. */
export function found(row: Labelled) {
  return checkClaims([{ text: row.text, file: 'sentence', line: 1, role: row.role ?? 'body' }], options(row)).findings;
}
