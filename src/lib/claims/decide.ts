import { asRead } from './encoder/text.ts';
import { contradicted, openQuestion } from './excuses.ts';
import { features } from './features.ts';
import type { Match } from './match.ts';
import { likelihood } from './model.ts';
import type { Parsed } from './parse.ts';
import { strictRoles, type ClaimOptions, type Role } from './passage.ts';
import type { Sentence } from './sentences.ts';
import { doubleNot } from './story.ts';

/** How likely a claim must be: in running text, in a question or beside a good reference, and where a rule found something in a title and the like. Chosen on the older sets held back, where these gave the most found for the fewest false alarms. */
const limits = { claim: 0.89, calm: 0.92, told: 0.35 };

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
  'PRAISE',
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
    // "The results are not miraculous": a result that is only spoken of is none.
    const heavy = tokens.filter(
      ({ text: word, tags: own }) => !/^results?$/.test(word) && tags.some((tag) => own.has(tag)),
    );
    return heavy.length > 0 && heavy.every(({ negated }) => negated);
  };
  return all(weighty) || (all(outcomes) && tokens.every(({ clause }) => clause === tokens[0]!.clause));
}

const sober =
  /^(?!do(?:n['’]t| not)\b)[^,;:–—(]*\b(?:(?:do|does|did|is|are|was|were|can|could|has|have|had)(?: not|n['’]t)|cannot)\b/i;
const turn =
  /[,;:–—(]|\b(?:but|yet|only|just|until|till|unless|because|since|though|although|without|anymore|again|still|every)\b/i;

/** A denial and nothing else, in one clause without a turn: "Our sessions do not cure migraine." */
const plainDenial = (parsed: Parsed, text: string) => denied(parsed, text) && sober.test(text) && !turn.test(text);

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
  likely: (features: ReadonlySet<string>, text: string) => number = likelihood,
): { claim: boolean; because: Match | undefined } {
  const seen = features(sentence, parsed, role, found, options);
  const p = likely(seen, asRead(sentence, role, options));
  const told = strictRoles.has(role) && found.some(({ hint }) => !hint);
  const strong = isStrong(found) || told;
  if (parsed.tokens.length < fewestWords && !strong) return { claim: false, because: undefined };
  if (!strictRoles.has(role) && plainDenial(parsed, sentence.text)) return { claim: false, because: undefined };
  const asked = !strictRoles.has(role) && asks.test(sentence.text) && openQuestion(sentence.text);
  const calm = asked || backed(sentence, options);
  return {
    claim: p > (told ? limits.told : calm ? limits.calm : limits.claim),
    because: found.find(({ hint }) => !hint) ?? found[0],
  };
}
