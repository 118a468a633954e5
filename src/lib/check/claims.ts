import { checkClaims, type ClaimOptions, type ClaimReport, type Waiver } from '../claims/index.ts';
import type { Passage } from '../markup/passages.ts';
import type { Facts } from './facts.ts';
import { yamlPassages } from './words.ts';

/** An exception that was used. */
export type Exception = ClaimReport['waivers'][number];

/** What sentences amounted to in the run of the check that these facts are of. */
const known = new WeakMap<Facts, NonNullable<ClaimOptions['known']>>();

/** The words of one file, and the exceptions written in it, handed to the claim check with the references it may lean on. */
export function readClaims(passages: Passage[], waivers: Waiver[], facts: Facts): ClaimReport {
  const { practice, references } = facts;
  if (!known.has(facts)) known.set(facts, new Map());
  return checkClaims(passages, {
    region: practice?.region ?? 'us',
    stance: (id) => references?.[id]?.stance,
    finding: (id) => references?.[id]?.finding,
    regulated: practice?.people[0]?.regulated ?? false,
    waivers,
    known: known.get(facts),
  });
}

/** The words of the practice's own files. */
export function factPassages({ practiceYaml, homeYaml }: Facts): Passage[] {
  return [
    ...(practiceYaml ? yamlPassages('content/practice.yaml', practiceYaml) : []),
    ...(homeYaml ? yamlPassages('content/home.yaml', homeYaml) : []),
  ];
}
