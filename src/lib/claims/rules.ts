import type { Rule } from './rule.ts';
import { bodyRules } from './rules-body.ts';
import { careRules } from './rules-care.ts';
import { certaintyRules } from './rules-certainty.ts';
import { outcomeRules } from './rules-outcome.ts';
import { proofRules } from './rules-proof.ts';
import { standingRules } from './rules-standing.ts';
import { storyRules } from './rules-story.ts';

const ownRules: readonly Rule[] = [
  {
    id: 'C24',
    name: 'the reference says otherwise',
    kind: 'claim',
    waivable: true,
    excuses: [],
    why: 'The sentence speaks well of the therapy, and the reference beside it points the other way.',
    suggestion: 'Say what the reference found, or cite the one that says this and put the other side next to it.',
    patterns: [],
  },
  {
    id: 'C25',
    name: 'reads like a promise',
    kind: 'claim',
    waivable: true,
    excuses: [],
    why: 'No single word is wrong, but the sentence as a whole reads like a promise of better health.',
    suggestion:
      'Say what happens in the hour and leave the result open; if it is not about the therapy, say who or what it is about.',
    patterns: [],
  },
];

/** All rules in the order of their ids. */
export const rules: readonly Rule[] = [
  ...outcomeRules,
  ...storyRules,
  ...certaintyRules,
  ...proofRules,
  ...bodyRules,
  ...careRules,
  ...standingRules,
  ...ownRules,
].sort((a, b) => a.id.localeCompare(b.id));
