import type { Finding } from '../../lib/finding.ts';
import type { Draft } from './draft.ts';
import type { Loss } from '../old-posts/post.ts';

/** What is said about a draft that was written: where it stands, what did not come along, what to look at. */
export function draftLines(draft: Draft): string[] {
  const losses = counted(draft.losses);
  return [
    `  ${draft.file}`,
    ...(losses.length ? ['  Not carried over, or to mend:', ...losses.map((line) => `    ${line}`)] : []),
    ...(draft.guesses.length ? ['  Please look at:', ...draft.guesses.map((line) => `    ${line}`)] : []),
  ];
}

/** Losses of a kind in one line with their number: "video (2): https://…; https://…". */
export function counted(losses: readonly Loss[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { what, which } of losses) kinds.set(what, [...(kinds.get(what) ?? []), which]);
  return [...kinds].map(([what, all]) => {
    const named = [...new Set(all.map((which) => which.replace(/[\s\p{C}]+/gu, ' ').trim()).filter(Boolean))];
    const more = named.length > 4 ? `; and ${named.length - 4} more` : '';
    return `${what} (${all.length})${named.length ? `: ${named.slice(0, 4).join('; ')}${more}` : ''}`;
  });
}

/** What the check says about a draft: the first findings and how many there are. */
export function findingLines(draft: Draft, findings: readonly Finding[]): string[] {
  const own = findings.filter(({ file, kind }) => file === draft.file && kind !== 'advice');
  if (!own.length) return [`${draft.file}: the check finds nothing to mend.`];
  return [
    `${draft.file}: ${own.length} ${own.length === 1 ? 'place' : 'places'} to mend before it is published.`,
    ...own
      .slice(0, 3)
      .map(({ line, words, why }) => `  line ${line}${words ? `, "${words.slice(0, 80)}"` : ''}: ${why}`),
    ...(own.length > 3 ? [`  and ${own.length - 3} more: npm run check`] : []),
  ];
}
