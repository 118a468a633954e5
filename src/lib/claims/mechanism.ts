import { attributed } from './excuses.ts';
import { parse } from './parse.ts';
import { find, pattern } from './pattern.ts';
import type { Region } from './regions.ts';
import { rules } from './rules.ts';

const patterns = rules.filter(({ id }) => id === 'C12' || id === 'C13').flatMap((rule) => rule.patterns.map(pattern));

/** Does this sentence tell somebody's story of how the therapy works ("Practitioners describe fluid that begins to move")? A sentence that denies the story does not. */
export function tellsMechanism(text: string, region: Region): boolean {
  if (!attributed(text)) return false;
  const parsed = parse(text, region);
  const places = patterns.flatMap((one) => find(one, parsed) ?? []);
  return (
    places.some(({ from, to }) => !parsed.tokens[from]!.negated && !parsed.tokens[to]!.negated) ||
    parsed.tokens.some(({ tags, negated }) => tags.has('MECH') && !negated)
  );
}
