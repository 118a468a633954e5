import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
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

/** Sets the weights are fitted to. */
export const training = [
  'train-plain',
  'train-hard',
  'train-mixed',
  'train-plainlife',
  'train-stories',
  'train-wrapped',
  'train-voices',
  'train-recoveries',
  'train-shields',
  'train-research',
  'train-idioms',
  'train-promises',
  'train-bodies',
  'train-websites',
  'train-hints',
  'train-reports',
  'train-leaflets',
  'train-slogans',
  'train-charm',
  'train-places',
  'train-magazine',
  'train-sales',
  'train-lookalikes',
  'train-galway',
  'train-judge6',
  'train-judge7',
  'train-judge8',
  'house-rules',
  'train-site',
];

const pair = (name: string) => [`${name}-plain`, `${name}-hard`];

/** Sets the weights were never fitted to, plain sentences and harder ones, oldest first; README.md says who wrote them. */
export const heldBack = [
  ...['held', 'blind', 'examiner', 'fresh', 'later', 'last', 'more', 'final', 'judge1', 'judge2'].flatMap(pair),
  'librarian-plain',
  ...[3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].flatMap((number) => pair(`judge${number}`)),
];

const list = parseYaml(readFileSync(new URL('../../content/references.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { stance: Stance; finding: string }
>;

/** `+` a claim or `-` an honest sentence; marks in brackets: its rule, its region, its role; the sentence. */
const form = /^([+-])((?: \[(?:C\d\d|[a-z]+)\])*) (\S.*)$/;
const regions = ['uk', 'us', 'in', 'eu', 'au'];

/** One line of a set. Throws where it has another form. */
export function readLine(line: string, where: string): Labelled {
  const [, sign, marks, text] = form.exec(line) ?? [];
  if (sign === undefined || marks === undefined || text === undefined)
    throw new Error(
      `${where}: "${line}" is no labelled sentence. Write "+ It cures everything." or "- We open at nine."`,
    );
  const row: Labelled = { text, claim: sign === '+' };
  for (const [, mark] of marks.matchAll(/\[(\w+)\]/g))
    if (mark!.startsWith('C')) row.rule = mark!;
    else if (regions.includes(mark!)) row.region = mark as Region;
    else row.role = mark as Role;
  return row;
}

/** A set of labelled sentences from the folder `sentences`. */
export function load(name: string): Labelled[] {
  const lines = readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => ({ ...readLine(line, `${name}.txt:${at + 1}`), hard: name.endsWith('hard') }));
}

/** What the check is told beside a sentence: its region, and which way the references of the sets point. */
export function options({ region = 'us' }: Labelled): ClaimOptions {
  return { region, stance: (id) => (id === 'example' ? 'for' : list[id]?.stance), finding: (id) => list[id]?.finding };
}

/** The rules found in one sentence, claims and advice. */
export function found(row: Labelled) {
  return checkClaims([{ text: row.text, file: 'sentence', line: 1, role: row.role ?? 'body' }], options(row)).findings;
}
