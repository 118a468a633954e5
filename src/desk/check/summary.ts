import type { Report } from '../../lib/check/index.ts';
import type { Finding } from '../../lib/finding.ts';
import { grouped, plural } from './print.ts';

/**
 * The whole report as it is printed: first what stops the site, then claims, then advice on what `changed` accepts,
 * then one line each for what can wait. All advice is printed when `changed` is left out.
 */
export function inWords(
  { findings, waiting, exceptions, read, sentences, strict, failed }: Report,
  changed?: (finding: Finding) => boolean,
): string {
  const kind = (wanted: Finding['kind']) => findings.filter((finding) => finding.kind === wanted);
  const [errors, claims, advice] = [kind('error'), kind('claim'), kind('advice')];
  const drafts = new Set(waiting.flatMap(({ file, from }) => (from ? [] : [file])));
  const stopping = claims.filter(({ file }) => strict && !drafts.has(file));
  const parts: string[] = [];
  if (errors.length)
    parts.push(`To mend (${errors.length}). The site is not built until these are gone.\n\n${grouped(errors)}`);
  if (claims.length)
    parts.push(`Health claims (${claims.length}). ${so(stopping.length, strict)}\n\n${grouped(claims)}`);
  const now = changed ? advice.filter(changed) : advice;
  const where = changed ? ' on what you changed' : '';
  if (now.length) parts.push(`Advice${where} (${now.length}). Nothing here stops the site.\n\n${grouped(now)}`);
  if (waiting.length) {
    const lines = waiting.map(({ file, title, from }) => `  ${from ? `from ${from}` : 'draft'}  ${title} (${file})`);
    parts.push(['Not published yet:', ...lines].join('\n'));
  }
  if (exceptions.length) {
    const lines = exceptions.map(({ file, line, rule, reason }) => `  ${file}:${line}  ${rule}  ${reason}`);
    parts.push([`${plural(exceptions.length, 'exception')} from the claim check:`, ...lines].join('\n'));
  }
  const rest = advice.length - now.length;
  if (rest)
    parts.push(`${pieces(rest)} of advice on ${now.length ? 'the rest' : 'the pages'}: npm run check -- --advice`);
  const counts = `${plural(errors.length, 'error')}, ${plural(claims.length, 'claim')}, ${pieces(advice.length)} of advice in ${plural(read, 'page')} and ${plural(sentences, 'sentence')}.`;
  const mend = [errors.length > 0 && 'errors', stopping.length > 0 && 'claims'].filter(Boolean).join(' and ');
  parts.push(`${counts} ${failed ? `Mend the ${mend}, then run this again.` : 'The site can be built.'}`);
  return parts.join('\n\n');
}

const pieces = (count: number): string => `${count} ${count === 1 ? 'piece' : 'pieces'}`;

function so(stopping: number, strict: boolean): string {
  if (stopping) return 'The site is not built with them.';
  return strict
    ? 'All are in drafts, which are not published. Mend them before you take out "draft: true".'
    : 'The site is built all the same: claims: advise.';
}
