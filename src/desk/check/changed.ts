import { spawnSync } from 'node:child_process';

/**
 * Files of `content/` and `public/` that were changed since they were last published, from the project's root. Asks git;
 * empty where the folder is not kept by git.
 */
export function changedFiles(root: string): Set<string> {
  const { status, stdout } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', 'status', '--porcelain', '-z', '--untracked-files=all', '--', 'content', 'public'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } },
  );
  if (status !== 0) return new Set();
  // A name that was renamed from stands after its new one, without a mark of its own.
  const names = stdout.split('\0').map((entry) => (/^.. /.test(entry) ? entry.slice(3) : entry));
  const { stdout: prefix } = spawnSync('git', ['rev-parse', '--show-prefix'], { cwd: root, encoding: 'utf8' });
  return new Set(names.filter(Boolean).map((name) => name.replace(prefix.trim(), '')));
}
