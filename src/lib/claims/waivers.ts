import type { Finding } from '../finding.ts';
import type { Waiver } from './passage.ts';
import { rules } from './rules.ts';

/** An exception that was used: for the report, which prints every one. */
export interface Waived {
  file: string;
  line: number;
  rule: string;
  reason: string;
}

/** What is wrong with an exception as written; undefined when it may be used. `earlier` counts those in the same file before it. */
function refusal(waiver: Waiver, earlier: number): string | undefined {
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (!rule) return `There is no rule ${waiver.rule}.`;
  if (!rule.waivable) return `${rule.id} (${rule.name}) can never be set aside.`;
  if (waiver.reason.trim().length < 15)
    return 'The reason is too short to tell a reader anything (at least 15 characters).';
  if (earlier >= 3) return 'A file may hold three exceptions at most.';
  return undefined;
}

/** Takes the findings that a written exception covers out of the list, and adds a finding for every exception that is refused or matches nothing. */
export function applyWaivers(
  findings: Finding[],
  sentenceOf: ReadonlyMap<Finding, string>,
  waivers: readonly Waiver[],
): { findings: Finding[]; waived: Waived[] } {
  const waived: Waived[] = [];
  const covered = new Set<Finding>();
  const problems: Finding[] = [];
  const count = new Map<string, number>();
  for (const waiver of waivers) {
    const earlier = count.get(waiver.file) ?? 0;
    count.set(waiver.file, earlier + 1);
    const wrong = refusal(waiver, earlier);
    const matches = wrong
      ? []
      : findings.filter(
          (one) =>
            one.file === waiver.file &&
            one.rule === waiver.rule &&
            waiver.words.trim() !== '' &&
            `${sentenceOf.get(one) ?? ''} ${one.words}`.includes(waiver.words.trim()),
        );
    for (const one of matches) {
      covered.add(one);
      waived.push({ file: one.file, line: one.line, rule: one.rule, reason: waiver.reason.trim() });
    }
    if (matches.length === 0)
      problems.push({
        file: waiver.file,
        line: 0,
        rule: 'R20',
        kind: 'claim',
        words: waiver.words,
        why: wrong ?? `This exception for ${waiver.rule} matches nothing in the file.`,
        suggestion: wrong
          ? 'Reword the sentence instead, or mend the exception.'
          : 'Take the exception out, or copy the words exactly as they stand.',
      });
  }
  return { findings: [...findings.filter((one) => !covered.has(one)), ...problems], waived };
}
