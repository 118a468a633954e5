import type { Finding } from '../finding.ts';
import type { Region } from './regions.ts';

/** What part of a page a run of text is. Titles, descriptions, pictures' texts, booking lines and client words are held to more. */
export type Role =
  'title' | 'description' | 'heading' | 'body' | 'alt' | 'cta' | 'testimonial' | 'care' | 'evidence' | 'term';

/** A run of text in a file, markup stripped by the caller. References stand in it as ⟦cite:id⟧. */
export interface Passage {
  text: string;
  file: string;
  /** Line of the text's first character; newlines in the text count on. */
  line: number;
  role: Role;
}

/** Which way a reference points on the question whether the therapy helps. */
export type Stance = 'for' | 'against' | 'mixed' | 'background';

/** A written exception: the finding of `rule` in the sentence that holds `words` may stand, because of `reason`. */
export interface Waiver {
  file: string;
  rule: string;
  words: string;
  reason: string;
}

export interface ClaimOptions {
  region: Region;
  /** Stance of a reference; without it a reference is taken as neutral. */
  stance?: (id: string) => Stance | undefined;
  /** What a reference found, in a sentence. */
  finding?: (id: string) => string | undefined;
  /** Is the practitioner a registered health professional? */
  regulated?: boolean;
  waivers?: readonly Waiver[];
  /** What sentences amounted to that were read before with the same options, by `role` and words. Filled on the way. */
  known?: Map<string, Finding[]>;
}

/** Roles in which a question is no excuse and advice counts as a claim. */
export const strictRoles: ReadonlySet<Role> = new Set<Role>(['title', 'description', 'alt', 'cta', 'testimonial']);
