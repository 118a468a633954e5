import { addCase } from './case.ts';
import { roles } from './classes.ts';
import { everyday } from './everyday.ts';
import { citing, contradicted, frames, openQuestion } from './excuses.ts';
import type { Match } from './match.ts';
import type { Parsed, Token } from './parse.ts';
import type { ClaimOptions, Role } from './passage.ts';
import type { Sentence } from './sentences.ts';
import { story } from './story.ts';

const dull = new Set('the a an of to and in is it that for on with as at by be are or from this was were'.split(' '));

/** A word without its common endings: "loosens" and "loosened" become one. */
export function stem(word: string): string {
  const bare = word.replace(/'s$/, '');
  if (bare.length < 5 || bare.includes('_')) return bare;
  return bare.replace(/(?:ingly|edly|fully|ness|ments?|ings?|ies|ied|ers?|est|ly|ed|es|s|e|y)$/, '');
}

/** What the classifier sees of a sentence: names of the features that hold. */
export function features(
  sentence: Sentence,
  parsed: Parsed,
  role: Role,
  found: readonly Match[],
  options: ClaimOptions,
): Set<string> {
  const seen = new Set<string>(['bias', `role ${role}`]);
  const { tokens } = parsed;
  for (const { rule, hint, grave, lines } of found) {
    for (const line of lines) seen.add(`line ${rule.id} ${line}`);
    seen.add(`${hint ? 'hint' : 'rule'} ${rule.id}`);
    seen.add(hint ? 'any hint' : 'any rule');
    if (grave) seen.add('any grave');
  }
  if (role !== 'body') for (const tag of parsed.tags) if (roles.has(tag)) seen.add(`in ${role} ${tag}`);
  tokens.forEach((token, at) => addWord(seen, token, tokens[at + 1]));
  addOrder(seen, tokens);
  addShape(seen, sentence, parsed);
  for (const turn of story(sentence.text)) seen.add(`s ${turn}`);
  for (const frame of frames(sentence.text)) {
    seen.add(frame);
    seen.add(`${frame} ${sentence.cites.length > 0 ? 'with reference' : 'without'}`);
  }
  if (sentence.cites.length > 0) seen.add(contradicted(sentence, options) ? 'cite against' : 'cite');
  for (const mark of citing(sentence, options)) seen.add(mark);
  return seen;
}

function addWord(seen: Set<string>, token: Token, next: Token | undefined) {
  const word = stem(token.text);
  const not = token.negated ? 'not ' : '';
  if (!dull.has(token.text)) {
    seen.add(`w ${not}${word}`);
    if (word.length > 5) seen.add(`p ${word.slice(0, 5)}`);
  }
  if (next) seen.add(`b ${word} ${stem(next.text)}`);
  for (const part of token.text.split('_'))
    for (const about of everyday(part.replace(/'s$/, ''))) seen.add(`e ${not}${about}`).add(`e ${about}`);
  for (const tag of token.tags) {
    seen.add(`t ${not}${tag}`);
    if (next && next.clause === token.clause)
      for (const other of next.tags) if (roles.has(tag) && roles.has(other)) seen.add(`tb ${tag} ${other}`);
    if (next && next.tags.size === 0 && roles.has(tag)) seen.add(`tw ${tag} ${stem(next.text)}`);
  }
  if (next && token.tags.size === 0)
    for (const other of next.tags) if (roles.has(other)) seen.add(`wt ${word} ${other}`);
}

function addOrder(seen: Set<string>, tokens: readonly Token[]) {
  tokens.forEach((token, at) => {
    for (const other of tokens.slice(at + 1, at + 9)) {
      if (other.clause !== token.clause) break;
      const not = other.negated ? 'not ' : '';
      for (const one of token.tags)
        for (const two of other.tags)
          if (one !== two && roles.has(one) && roles.has(two)) seen.add(`o ${not}${one} ${two}`);
    }
  });
}

function addShape(seen: Set<string>, { text }: Sentence, parsed: Parsed) {
  const { tokens } = parsed;
  const first = tokens[0];
  if (first) {
    seen.add(`first ${stem(first.text)}`);
    for (const tag of first.tags) seen.add(`first tag ${tag}`);
  }
  for (const tag of tokens.at(-1)?.tags ?? []) seen.add(`last tag ${tag}`);
  if (/\?/.test(text)) seen.add(openQuestion(text) ? 'open question' : 'leading question');
  if (text.includes('!')) seen.add('shout');
  if (/^["“]/.test(text)) seen.add('quoted');
  if (/[;:—–]/.test(text)) seen.add('joint');
  if (tokens.some(({ negated }) => negated)) seen.add('some not');
  if (tokens.length > 0 && tokens.at(-1)!.clause > tokens[0]!.clause) seen.add('two clauses');
  if (
    tokens.some(({ negated }) => negated) &&
    tokens.some(
      (token) =>
        !token.negated && token.clause > 0 && ['GONE', 'WELL', 'EASE', 'REMOVE'].some((tag) => token.tags.has(tag)),
    )
  )
    seen.add('not, then yes');
  addCase(seen, text, parsed);
  seen.add(`length ${Math.min(6, Math.floor(tokens.length / 4))}`);
  if (tokens.every(({ tags }) => ![...tags].some((tag) => roles.has(tag)))) seen.add('no role words');
  if (
    /\b(?:he|she|they|i|my|we)\b/i.test(text) &&
    /\b(?:now|again|no longer|since|anymore|any more|these days|yesterday|last week|later)\b/i.test(text)
  )
    seen.add('person and turn');
  if (
    /^(?:[a-z'’]+)\b/i.test(text) &&
    first &&
    (first.tags.has('REMOVE') || first.tags.has('EASE') || first.tags.has('CURE'))
  )
    seen.add('orders an outcome');
}
