import type { Finding } from '../lib/finding.ts';
import { grouped, plural } from './check/print.ts';

const most = 80;

/** Findings as the build prints them, and one line to close with. A fault that many built pages share is told once, at the first of them. */
export function printFindings(findings: Finding[], closing = `${plural(findings.length, 'problem')} to mend.`): string {
  const groups = Map.groupBy(findings, (finding) =>
    finding.file.startsWith('dist/') ? `${finding.rule}\0${finding.why}` : finding,
  );
  const told = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, file: `${first.file}${alsoIn(first, others)}` }] : [],
  );
  const rest = told.length > most ? `\n\n… and ${told.length - most} more.` : '';
  return `${grouped(told.slice(0, most))}${rest}\n\n${closing}`;
}

function alsoIn(first: Finding, others: Finding[]): string {
  const more = new Set(others.map(({ file }) => file).filter((file) => file !== first.file)).size;
  return more > 0 ? ` and ${plural(more, 'more file')}` : '';
}
