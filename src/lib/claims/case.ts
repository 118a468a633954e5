import { openQuestion } from './excuses.ts';
import type { Parsed, Token } from './parse.ts';
import { doubleNot } from './story.ts';

const health = ['SERIOUS', 'SYMPTOM', 'BABY', 'BODY'];
/** Who acts in the sentence: the first token that could be a subject. */
function firstActor(tokens: readonly Token[]): string {
  for (const { tags, text } of tokens.slice(0, 8)) {
    if (tags.has('CST')) return 'ours';
    if (['WE', 'YOU'].some((tag) => tags.has(tag)))
      return tags.has('YOU') ? 'you' : /^(?:i|my|me)$/.test(text) ? 'i' : 'we';
    if (['DRUG', 'DOCTOR', 'SURGERY', 'THERAPIST2', 'HOMEHELP'].some((tag) => tags.has(tag))) return 'other care';
    if (['THING', 'WORLD'].some((tag) => tags.has(tag))) return 'thing';
    if (tags.has('RESEARCH')) return 'research';
    if (tags.has('EXPERT')) return 'expert';
    if (['SERIOUS', 'SYMPTOM'].some((tag) => tags.has(tag))) return 'complaint';
    if (tags.has('BABY')) return 'baby';
    if (['CURE', 'REMOVE', 'EASE', 'WORKS'].some((tag) => tags.has(tag))) return 'order';
    if (tags.has('CLIENT')) return 'person';
    if (tags.has('BODY')) return 'body';
    if (tags.has('THERAPY')) return 'therapy';
  }
  return 'none';
}

const change = ['CURE', 'REMOVE', 'EASE', 'GONE', 'WELL', 'RELIEFN'];
const outside = ['DRUG', 'DOCTOR', 'SURGERY', 'THERAPIST2'];
const sober = ['HUMBLE', 'THING', 'META', 'SAFETY', 'DEFINE', 'WORLD', 'POLICY', 'PAST'];

/** Adds what the sentence is about, taken together: a complaint, a change, who brings it, and whether anything sober stands beside it. */
export function addCase(seen: Set<string>, text: string, { tokens, tags }: Parsed) {
  const has = (list: string[]) => list.some((tag) => tags.has(tag));
  const plain = (list: string[]) => tokens.some((token) => !token.negated && list.some((tag) => token.tags.has(tag)));
  const about = [
    plain(['SERIOUS'])
      ? 'serious'
      : plain(['SYMPTOM'])
        ? 'symptom'
        : plain(['BABY'])
          ? 'baby'
          : plain(['BODY'])
            ? 'body'
            : plain(['LIFE', 'AID', 'BAD'])
              ? 'life'
              : 'none',
    plain(change) ? 'change' : plain(['TURN', 'FLOW', 'WORKS']) ? 'turn' : 'still',
    plain(['CST'])
      ? 'ours'
      : plain(['WE', 'THERAPY'])
        ? 'we'
        : plain(['YOU'])
          ? 'you'
          : plain(['CLIENT'])
            ? 'they'
            : has(outside)
              ? 'outside'
              : 'nobody',
  ];
  const subject = firstActor(tokens);
  seen.add(`subject ${subject}`);
  seen.add(`subject ${subject} ${about[0]} ${about[1]}`);
  if (tags.has('HEDGE')) seen.add(`hedge ${about[0]} ${subject}`);
  const calm = openQuestion(text)
    ? 'asked'
    : has(['HUMBLE', 'META']) && !doubleNot(text)
      ? 'humble'
      : has(['SAFETY', 'DEFINE'])
        ? 'sober'
        : tokens.some(({ negated }) => negated)
          ? 'negated'
          : has(['WORLD', 'THING']) && !has(health.slice(0, 3))
            ? 'world'
            : has(sober)
              ? 'plain'
              : 'bare';
  seen.add(`calm ${calm}`);
  seen.add(`about ${about[0]} ${calm}`);
  seen.add(`case ${about[0]} ${about[1]} ${calm}`);
  seen.add(`case ${about[0]} ${about[2]} ${calm}`);
  seen.add(`case ${about[1]} ${about[2]} ${calm}`);
  seen.add(`case ${about.join(' ')}`);
}
