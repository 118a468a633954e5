import type { Parsed } from './parse.ts';

/** What can excuse a match. `negated`: a "not" covers it; `question`: an open question in body text; `attributed`: somebody's view; `reported`: a study's result with its reference; `cited`: any reference that does not say the opposite; `safety`: the sentence sends the reader to care; `other`: another kind of care is the one that acts. */
export type Excuse = 'negated' | 'question' | 'attributed' | 'reported' | 'cited' | 'safety' | 'other' | 'world';

/** One rule of the check, with the words a practitioner gets to read. */
export interface Rule {
  /** C01, C02, … as in the house rules. */
  id: string;
  name: string;
  /** What is wrong, for a therapist. */
  why: string;
  /** What to write instead. */
  suggestion: string;
  /** What a finding weighs in running text; in titles, descriptions, alt texts, booking lines and client words it is always a claim. */
  kind: 'claim' | 'advice';
  /** May a written reason set it aside? Never for cure, serious conditions, safety, steering away from care, children. */
  waivable: boolean;
  excuses: readonly Excuse[];
  /** Lines of the pattern language (see pattern.ts). */
  patterns: readonly string[];
  /** Lines that need the classifier's nod as well, because the same words occur in honest sentences. */
  hints?: readonly string[];
  /** Lines that are a claim even where the rule as a whole is advice. */
  grave?: readonly string[];
  /** A last look by code, for what patterns cannot say. */
  accept?: (parsed: Parsed, from: number, to: number) => boolean;
}
