import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import build from './build.ts';
import { commitMessage } from './publish/message.ts';
import { Stop } from './stop.ts';

/** Folders the author writes in. Nothing else is sent. */
const written = ['content', 'public'];

/**
 * `npm run publish`: checks and builds, then commits what changed in content/ and public/ with a sentence people can read, and pushes it.
 * Says exactly what is missing where it cannot: no git, no folder under git, no place to push to.
 */
export default async function publish(): Promise<number> {
  await build();
  if (process.exitCode) return Number(process.exitCode);
  ready();
  const changed = lines(
    git('-c', 'core.quotePath=false', 'status', '--porcelain', '--untracked-files=all', '--', ...written),
  );
  if (changed.length) {
    // git refuses a folder that is not there and never was.
    const folders = written.filter((folder) => existsSync(folder) || git('ls-files', '--', folder));
    git('add', '--all', '--', ...folders);
    git('commit', '-m', commitMessage(changed), '--', ...folders);
    console.log(`Written down: ${commitMessage(changed)}`);
  }
  const branch = git('branch', '--show-current').trim();
  const push = spawnSync('git', ['push', '--set-upstream', 'origin', branch], {
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  if (push.status !== 0) throw new Stop(pushProblem(push.stderr));
  console.log('Sent. Your host builds the site now; it is live in a few minutes.');
  return 0;
}

/** Stops with the missing piece, in the order in which they are put in place. */
function ready(): void {
  if (spawnSync('git', ['--version']).status !== 0)
    throw new Stop(
      'The site is built in dist/, but git is not installed, so it cannot be sent. Install git, or upload the folder dist/ to your host by hand.',
    );
  if (spawnSync('git', ['rev-parse', '--is-inside-work-tree']).status !== 0)
    throw new Stop(
      'The site is built in dist/, but this folder is not kept by git yet. Upload dist/ to your host by hand, or ask somebody to set it up once: docs/operate.md, "Publish".',
    );
  if (git('remote').trim() === '')
    throw new Stop(
      'The site is built in dist/, but there is no place to send it to yet. Add one once with "git remote add origin ADDRESS", or upload dist/ by hand: docs/operate.md, "Publish".',
    );
  // Without an answer git ends with 1, which is no failure here.
  if (spawnSync('git', ['config', '--get', 'user.email'], { encoding: 'utf8' }).stdout.trim() === '')
    throw new Stop(
      'git does not know who you are. Say it once: git config user.name "Your name" and git config user.email you@your-domain, then run this again.',
    );
}

function pushProblem(stderr: string): string {
  if (/rejected|non-fast-forward|fetch first/i.test(stderr))
    return 'Somebody else has published since. Get their changes with "git pull --rebase", look at the site with npm start, then publish again. Nothing of yours is lost.';
  if (/authentication|permission denied|could not read (?:username|password)|403/i.test(stderr))
    return 'The host of the code does not let you in. Sign in to it again (docs/operate.md, "Publish"), then run this again. Your changes are kept.';
  return 'It could not be sent: is the network there? Your changes are kept; run npm run publish again.';
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Stop(`git could not do its part: ${stderr.trim().split('\n')[0]}`);
  return stdout;
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);
