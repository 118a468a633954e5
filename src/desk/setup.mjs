// Installs what package-lock.json lists, once. Runs on the machine's own Node, before the newer one is there:
// plain JavaScript, no packages, nothing newer than Node 20.9.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One line why a project cannot live in this folder, or nothing. These signs mean something else in a web address. */
export function folderProblem(root) {
  const sign = ['#', '?', '%'].find((each) => root.includes(each));
  if (!sign) return undefined;
  return `This folder has a "${sign}" in its path: ${root}\nThe site cannot be built there, because "${sign}" has a meaning of its own in web addresses. Rename the folder and start again.`;
}

/** Installs the packages of the project in `root` unless they are there. Returns true when something was installed; throws a plain sentence when that failed. */
export function setup(root, { say = console.log, npm = process.env['npm_execpath'] } = {}) {
  const problem = folderProblem(root);
  if (problem) throw new Error(problem);
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  const stampFile = join(root, 'node_modules', '.slack-water');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp) return false;
  // A host or a colleague may have run `npm ci` already: what matches the lock file is not installed again.
  const installed = matches(root, lock);
  if (!installed) install(root, npm, say);
  writeFileSync(stampFile, `${stamp}\n`);
  return !installed;
}

/** Does npm's own record of node_modules agree with the lock file? npm writes that record last, so half an install never agrees. */
function matches(root, lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const sameVersion = (name) => present[name]?.version === wanted[name]?.version;
  return (
    Object.keys(present).every(sameVersion) &&
    Object.keys(wanted).every((name) => name === '' || wanted[name].optional || sameVersion(name)) &&
    Object.keys(present).every((name) => existsSync(join(root, name, 'package.json')))
  );
}

function install(root, npm, say) {
  say('Installing what the site needs. The first time takes a minute or two.');
  // Tools are needed on a server too, where NODE_ENV=production would leave them out.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = { cwd: root, encoding: 'utf8', shell: !npm && process.platform === 'win32' };
  const result = spawnSync(command, [...first, ...args], options);
  if (result.status === 0) return;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
  throw new Error(`The installation did not work. ${reason(output)}`);
}

const reasons = [
  [/ENOSPC/, 'The disk is full. Free about one gigabyte and run the command again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|ERR_SOCKET/i,
    'The package registry could not be reached. Check the connection to the internet and run the command again.',
  ],
  [/EACCES|EPERM/, 'The folder cannot be written to. Check its permissions and run the command again.'],
  [
    /EUSAGE|in sync|Missing: /,
    'package.json and package-lock.json do not belong together. Take both from the last version that worked.',
  ],
  [/EINTEGRITY/, 'A package arrived damaged. Run the command again.'],
  [
    /ENOENT.*npm|npm.*ENOENT|not found/i,
    'npm was not found. Install Node.js from https://nodejs.org, which brings it along.',
  ],
];

function reason(output) {
  const known = reasons.find(([pattern]) => pattern.test(output));
  if (known) return known[1];
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .filter((line) => line && !line.startsWith('A complete log'));
  return `npm says: ${lines.slice(0, 4).join(' ') || 'nothing'}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (setup(fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''))) console.log('Installed.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
