import type { Token } from './parse.ts';

const subjects = new Set(
  'we i you it they he she our my your clients people this these so and the just that migraines expect'.split(' '),
);
/** Words that look like a negation and are none. */
const falseNegation =
  /^(?:not only|not just|not merely|no wonder|no doubt|cannot wait|can't wait|never fails?|no longer|no more|nothing but|why not|not to mention|nothing short|nothing less)\b/;

const sweeping = /^(?:no|nobody|no_one|nothing|never|none)$/;

/** "There is no ache it cannot cure", "nobody leaves without relief": two nots that make a yes. */
function doubled(tokens: readonly Token[], at: number, text: string) {
  const pair = (first: number, second: number) => {
    const one = tokens[first]!;
    const two = tokens[second]!;
    return (
      sweeping.test(one.text) &&
      one.clause === two.clause &&
      !text.slice(one.end, two.start).includes(',') &&
      (two.tags.has('NEG') || two.text === 'without') &&
      second - first < 8
    );
  };
  return tokens.some((_, other) => (other > at && pair(at, other)) || (other < at && pair(other, at)));
}

/** Marks every token that a "not" covers. `text` is the sentence the tokens come from. */
export function markNegated(tokens: Token[], text: string) {
  tokens.forEach((token, at) => {
    const verbal =
      (token.tags.has('NEG') || /(?:^|_)(?:not|never|nobody|cannot|can't|don't|no_one)(?:_|$)/.test(token.text)) &&
      !token.tags.has('GONE') &&
      !token.tags.has('LASTING') &&
      !token.tags.has('SAFEW') &&
      !token.tags.has('STOPTAKING') &&
      !token.tags.has('PRESSURE') &&
      !token.tags.has('TURN') &&
      !/^(?:rather_than|whether)$/.test(token.text);
    const nominal = token.tags.has('NEGN') || /^(?:rather_than|whether)$/.test(token.text);
    if (!verbal && !nominal) return;
    if (doubled(tokens, at, text)) return;
    if (
      falseNegation.test(
        tokens
          .slice(at, at + 3)
          .map((one) => one.text)
          .join(' ')
          .replaceAll('_', ' '),
      )
    )
      return;
    const reach = token.text === 'whether' ? 14 : verbal ? 12 : token.text === 'without' ? 3 : 7;
    for (let next = at + 1; next < tokens.length && next <= at + reach; next += 1) {
      const other = tokens[next]!;
      if (other.clause !== token.clause) break;
      const between = text.slice(tokens[next - 1]!.end, other.start);
      if (between.includes(',') && (nominal || subjects.has(other.text))) break;
      other.negated = true;
    }
  });
}
