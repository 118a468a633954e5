import type { Reference, References } from '../../schemas/reference.ts';
import { plainText, type Mdx, type Tag } from '../mdx.ts';
import { didYouMean } from '../fields/nearest.ts';
import type { Notes, Spot } from '../notes.ts';

/** A study cited in a body. `block` counts the blocks of the page from the top. */
export interface Citation extends Spot {
  id: string;
  block: number;
  /** Is it cited for what it says on harm, and not on whether CST helps? */
  onHarm: boolean;
}

/** Every citation of a body: `<Cite>`, the `cite` of a benefit, the brackets of `<BothSides>`. */
export function citationsOf(mdx: Mdx): Citation[] {
  return mdx.tags.flatMap((tag) => {
    const block = mdx.tree.children?.indexOf(tag.within[0] ?? tag.node) ?? 0;
    const onHarm = harm.test(sentenceBefore(tag));
    return idsIn(tag).map(({ id, line, column }) => ({ id, block, line, column, onHarm }));
  });
}

const harm = /\b(?:harm(?:s|ed|ful)?|adverse|safety|bad effects?|side effects?)\b/i;

/** The sentence a `<Cite>` belongs to: the words between the full stop before it and the tag. */
function sentenceBefore(tag: Tag): string {
  const words = (tag.within.at(-1)?.children ?? [])
    .slice(0, tag.within.at(-1)?.children?.indexOf(tag.node))
    .map((node) => plainText(node))
    .join('');
  return (
    words
      .trimEnd()
      .split(/(?<=[.!?])\s/)
      .at(-1) ?? ''
  );
}

function idsIn(tag: Tag): { id: string; line: number; column: number }[] {
  return tag.props.flatMap(({ name, value, line, column }) => {
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    const ids = texts.flatMap((text) => {
      if (tag.name === 'Cite' && name === 'id') return [text];
      if (tag.name === 'Benefit' && name === 'cite') return text.split(',');
      return tag.name === 'BothSides' && name !== 'title'
        ? [...text.matchAll(/\[([^\]]+)\]/g)].flatMap(([, inside]) => inside?.split(',') ?? [])
        : [];
    });
    return ids.map((id) => ({ id: id.trim(), line, column }));
  });
}

/** Lines of `<BothSides>` that say what studies found and name none. */
export function checkSides(mdx: Mdx, notes: Notes): void {
  for (const tag of mdx.tags.filter(({ name }) => name === 'BothSides'))
    for (const prop of tag.props.filter(({ name }) => name === 'for' || name === 'against')) {
      const uncited = (Array.isArray(prop.value) ? prop.value : []).find(
        (text) => !/\[[a-z0-9-]+\]/.test(String(text)),
      );
      if (uncited === undefined) continue;
      const why = `<BothSides>: a line of "${prop.name}" names no study.`;
      notes.error(
        prop,
        'R06',
        String(uncited),
        why,
        'Write its name in brackets at the end of the line: "Ten trials found … [haller2020]".',
      );
    }
}

/** How far, in blocks, the other side may stand from the good news. */
const near = 2;

/**
 * Field notes, R06 and R07: every study cited is in the list, and whoever cites a study in favor shows the reader
 * one of the other kind, as new or newer, in the same place.
 */
export function checkCitations(citations: Citation[], references: References | undefined, notes: Notes): void {
  if (!references) return;
  const known = citations.filter((citation) => Object.hasOwn(references, citation.id));
  for (const citation of citations.filter((entry) => !known.includes(entry)))
    notes.error(
      citation,
      'R06',
      citation.id,
      `There is no study named "${citation.id}" in content/references.yaml.`,
      `${didYouMean(citation.id, Object.keys(references))}Add the study to that file, or correct the name.`,
    );
  const stated = known.flatMap((citation) => {
    const reference = references[citation.id];
    return reference?.efficacy ? [{ ...citation, reference }] : [];
  });
  const warned = new Set<string>();
  for (const good of stated.filter(({ reference, onHarm }) => reference.stance === 'for' && !onHarm)) {
    const places = stated.filter(({ id, onHarm }) => id === good.id && !onHarm);
    const balanced = places.some((place) =>
      stated.some((other) => balances(other.reference, good.reference) && Math.abs(other.block - place.block) <= near),
    );
    if (balanced || warned.has(good.id)) continue;
    warned.add(good.id);
    const others = Object.entries(references).filter(([, reference]) => balances(reference, good.reference));
    notes.error(
      good,
      'R07',
      good.id,
      `"${good.id}" speaks in favor, and no study that is as new and says otherwise stands near it.`,
      `Cite the other side in the same place: ${others.map(([id]) => id).join(', ') || 'add one to content/references.yaml'}.`,
    );
  }
}

const balances = (other: Reference, good: Reference): boolean =>
  other.efficacy &&
  (other.stance === 'against' || other.stance === 'mixed') &&
  (other.year ?? 9999) >= (good.year ?? 0);
