import { features } from './features.ts';
import type { Match } from './match.ts';
import { likelihood } from './model.ts';
import type { Parsed } from './parse.ts';
import { strictRoles, type ClaimOptions, type Role } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** Above this the classifier finds a claim by itself; above the lower one it lets a rule's finding stand. Chosen on the training sentences, each judged by the other four fifths. */
const limits = { alone: 0.7, rule: 0.5 };

/** Did a rule find a claim (not just a hint, not just advice)? */
export function isStrong(found: readonly Match[]): boolean {
  return found.some(({ hint, grave, rule }) => !hint && (grave || rule.kind === 'claim'));
}

/** Whether a sentence is a claim, rules and classifier together, and the match that says why; without a match the sentence as a whole is meant. */
export function decide(sentence: Sentence, parsed: Parsed, role: Role, found: readonly Match[], options: ClaimOptions): { claim: boolean; because: Match | undefined } {
  const p = likelihood(features(sentence, parsed, role, found, options));
  const strong = isStrong(found) || (strictRoles.has(role) && found.some(({ hint }) => !hint));
  return { claim: p > limits.alone || (strong && p > limits.rule), because: found.find(({ hint }) => !hint) ?? found[0] };
}
