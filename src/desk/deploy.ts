import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, parseTarget } from './deploy/target.ts';
import { copy, runThere } from './deploy/run.ts';
import { Stop } from './stop.ts';

/**
 * `npm run deploy -- user@host:/var/www/site`: puts the built site on a server of one's own with rsync. It is copied
 * beside the live one and becomes live in one move. `--rollback` goes back to the one before. Five are kept.
 * A path without a host is a folder on this machine.
 */
export default function deploy(args: string[], now = new Date()): number {
  const target = parseTarget(args.find((arg) => !arg.startsWith('--')) ?? '');
  if (args.includes('--rollback')) {
    console.log(runThere(target, commands.rollback(target.folder)).trim());
    return 0;
  }
  const dist = join(process.cwd(), 'dist');
  if (!existsSync(join(dist, 'version.json')))
    throw new Stop('There is no built site yet. Run "npm run build" first, then this again.');
  const { version } = JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8')) as { version: string };
  const release = `${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${version}`;
  runThere(target, commands.prepare(target.folder));
  copy(dist, target, `${release}.part`);
  console.log(runThere(target, commands.activate(target.folder, release)).trim());
  return 0;
}
