import { spawnSync } from 'node:child_process';
import { Stop } from '../stop.ts';
import type { Target } from './target.ts';

/** Runs commands on the server, or on this machine when there is no host, and gives back what they printed. */
export function runThere({ host }: Target, script: string): string {
  const [command, args] = host ? ['ssh', [host, 'sh', '-s']] : ['sh', ['-s']];
  const { status, stdout, stderr, error } = spawnSync(command, args as string[], { input: script, encoding: 'utf8' });
  if (error) throw new Stop(missing(command, error));
  if (status === 255)
    throw new Stop(`The server does not let you in: ${lastLine(stderr)}\nTry "ssh ${host}" by itself first.`);
  if (status !== 0)
    throw new Stop(`The server could not do its part: ${lastLine(stderr)}\nThe live site is as it was.`);
  return stdout;
}

/** Copies the built site into a release. What has not changed since the live one takes no room and keeps its date, so that browsers keep it too. */
export function copy(dist: string, { host, folder }: Target, release: string): void {
  const place = `${host ? `${host}:` : ''}${folder}/releases/${release}/`;
  const args = [
    '-rlp',
    '--chmod=D755,F644',
    '--checksum',
    '--delete',
    `--link-dest=${folder}/current/`,
    `${dist}/`,
    place,
  ];
  const { status, stderr, error } = spawnSync('rsync', args, {
    encoding: 'utf8',
    stdio: ['inherit', 'ignore', 'pipe'],
  });
  if (error) throw new Stop(missing('rsync', error));
  if (status === 0) return;
  if (/rsync: (?:command )?not found|No such file or directory.*rsync|code 127/i.test(stderr))
    throw new Stop(
      'rsync is not installed on the server. Install it there ("sudo apt install rsync") and run this again.',
    );
  if (/No space left/i.test(stderr)) throw new Stop('The disk of the server is full. The live site is as it was.');
  throw new Stop(`The copy broke off: ${lastLine(stderr)}\nThe live site is as it was. Run this again.`);
}

const missing = (command: string, error: NodeJS.ErrnoException): string =>
  error.code === 'ENOENT'
    ? `${command} is not installed on this machine. Install it, or upload the folder dist/ to your host by hand.`
    : `${command} could not be started: ${error.message}`;

const lastLine = (text: string): string =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/^rsync error:/.test(line))
    .at(-1) ?? 'it did not say why';
