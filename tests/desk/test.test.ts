import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../src/desk/test/counts.ts';
import { runStep } from '../../src/desk/test/run-step.ts';
import type { Step } from '../../src/desk/test/steps.ts';

let root = '';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** A command that stands in for a tool: `script` is what it does. */
const tool = (script: string) => {
  put('node_modules/tool/package.json', '{ "bin": "tool.cjs" }');
  put('node_modules/tool/tool.cjs', script);
};
const step: Step = { name: 'A step', command: 'tool', args: [], needs: 'tool.config' };
const outcome = async (each: Step = step) => {
  const { passed, failed, output } = await runStep(root, each);
  return { passed, failed, output };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'test-'));
  put('tool.config', '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a step of npm test', () => {
  it('counts as one when it is a check', async () => {
    tool('');
    expect(await outcome()).toEqual({ passed: 1, failed: 0, output: '' });
  });

  it('fails with its output, without colours', async () => {
    tool('console.log("\\u001b[31ma fault\\u001b[0m"); process.exit(2)');
    expect(await outcome()).toEqual({ passed: 0, failed: 1, output: 'a fault' });
  });

  it('fails when its settings are missing', async () => {
    tool('');
    rmSync(join(root, 'tool.config'));
    expect(await outcome()).toEqual({ passed: 0, failed: 1, output: 'tool.config is missing.' });
  });

  it('that should count tests fails when it ran none or wrote no report', async () => {
    const report = (text: string) =>
      `const file = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).slice(18); require('node:fs').writeFileSync(file, ${JSON.stringify(text)})`;
    tool('');
    expect((await outcome({ ...step, counts: 'vitest' })).failed).toBe(1);
    tool(report('{"numPassedTests":0,"numFailedTests":0,"testResults":[]}'));
    expect((await outcome({ ...step, counts: 'vitest' })).failed).toBe(1);
    tool(report('{"numPassedTests":3,"numFailedTests":0,"testResults":[]}'));
    expect(await outcome({ ...step, counts: 'vitest' })).toMatchObject({ passed: 3, failed: 0 });
    tool(`${report('{"numPassedTests":3,"numFailedTests":0,"testResults":[]}')}; process.exit(1)`);
    expect(await outcome({ ...step, counts: 'vitest' })).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe('the count of tests', () => {
  it('has a file that could not be run as a failure', () => {
    expect(
      vitestCounts(
        '{"numPassedTests":2,"numFailedTests":1,"testResults":[{"status":"failed","assertionResults":[]},{"status":"failed","assertionResults":[{}]}]}',
      ),
    ).toEqual({ passed: 2, failed: 2 });
  });
  it('has a test that passed at a second try alone as a failure', () => {
    expect(playwrightCounts('{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":0}}')).toEqual({
      passed: 5,
      failed: 2,
    });
  });
});
