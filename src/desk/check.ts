import { checkSite } from '../lib/check/index.ts';
import { explain, ruleNames } from '../lib/check/rules.ts';
import { rules } from '../lib/claims/index.ts';
import { nearest } from '../lib/fields/nearest.ts';
import type { Finding } from '../lib/finding.ts';
import { changedSince } from './check/changed.ts';
import { inWords } from './check/summary.ts';

const usage = `Checks everything in content/ and says what to mend.

  npm run check                     what stops the site, then advice on the lines you changed
  npm run check -- --advice         the same with all advice
  npm run -s check -- --json        everything as one JSON array, without npm's own lines
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
  const unknown = args.find((arg) => arg !== '--json' && arg !== '--advice');
  if (unknown !== undefined) {
    const asked = first === '--help' || first === '-h';
    (asked ? console.log : console.error)(asked ? usage : `"${unknown}" is not known here.\n\n${usage}`);
    return asked ? 0 : 1;
  }
  const report = await checkSite(process.cwd(), new Date());
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(report.findings.map(asJson), null, 2)}\n`);
  else console.log(inWords(report, args.includes('--advice') ? undefined : changedSince(process.cwd())));
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
