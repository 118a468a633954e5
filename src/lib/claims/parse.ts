import { lexiconFor, type Lexicon } from './lexicon.ts';
import { markNegated } from './negation.ts';
import type { Region } from './regions.ts';

/** One word or fixed phrase of a sentence, with the classes it belongs to. */
export interface Token {
  text: string;
  tags: ReadonlySet<string>;
  /** Offsets in the sentence. */
  start: number;
  end: number;
  /** Number of the clause it stands in. */
  clause: number;
  /** Does a "not" cover it? */
  negated: boolean;
}

export interface Parsed {
  tokens: Token[];
  /** The sentence as the patterns read it: ` 3:word<TAG>` for every token, ` ,` and ` //` between. */
  code: string;
  tags: ReadonlySet<string>;
  /** Every token's text. */
  words: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const number: ReadonlySet<string> = new Set(['NUMBER']);
const breaks = new Set([
  'but',
  'yet',
  'though',
  'although',
  'however',
  'while',
  'whereas',
  'because',
  'still',
  'except',
  'nevertheless',
  'nonetheless',
  'despite',
]);
const newSubject = new Set('we i it they our my clients people this these so just expect you your'.split(' '));

const word = /[\p{L}\p{N}&%£$€+]+(?:['’.][\p{L}\p{N}]+)*|[;:()—–]|\s-\s|,|\.\.\.|…/gu;

/** Words with classes, clauses and the reach of every "not". `text` is one sentence without markers. */
export function parse(text: string, region: Region): Parsed {
  const lexicon = lexiconFor(region);
  const raw = [...text.matchAll(word)].map((match) => ({
    text: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tokens: Token[] = [];
  const pieces: string[] = [];
  const places: number[] = [];
  const tags = new Set<string>();
  let clause = 0;
  for (let at = 0; at < raw.length;) {
    const piece = raw[at]!;
    if (/^[;:()—–-]$|^…$|^\.\.\.$/.test(piece.text)) {
      clause += 1;
      pieces.push(' //');
      at += 1;
      continue;
    }
    if (piece.text === ',') {
      if (turnsAway(raw, at, tokens)) {
        clause += 1;
        pieces.push(' //');
      } else pieces.push(' ,');
      at += 1;
      continue;
    }
    const found = longest(raw, at, lexicon);
    const last = raw[at + found.length - 1]!;
    const words = raw
      .slice(at, at + found.length)
      .map((one) => plain(one.text))
      .join('_');
    if (found.length === 1 && breaks.has(words) && tokens.length > 0) {
      clause += 1;
      pieces.push(' //');
    }
    for (const tag of found.tags) tags.add(tag);
    pieces.push('');
    places.push(pieces.length - 1);
    tokens.push({ text: words, tags: found.tags, start: piece.start, end: last.end, clause, negated: false });
    at += found.length;
  }
  markSore(tokens, tags);
  markNegated(tokens, text);
  tokens.forEach(
    (token, at) => (pieces[places[at]!] = ` ${at}:${token.text}${[...token.tags].map((tag) => `<${tag}>`).join('')}`),
  );
  return { tokens, code: pieces.join(''), tags, words: new Set(tokens.map((token) => token.text)) };
}

/** A comma after "although …" or "we don't claim …" with a new subject begins what the first part does not cover. */
function turnsAway(raw: { text: string }[], at: number, tokens: readonly Token[]) {
  const next = plain(raw[at + 1]?.text ?? '');
  const opener = /^(?:although|though|while|whereas|despite|without|even|of|disclaimer|legally|officially)$/.test(
    tokens[0]?.text.split('_')[0] ?? '',
  );
  return opener || (newSubject.has(next) && tokens.some(({ tags }) => tags.has('NEG')));
}

function plain(text: string) {
  return text.toLowerCase().replaceAll('’', "'");
}

function longest(raw: { text: string }[], at: number, lexicon: Lexicon): { length: number; tags: ReadonlySet<string> } {
  const first = plain(raw[at]!.text);
  const exact = lexicon.exact.get(raw[at]!.text);
  const most = Math.min(lexicon.longest.get(first) ?? 1, raw.length - at);
  for (let length = most; length > 0; length -= 1) {
    const tags = lexicon.phrases.get(
      raw
        .slice(at, at + length)
        .map((one) => plain(one.text))
        .join(' '),
    );
    if (tags) return { length, tags: exact && length === 1 ? new Set([...tags, ...exact]) : tags };
  }
  if (/^\d/.test(first)) return { length: 1, tags: number };
  const bare = first.replace(/'s$/, '');
  return { length: 1, tags: exact ?? (bare === first ? none : (lexicon.phrases.get(bare) ?? none)) };
}

/** "Stiff hips", "hips that click": a complaint is made of a body part and a word for trouble. */
function markSore(tokens: Token[], tags: Set<string>) {
  tokens.forEach((token, at) => {
    if (!token.tags.has('SORE')) return;
    const part = tokens.slice(at + 1, at + 3).find((other) => other.tags.has('BODY') && other.clause === token.clause);
    if (!part) return;
    token.tags = new Set([...token.tags, 'SYMPTOM']);
    part.tags = new Set([...part.tags, 'SYMPTOM']);
    tags.add('SYMPTOM');
  });
}
