import type { ClaimOptions, Role } from '../passage.ts';
import type { Sentence } from '../sentences.ts';

/** What the encoder is given of a sentence: where it stands, its words with plain quotation marks, and which way each of its references points. */
export function asRead(
  { text, cites }: Pick<Sentence, 'text' | 'cites'>,
  role: Role,
  { stance }: Pick<ClaimOptions, 'stance'>,
): string {
  const words = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const studies = cites.map((id) => ` (study ${stance?.(id) ?? 'unknown'})`);
  return `${role === 'body' ? '' : `${role}: `}${words}${studies.join('')}`;
}
