import type { References } from '../schemas/reference.ts';

const citeTag = /<Cite\s[^>]*?\bid=["']([a-z0-9-]+)["']|\bcite=["']([^"']+)["']|\[([a-z0-9-]+)\](?=["'])/g;

/**
 * Ids of the references an MDX body cites, in order of first use: `<Cite id>`, the `cite` of a benefit
 * and the bracketed ids of `<BothSides>`. Their position is the number readers see.
 */
export function citationOrder(body: string): string[] {
  const ids = [...body.matchAll(citeTag)].flatMap(([, one, several, bracketed]) =>
    (one ?? several ?? bracketed ?? '').split(',').map((id) => id.trim()),
  );
  return [...new Set(ids)].filter(Boolean);
}

/** A reference as it may be printed: every part that nobody has verified is gone. */
export function verifiedOnly(reference: References[string]): Partial<References[string]> & { title: string } {
  const kept = Object.fromEntries(reference.verified.map((field) => [field, reference[field]]));
  return { ...kept, title: reference.title };
}
