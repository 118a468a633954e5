import { sentences, tellsMechanism } from '../claims/index.ts';
import { passagesOf } from '../markup/passages.ts';
import { plainText, type Mdx } from '../mdx.ts';
import type { Notes } from '../notes.ts';
import type { Ground } from './site.ts';

/**
 * Field notes, R08: where the text tells how practitioners think it works, the same section says what has been measured: an `<Evidence>`,
 * a `<BothSides>`, or a study that is not simply in favor. A section runs from one ## heading to the next.
 */
export function checkMechanism(mdx: Mdx, { practice, references }: Ground, notes: Notes): void {
  if (!references) return;
  const starts = [0, ...mdx.headings.filter(({ depth }) => depth <= 2).map(({ line }) => line)];
  const passages = passagesOf(mdx, notes.file);
  starts.forEach((from, at) => {
    const within = ({ line }: { line: number }) => line >= from && line < (starts[at + 1] ?? Infinity);
    const here = passages.filter(within);
    const measured =
      mdx.tags.some((tag) => within(tag) && ['Evidence', 'BothSides'].includes(tag.name) && hasWords(tag)) ||
      here.some(({ text }) => doubted.test(text)) ||
      here.some(({ text }) => citesIn(text).some((id) => (references[id]?.stance ?? 'for') !== 'for'));
    if (measured) return;
    const told = here
      .filter(({ role }) => role === 'body' || role === 'heading')
      .flatMap(({ text, line }) => sentences(text, line))
      .find(({ text }) => tellsMechanism(text, practice?.region ?? 'us'));
    if (told)
      notes.found.push({
        file: notes.file,
        line: told.line,
        rule: 'R08',
        kind: 'claim',
        words: told.text,
        why: 'This tells how people think it works, and nothing in the same section says what has been measured.',
        suggestion: `Put an <Evidence> below it, or cite a study about it, such as ${measurements(references)}.`,
      });
  });
}

const doubted =
  /\b(?:disput\w+|contested|unproven|untested|(?:none|not all|little) of (?:this|that|it) (?:is|has)|not (?:agreed|been (?:shown|measured|tested|proved))|(?:nobody|no one|no (?:test|study|trial)) (?:has|have)|proves? (?:nothing|anything)|no (?:good |reliable )?evidence|never been (?:shown|measured|tested))\b/i;

const hasWords = ({ node, props }: Mdx['tags'][number]) =>
  plainText(node).trim() !== '' ||
  props.some(({ name, value }) => name !== 'title' && Array.isArray(value) && value.length > 0);

const citesIn = (text: string): string[] =>
  [...text.matchAll(/⟦cite:([^⟧]*)⟧/g)].flatMap(([, ids]) => (ids ?? '').split(',').map((id) => id.trim()));

const measurements = (references: NonNullable<Ground['references']>): string =>
  Object.entries(references)
    .filter(([, { stance, efficacy }]) => stance !== 'for' && !efficacy)
    .slice(0, 3)
    .map(([id]) => id)
    .join(', ') || 'one with stance: background';
