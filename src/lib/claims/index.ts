import type { Finding } from '../finding.ts';
import { decide } from './decide.ts';
import { contradicted } from './excuses.ts';
import { matches, type Match } from './match.ts';
import { parse, type Parsed } from './parse.ts';
import type { ClaimOptions, Passage } from './passage.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { sentences, type Sentence } from './sentences.ts';
import { applyWaivers, type Waived } from './waivers.ts';

export { rules };
export { tellsMechanism } from './mechanism.ts';
export { sentences } from './sentences.ts';
export type { ClaimOptions, Passage, Role, Stance, Waiver } from './passage.ts';

/** What the check found, the exceptions that were used, and how many sentences it read. */
export interface ClaimReport {
  findings: Finding[];
  waivers: Waived[];
  sentences: number;
}

/** Reads every sentence and reports those that claim more than an hour's experience, a view somebody holds, or a cited result. Pure: the same text gives the same report. It is a net, not a lawyer. */
export function checkClaims(passages: readonly Passage[], options: ClaimOptions): ClaimReport {
  const findings: Finding[] = [];
  const sentenceOf = new Map<Finding, string>();
  let count = 0;
  for (const passage of passages) {
    if (passage.role === 'care' || passage.role === 'term') continue;
    for (const sentence of sentences(passage.text, passage.line)) {
      count += 1;
      for (const finding of readBefore(sentence, passage, options)) {
        findings.push(finding);
        sentenceOf.set(finding, sentence.text);
      }
    }
  }
  const { findings: left, waived } = applyWaivers(findings, sentenceOf, options.waivers ?? []);
  return { findings: left, waivers: waived, sentences: count };
}

// Beyond that the words of a site take more room than time.
const mostKnown = 50_000;

/** A large site says many a sentence on many pages: it is judged once, and the finding bears the place of each. */
function readBefore(sentence: Sentence, passage: Passage, options: ClaimOptions): Finding[] {
  const { known } = options;
  if (!known) return sentenceFindings(sentence, passage, options);
  const key = `${passage.role}\0${sentence.raw}`;
  const found = known.get(key) ?? sentenceFindings(sentence, passage, options);
  if (known.size < mostKnown) known.set(key, found);
  return found.map((each) => ({ ...each, file: passage.file, line: sentence.line }));
}

function sentenceFindings(sentence: Sentence, passage: Passage, options: ClaimOptions): Finding[] {
  const parsed = parse(sentence.text, options.region);
  const found = matches(sentence, parsed, passage.role, options);
  if (contradicted(sentence, options)) return [finding(rule('C24'), passage, sentence, sentence.text, true)];
  if (clinicalWords(parsed, passage, options)) return [finding(rule('C15'), passage, sentence, sentence.text, true)];
  const { claim, because } = decide(sentence, parsed, passage.role, found, options);
  const named = found.filter(({ hint, grave, rule: { kind } }) => !hint && (claim || (kind === 'advice' && !grave)));
  if (named.length > 0)
    return named.map((match) => finding(match.rule, passage, sentence, wordsOf(match, parsed, sentence), claim));
  if (!claim) return [];
  return [
    because
      ? finding(because.rule, passage, sentence, sentence.text, true)
      : finding(rule('C25'), passage, sentence, sentence.text, true),
  ];
}

/** Australia forbids registered practitioners to print client words about anything clinical (National Law, s. 133). */
function clinicalWords({ tags }: Parsed, { role }: Passage, { region, regulated }: ClaimOptions) {
  return (
    region === 'au' &&
    regulated &&
    role === 'testimonial' &&
    ['SYMPTOM', 'SERIOUS', 'BODY', 'BABY'].some((tag) => tags.has(tag))
  );
}

function rule(id: string): Rule {
  return rules.find((one) => one.id === id)!;
}

function wordsOf(match: Match, parsed: Parsed, sentence: Sentence) {
  return sentence.text.slice(parsed.tokens[match.from]!.start, parsed.tokens[match.to]!.end);
}

function finding(
  { id, why, suggestion }: Rule,
  { file }: Passage,
  { line }: Sentence,
  words: string,
  claim: boolean,
): Finding {
  return { file, line, rule: id, kind: claim ? 'claim' : 'advice', words, why, suggestion };
}

/** A rule in plain words for `--explain`; undefined when there is no such rule. */
export function explainRule(id: string): string | undefined {
  const found = rules.find((one) => one.id === id.toUpperCase());
  if (!found) return undefined;
  const weight =
    found.kind === 'claim'
      ? 'a claim'
      : 'advice in running text, a claim in titles, descriptions, picture texts, booking lines and client words';
  const waiver = found.waivable
    ? 'A written reason of at least 15 characters can set it aside, three times a file at most.'
    : 'Nothing can set it aside.';
  return `${found.id} ${found.name}\n${found.why}\nInstead: ${found.suggestion}\nIt counts as ${weight}. ${waiver}`;
}
