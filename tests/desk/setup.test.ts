import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderProblem, setup } from '../../src/desk/setup.mjs';

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'site' },
      'node_modules/one': { version },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  });

/** Stands in for npm: writes what npm would, and a line for every time it was called. */
const fakeNpm = `
const { appendFileSync, mkdirSync, rmSync, writeFileSync, readFileSync } = require('node:fs');
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/one', { recursive: true });
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
writeFileSync('node_modules/one/package.json', '{}');
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/one': packages['node_modules/one'] } }));
`;

let root = '';
const calls = () =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];
const run = (npm = 'npm.cjs') => {
  const said: string[] = [];
  const installed = setup(root, { say: (line: string) => said.push(line), npm: join(root, npm) });
  return { installed, said };
};

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'setup-')), 'My Site (1)');
  mkdirSync(root);
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
  writeFileSync(join(root, 'npm.cjs'), fakeNpm);
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

describe('setup', () => {
  it('installs from the lock file once, in a folder whose name has spaces and brackets', () => {
    expect(run()).toEqual({ installed: true, said: [expect.stringContaining('Installing')] });
    expect(run()).toEqual({ installed: false, said: [] });
    expect(calls()).toEqual([expect.stringMatching(/^ci .*--include=dev --include=optional/)]);
  });

  it('installs again when the lock file changed', () => {
    run();
    writeFileSync(join(root, 'package-lock.json'), lock('1.0.1'));
    expect(run().installed).toBe(true);
  });

  it('keeps what somebody installed with npm ci', () => {
    spawnSync(process.execPath, ['npm.cjs', 'ci'], { cwd: root });
    expect(run().installed).toBe(false);
    expect(calls()).toHaveLength(1);
  });

  it('installs again when the last installation was cut off', () => {
    mkdirSync(join(root, 'node_modules/one'), { recursive: true });
    expect(run().installed).toBe(true);
  });

  it.each([
    ['npm error code ENOTFOUND\nnpm error network', 'could not be reached'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EUSAGE\nnpm error Missing: x@1 from lock file', 'do not belong together'],
    ['npm error something else\nnpm error A complete log of this run', 'npm says: something else'],
  ])('says in plain words why an installation failed: %s', (output, words) => {
    writeFileSync(join(root, 'npm.cjs'), `console.error(${JSON.stringify(output)}); process.exit(1);`);
    expect(() => run()).toThrow(words);
    expect(existsSync(join(root, 'node_modules'))).toBe(false);
  });
});

describe('the folder of the project', () => {
  it.each(['/home/a/My Site (1)', '/home/a/Praxis für Körper'])('may be called %s', (folder) => {
    expect(folderProblem(folder)).toBeUndefined();
  });
  it.each(['#', '?', '%'])('may not have %s in its path, and the reason is said', (sign) => {
    const said = folderProblem(`/home/a/site ${sign}1`);
    expect(said).toContain(`"${sign}"`);
    expect(said).toContain('Rename the folder');
  });
});

describe('a tool started by hand', () => {
  const start = (name: string) => spawnSync(process.execPath, ['src/desk/run.mjs', name], { encoding: 'utf8' });

  it('that does not exist gets the list of those that do', () => {
    const { status, stderr } = start('biuld');
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no tool "biuld"\. There are: .*preview/);
  });
});
