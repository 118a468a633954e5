/** One sentence of a passage, its marks taken out. */
export interface Sentence {
  /** Without cite and waiver marks. */
  text: string;
  /** As it stands in the passage. */
  raw: string;
  line: number;
  cites: string[];
  /** Reasons of `claim-ok` marks before it, by rule. */
  allowed: { rule: string; reason: string }[];
}

const abbreviation = /(?:\b(?:dr|mr|mrs|ms|st|e\.g|i\.e|etc|vs|approx|no|fig|prof|jr|sr|[a-z])\.)$/i;
const stop = /(?:[.!?…]+["”’)\]]*|\n{2,})(?:\s*⟦cite:[^⟧]*⟧[.,;]?)*(?=\s|$)/g;

/** Splits a passage into sentences. A reference mark after the full stop belongs to the sentence before it; a blank line ends one. A short question stays with its answer. `line` is that of the passage's first character. */
export function sentences(text: string, line: number): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(raw.replace(/⟦[^⟧]*⟧/g, ''))) {
      const lead = raw.length - raw.trimStart().length;
      found.push(sentence(raw.trim(), line + newlines(text.slice(0, from + lead))));
    }
    from = to;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const next = text.slice(end).trimStart()[0] ?? '';
    if (match[0].startsWith('.') && abbreviation.test(text.slice(from, match.index + 1))) continue;
    if (
      match[0].startsWith('?') &&
      text.slice(from, match.index).trim().split(/\s+/).length <= 9 &&
      !match[0].includes('\n') &&
      next !== '' &&
      !/\n\s*\n/.test(text.slice(end, end + 3))
    )
      continue;
    if (/\p{Ll}/u.test(next) && !match[0].includes('\n')) continue;
    push(end);
  }
  push(text.length);
  return found;
}

function newlines(text: string) {
  return text.split('\n').length - 1;
}

function sentence(raw: string, line: number): Sentence {
  const cites = [...raw.matchAll(/⟦cite:([^⟧]*)⟧/g)].flatMap((match) => match[1]!.split(',').map((id) => id.trim()));
  const allowed = [...raw.matchAll(/⟦claim-ok (C\d\d):?\s*([^⟧]*)⟧/g)].map((match) => ({
    rule: match[1]!,
    reason: match[2]!.trim(),
  }));
  const text = raw
    .replace(/\s*⟦[^⟧]*⟧/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, raw, line, cites, allowed };
}
