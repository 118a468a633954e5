import { contradicted, openQuestion } from './excuses.ts';
import { features } from './features.ts';
import type { Match } from './match.ts';
import { likelihood } from './model.ts';
import type { Parsed } from './parse.ts';
import { strictRoles, type ClaimOptions, type Role } from './passage.ts';
import type { Sentence } from './sentences.ts';
import { doubleNot } from './story.ts';

/** Above `alone` the classifier finds a claim by itself; above `rule` it lets the finding of a rule stand, where nothing sober (a doubt, a doctor, a "not") is in the sentence; an open question and a sentence that denies all it names must reach `calm`. Chosen on the training sentences, each judged by the other four fifths. */
const limits = { alone: 0.72, rule: 0.5, calm: 0.85 };

/** Fewer words than this are a label or a table cell: only a rule may judge them. */
const fewestWords = 3;

/** Did a rule find a claim (not just a hint, not just advice)? */
export function isStrong(found: readonly Match[]): boolean {
  return found.some(({ hint, grave, rule }) => !hint && (grave || rule.kind === 'claim'));
}

const asks = /^["“]?(?:does|do|did|is|are|can|could|will|how|what|when|who|where|why might|which|should|must|may)\b/i;
const weighty = [
  'CURE',
  'REMOVE',
  'EASE',
  'GONE',
  'WELL',
  'RELIEFN',
  'SERIOUS',
  'SYMPTOM',
  'BABY',
  'DRUG',
  'SURGERY',
  'MECH',
  'CAUSE',
  'SURE',
  'DETOX',
];

const outcomes = ['CURE', 'REMOVE', 'EASE', 'GONE', 'WELL', 'RELIEFN', 'SURE'];

/** Does a "not" cover everything in the sentence that could be a claim, or every outcome in it ("for my migraine it did nothing")? */
function denied({ tokens }: Parsed, text: string) {
  if (doubleNot(text)) return false;
  const all = (tags: readonly string[]) => {
    const heavy = tokens.filter((token) => tags.some((tag) => token.tags.has(tag)));
    return heavy.length > 0 && heavy.every(({ negated }) => negated);
  };
  return all(weighty) || (all(outcomes) && tokens.every(({ clause }) => clause === tokens[0]!.clause));
}

/** Does it carry a reference that can bear good news? A cited statement is no claim unless it promises more. */
const backed = (sentence: Sentence, options: ClaimOptions) =>
  !contradicted(sentence, options) &&
  sentence.cites.some((id) => ['for', 'mixed'].includes(options.stance?.(id) ?? ''));

/** Whether a sentence is a claim, rules and classifier together, and the match that says why; without a match the sentence as a whole is meant. */
export function decide(
  sentence: Sentence,
  parsed: Parsed,
  role: Role,
  found: readonly Match[],
  options: ClaimOptions,
  likely: (features: ReadonlySet<string>) => number = likelihood,
): { claim: boolean; because: Match | undefined } {
  const seen = features(sentence, parsed, role, found, options);
  const p = likely(seen);
  const strong = isStrong(found) || (strictRoles.has(role) && found.some(({ hint }) => !hint));
  const calm =
    (!strictRoles.has(role) && asks.test(sentence.text) && openQuestion(sentence.text)) ||
    denied(parsed, sentence.text) ||
    backed(sentence, options);
  if (parsed.tokens.length < fewestWords && !strong) return { claim: false, because: undefined };
  return {
    claim:
      p > (calm ? limits.calm : limits.alone) ||
      (strong && !backed(sentence, options) && seen.has('calm bare') && p > limits.rule),
    because: found.find(({ hint }) => !hint) ?? found[0],
  };
}
