import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

/** How a step ended. */
export interface Result extends Counts {
  step: Step;
  seconds: number;
  /** Everything the step printed, without colours. */
  output: string;
}

/** Runs one step in the project in `root` and counts what it proved. */
export async function runStep(root: string, step: Step): Promise<Result> {
  const begun = performance.now();
  const report = join(root, 'node_modules/.cache/reports', `${step.name.replaceAll(' ', '-').toLowerCase()}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const ended = existsSync(join(root, step.needs))
    ? await run(root, step, report)
    : { code: 1, output: `${step.needs} is missing.` };
  const counts = countsOf(step, ended.code, report);
  // A report that is all green beside a command that failed: something outside the tests went wrong.
  if (ended.code !== 0 && counts.failed === 0) counts.failed = 1;
  return { step, seconds: (performance.now() - begun) / 1000, output: ended.output, ...counts };
}

function countsOf(step: Step, code: number, report: string): Counts {
  if (!step.counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const text = readFileSync(report, 'utf8');
  const counts = step.counts === 'vitest' ? vitestCounts(text) : playwrightCounts(text);
  // No test at all proves nothing.
  return counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts;
}

const reporters = {
  vitest: (report: string) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  playwright: () => ['--reporter=list,json'],
};

function run(root: string, step: Step, report: string): Promise<{ code: number; output: string }> {
  const [command, args] =
    step.command === 'desk'
      ? [process.execPath, [join(root, 'src/desk/run.mjs'), ...step.args]]
      : [
          process.execPath,
          [binary(root, step.command), ...step.args, ...(step.counts ? reporters[step.counts](report) : [])],
        ];
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NO_COLOR: '1',
        CI: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        FORCE_COLOR: undefined,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output).trim() }));
  });
}

/** The script behind a package's command. Run directly: the shell files in node_modules/.bin differ between systems. */
function binary(root: string, name: string): string {
  const folder = join(root, 'node_modules', name === 'playwright' ? '@playwright/test' : name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`The package ${name} has no command of that name.`);
  return join(folder, file);
}
