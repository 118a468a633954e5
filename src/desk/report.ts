import type { Finding } from '../lib/finding.ts';

const most = 60;

/** Findings as people read them: by file, then line, each with its remedy. Equal ones on many pages are named once. */
export function printFindings(findings: Finding[]): string {
  const groups = new Map<string, { finding: Finding; files: string[] }>();
  for (const finding of findings) {
    const key = `${finding.rule}\0${finding.why}\0${finding.suggestion}`;
    const group = groups.get(key);
    if (group) group.files.push(finding.file);
    else groups.set(key, { finding, files: [finding.file] });
  }
  const blocks = [...groups.values()].slice(0, most).map(({ finding, files }) => {
    const others = new Set(files).size - 1;
    const place = `${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`;
    return `${place}${others > 0 ? ` and ${others} more ${others === 1 ? 'file' : 'files'}` : ''}\n  ${finding.why} ${finding.suggestion}`;
  });
  const rest = groups.size - blocks.length;
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return [...blocks, ...(rest > 0 ? [`… and ${rest} more kinds of problem.`] : []), `${count} to mend.`].join('\n');
}
