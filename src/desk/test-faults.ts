import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from './check/print.ts';
import { Stop } from './stop.ts';
import { casesIn, table } from './test/fault-table.ts';

/**
 * `npm run test:faults`: does every fault of the list to a copy of the site and prints what happened. `-- C01 C03` does
 * those alone; `-- --large` adds a site of 5,000 articles, which takes minutes, `-- --large=500` a smaller one. Exit code 1 when one ends wrong.
 */
export default async function testFaults(args: string[]): Promise<number> {
  const ids = args.filter((arg) => /^[ABC]\d\d$/i.test(arg)).map((arg) => arg.toUpperCase());
  const large = args.flatMap((arg) => /^--large(?:=(\d+))?$/.exec(arg)?.[1] ?? (arg === '--large' ? ['5000'] : []))[0];
  const unknown = args.find((arg) => !arg.startsWith('--large') && !ids.includes(arg.toUpperCase()));
  if (unknown !== undefined)
    throw new Stop(`"${unknown}" is not known here. Write --large, or names of cases such as A03.`);
  const report = join(process.cwd(), 'node_modules/.cache/reports/faults.json');
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const code = await run(
    [
      'run',
      '--config',
      'tests/faults.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...(ids.length > 0 ? ['-t', `\\b(?:${ids.join('|')})\\b`] : []),
    ],
    large,
  );
  if (!existsSync(report)) throw new Stop('The faults could not be tried. What stands above says why.');
  const cases = casesIn(readFileSync(report, 'utf8'));
  console.log(`\n${table(cases)}\n`);
  const count = (outcome: string) => cases.filter((each) => each.outcome === outcome).length;
  const impossible = count('not possible here');
  if (impossible > 0) console.log(`${plural(impossible, 'case')} not possible on this machine.`);
  console.log(`${count('right')} passed, ${count('WRONG')} failed`);
  return code === 0 && count('WRONG') === 0 && count('right') > 0 ? 0 : 1;
}

function run(args: string[], large: string | undefined): Promise<number> {
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...(large ? { FAULTS_LARGE: large } : {}) },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
