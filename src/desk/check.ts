import { checkSite, type Report } from '../lib/check/index.ts';
import { explain, ruleNames } from '../lib/check/rules.ts';
import { rules } from '../lib/claims/index.ts';
import { nearest } from '../lib/fields/nearest.ts';
import type { Finding } from '../lib/finding.ts';
import { grouped, plural } from './check/print.ts';

const usage = `Checks everything in content/ and says what to mend.

  npm run check                     all problems, by file
  npm run check -- --json           the same as one JSON array
  npm run check -- --explain RULE   why a rule exists, such as R05 or C02`;

/** `npm run check`. Gives back 1 when the site must not be built as it is, otherwise 0. */
export default async function check(args: string[]): Promise<number> {
  const code = await run(args);
  process.exitCode = code;
  return code;
}

async function run(args: string[]): Promise<number> {
  const [first = '', second = ''] = args;
  if (first === '--explain') return printRule(second);
  if (args.some((arg) => arg !== '--json')) {
    const asked = first === '--help' || first === '-h';
    (asked ? console.log : console.error)(
      asked ? usage : `"${args.find((arg) => arg !== '--json')}" is not known here.\n\n${usage}`,
    );
    return asked ? 0 : 1;
  }
  const report = await checkSite(process.cwd(), new Date());
  if (first === '--json') process.stdout.write(`${JSON.stringify(report.findings.map(asJson), null, 2)}\n`);
  else console.log(inWords(report));
  return report.failed ? 1 : 0;
}

const asJson = ({ file, line, rule, kind, words, why, suggestion }: Finding) => ({
  file,
  line,
  rule,
  kind,
  words,
  why,
  suggestion,
});

function printRule(name: string): number {
  const text = explain(name);
  if (text) {
    console.log(text);
    return 0;
  }
  const all = [...ruleNames, ...rules.map(({ id }) => id)];
  const near = nearest(name, all);
  console.error(`There is no rule "${name}". ${near ? `Did you mean ${near}? ` : ''}The rules are ${all.join(', ')}.`);
  return 1;
}

/** The whole report as it is printed: what can wait first, what must be mended last, where the eye ends up. */
export function inWords({ findings, waiting, exceptions, read, sentences, strict, failed }: Report): string {
  const kind = (wanted: Finding['kind']) => findings.filter((finding) => finding.kind === wanted);
  const [errors, claims, advice] = [kind('error'), kind('claim'), kind('advice')];
  const parts: string[] = [];
  if (waiting.length)
    parts.push(
      [
        'Not published yet:',
        ...waiting.map(({ file, title, from }) => `  ${from ? `from ${from}` : 'draft'}  ${title} (${file})`),
      ].join('\n'),
    );
  if (exceptions.length)
    parts.push(
      [
        `${plural(exceptions.length, 'exception')} from the claim check:`,
        ...exceptions.map(({ file, line, rule, reason }) => `  ${file}:${line}  ${rule}  ${reason}`),
      ].join('\n'),
    );
  if (advice.length) parts.push(`Advice (${advice.length}). Nothing here stops the site.\n\n${grouped(advice)}`);
  const drafts = new Set(waiting.flatMap(({ file, from }) => (from ? [] : [file])));
  const stopping = claims.filter(({ file }) => strict && !drafts.has(file));
  if (claims.length) {
    const so = stopping.length
      ? 'The site is not built with them.'
      : strict
        ? 'All are in drafts, which are not published. Mend them before you take out "draft: true".'
        : 'The site is built all the same: claims: advise.';
    parts.push(`Health claims (${claims.length}). ${so}\n\n${grouped(claims)}`);
  }
  if (errors.length)
    parts.push(`To mend (${errors.length}). The site is not built until these are gone.\n\n${grouped(errors)}`);
  const counts = `${plural(errors.length, 'error')}, ${plural(claims.length, 'claim')}, ${advice.length} ${advice.length === 1 ? 'piece' : 'pieces'} of advice in ${plural(read, 'page')} and ${plural(sentences, 'sentence')}.`;
  const rest = [errors.length > 0 && 'errors', stopping.length > 0 && 'claims'].filter(Boolean).join(' and ');
  parts.push(`${counts} ${failed ? `Mend the ${rest}, then run this again.` : 'The site can be built.'}`);
  return parts.join('\n\n');
}
