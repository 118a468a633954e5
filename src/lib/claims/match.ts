import { excused } from './excuses.ts';
import type { Parsed } from './parse.ts';
import type { ClaimOptions, Role } from './passage.ts';
import { find, pattern, type Pattern } from './pattern.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** A rule that a sentence meets, and the tokens that meet it. */
export interface Match {
  rule: Rule;
  from: number;
  to: number;
  grave: boolean;
  /** A hint alone is no finding: the classifier has to agree. */
  hint: boolean;
  /** All lines of the rule that stand in the sentence without an excuse, hints aside. */
  lines: string[];
}

const compiled = rules.map((rule) => ({
  rule,
  grave: (rule.grave ?? []).map(pattern),
  patterns: rule.patterns.map(pattern),
  hints: (rule.hints ?? []).map(pattern),
}));

/** Every rule that the sentence meets without an excuse, each once, hints last. */
export function matches(sentence: Sentence, parsed: Parsed, role: Role, options: ClaimOptions): Match[] {
  const found: Match[] = [];
  for (const { rule, grave, patterns, hints } of compiled) {
    const stands = (one: Pattern) => {
      const place = find(one, parsed);
      if (!place || (rule.accept && !rule.accept(parsed, place.from, place.to))) return [];
      return excused({ sentence, parsed, role, options, ...place }, rule.excuses)
        ? []
        : [{ source: one.source, ...place }];
    };
    const heavy = grave.flatMap(stands);
    const light = patterns.flatMap(stands);
    const [first] = [...heavy, ...light];
    const lines = [...heavy, ...light].map(({ source }) => source);
    if (first) found.push({ rule, from: first.from, to: first.to, grave: heavy.length > 0, hint: false, lines });
    else
      for (const hint of hints) {
        const [place] = stands(hint);
        if (!place) continue;
        found.push({ rule, from: place.from, to: place.to, grave: false, hint: true, lines });
        break;
      }
  }
  return found.sort((a, b) => Number(a.hint) - Number(b.hint));
}
