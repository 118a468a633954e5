import { readFileSync } from 'node:fs';
import { checkClaims, type Role, type Stance } from '../../src/lib/claims/index.ts';
import type { Region } from '../../src/lib/claims/regions.ts';

/** One labelled sentence. */
export interface Labelled {
  text: string;
  claim: boolean;
  /** The rule it breaks, or, in `house-rules.json`, the rule it must leave alone. */
  rule?: string;
  region?: Region;
  role?: Role;
}

const stances: Record<string, Stance> = { haller2020: 'for', haller2016: 'for', ceballos2024: 'against', green1999: 'against', castro2016: 'mixed', guillaud2016: 'against', brough2015: 'background', nice2016: 'background', who2023: 'background', csf2015: 'background', chaudhry2008: 'against', posture2021: 'background', costa2012: 'background', wallwork2024: 'background', example: 'for' };

/** A set of labelled sentences from this folder. */
export function load(name: string): Labelled[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Labelled[];
}

/** The rules found in one sentence, claims and advice. */
export function found({ text, region = 'us', role = 'body' }: Labelled) {
  return checkClaims([{ text, file: 'sentence', line: 1, role }], { region, stance: (id) => stances[id] }).findings;
}
