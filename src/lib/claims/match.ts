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
    const first = (list: Pattern[], kind: { grave: boolean; hint: boolean }): Match | undefined => {
      for (const one of list) {
        const place = find(one, parsed);
        if (!place || (rule.accept && !rule.accept(parsed, place.from, place.to))) continue;
        if (!excused({ sentence, parsed, role, options, ...place }, rule.excuses)) return { rule, ...place, ...kind };
      }
      return undefined;
    };
    const match =
      first(grave, { grave: true, hint: false }) ??
      first(patterns, { grave: false, hint: false }) ??
      first(hints, { grave: false, hint: true });
    if (match) found.push(match);
  }
  return found.sort((a, b) => Number(a.hint) - Number(b.hint));
}
