import type { ArticleData } from '../../schemas/article.ts';
import type { PageData } from '../../schemas/page.ts';
import { checkClaims, type ClaimReport, type Waiver } from '../claims/index.ts';
import type { Passage } from '../markup/passages.ts';
import type { Document } from './document.ts';
import type { Facts } from './facts.ts';
import { yamlPassages } from './words.ts';

/** An exception that was used. */
export type Exception = ClaimReport['waivers'][number];

/** Hands every sentence of the site to the claim check, with the references and exceptions it may lean on. */
export function readClaims(
  documents: (Document<ArticleData | PageData> & { file: string })[],
  facts: Facts,
): ClaimReport {
  const { practice, references, practiceYaml, homeYaml } = facts;
  const passages: Passage[] = documents.flatMap((document) => document.passages);
  if (practiceYaml) passages.push(...yamlPassages('content/practice.yaml', practiceYaml));
  if (homeYaml) passages.push(...yamlPassages('content/home.yaml', homeYaml));
  const waivers: Waiver[] = documents.flatMap(({ file, data }) =>
    (data?.exceptions ?? []).map((exception) => ({ file, ...exception })),
  );
  return checkClaims(passages, {
    region: practice?.region ?? 'us',
    stance: (id) => references?.[id]?.stance,
    finding: (id) => references?.[id]?.finding,
    regulated: practice?.people[0]?.regulated ?? false,
    waivers,
  });
}
