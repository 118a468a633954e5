import type { Finding } from '../lib/finding.ts';

const most = 80;

/** Findings as people read them, each with its place, the words it is about, what is wrong and how to mend it. A fault of many built pages is told once. */
export function printFindings(findings: Finding[]): string {
  const groups = Map.groupBy(findings, (finding) => (isBuilt(finding) ? `${finding.rule}\0${finding.why}` : finding));
  const told = [...groups.values()].map(oneFinding);
  const rest = told.length - most;
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return [...told.slice(0, most), ...(rest > 0 ? [`… and ${rest} more.`] : []), `${count} to mend.`].join('\n');
}

const isBuilt = ({ file }: Finding): boolean => file.startsWith('dist/');

function oneFinding([first, ...others]: Finding[]): string {
  if (!first) return '';
  const place = [first.file, ...(first.line > 0 ? [first.line, ...(first.column ? [first.column] : [])] : [])].join(':');
  const more = new Set(others.map(({ file }) => file).filter((file) => file !== first.file)).size;
  const also = more > 0 ? ` and ${more} more ${more === 1 ? 'file' : 'files'}` : '';
  const words = first.words && !isBuilt(first) ? `  ${first.words}` : '';
  return `${place}${also}${words}\n  ${first.why} ${first.suggestion}`;
}
