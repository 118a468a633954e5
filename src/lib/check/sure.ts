import type { References } from '../../schemas/reference.ts';
import type { Mdx } from '../mdx.ts';
import type { Notes } from '../notes.ts';

/** `<Benefit sure="shown">` says that trials have shown it. That needs a study in favor, and none beside it that says otherwise. */
export function checkSure(mdx: Mdx, references: References | undefined, notes: Notes): void {
  if (!references) return;
  for (const { props, line } of mdx.tags.filter(({ name }) => name === 'Benefit')) {
    const sure = props.find(({ name }) => name === 'sure');
    if (sure?.value !== 'shown') continue;
    const cite = props.find(({ name }) => name === 'cite')?.value;
    const ids = typeof cite === 'string' ? cite.split(',').map((id) => id.trim()) : [];
    const cited = ids.flatMap((id) => references[id] ?? []);
    const why = objection(
      cited.map(({ stance }) => stance),
      ids.length,
    );
    if (!why) continue;
    notes.found.push({
      file: notes.file,
      line: sure.line ?? line,
      column: sure.column,
      rule: 'sure',
      kind: 'claim',
      words: 'sure="shown"',
      why,
      suggestion: cited.some(({ stance }) => stance === 'for' || stance === 'mixed')
        ? 'Write sure="mixed", and say in "because" what the studies disagree about.'
        : 'Write sure="plausible" or sure="idea", or cite a study that shows it.',
    });
  }
}

function objection(stances: string[], written: number): string | undefined {
  if (written === 0) return 'This benefit is called "shown" and cites no study.';
  if (stances.length === 0) return undefined;
  const good = stances.includes('for');
  const other = stances.some((stance) => stance === 'against' || stance === 'mixed');
  if (good && other) return 'This benefit is called "shown", and the studies it cites disagree.';
  return good ? undefined : 'This benefit is called "shown", and no study it cites is in favor.';
}
