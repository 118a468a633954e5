import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from './stop.ts';
import { runStep, type Result } from './test/run-step.ts';
import { readingSteps, runningSteps, type Step } from './test/steps.ts';

/** `npm test`: proves the site. A line for each step, the output of those that failed, and at the end how many tests passed and failed. `npm test -- lint build` runs the steps of those names alone. */
export default async function test(args: string[]): Promise<number> {
  const root = process.cwd();
  const wanted = (steps: Step[]) =>
    steps.filter(({ name }) => args.length === 0 || args.some((arg) => name.toLowerCase().includes(arg.toLowerCase())));
  const reading = wanted(readingSteps);
  const running = wanted(runningSteps);
  if (reading.length + running.length === 0)
    throw new Stop(
      `There is no such step. The steps are: ${[...readingSteps, ...runningSteps].map(({ name }) => name).join(', ')}.`,
    );
  // Everything the tests leave lying about goes into one folder, and the folder goes at the end.
  const litter = mkdtempSync(join(tmpdir(), 'slack-water-'));
  process.env['TMPDIR'] = litter;
  try {
    return await proveAll(root, reading, running);
  } finally {
    rmSync(litter, { recursive: true, force: true });
  }
}

async function proveAll(root: string, reading: Step[], running: Step[]): Promise<number> {
  const results: Result[] = [];
  const prove = async (step: Step) => {
    const result = await runStep(root, step);
    results.push(result);
    console.log(line(result));
    if (result.failed > 0) console.log(`${indented(result.output)}\n`);
  };
  const worker = async () => {
    for (let step = reading.shift(); step; step = reading.shift()) await prove(step);
  };
  await Promise.all([worker(), worker()]);
  for (const step of running) await prove(step);

  const sum = (kind: 'passed' | 'failed') => results.reduce((total, result) => total + result[kind], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

const mostLines = 150;

const line = ({ step, passed, failed, seconds }: Result): string => {
  const outcome = failed === 0 ? 'ok' : 'FAILED';
  const count = step.counts ? `, ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  return `${outcome.padEnd(6)}  ${step.name}${count} (${seconds.toFixed(1)} s)`;
};

function indented(output: string): string {
  const lines = output.split('\n');
  // The cause stands at the end of what most tools print, and a page of it is enough.
  return lines
    .slice(-mostLines)
    .map((each) => `        ${each}`)
    .join('\n');
}
