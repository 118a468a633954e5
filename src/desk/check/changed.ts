import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../lib/finding.ts';

/**
 * Is a finding about something that was changed since it was last published? Asks git about `content/` and `public/` in
 * the project at `root`. What is said of a whole file counts when anything in it changed; nothing counts where the folder
 * is not kept by git.
 */
export function changedSince(root: string): (finding: Pick<Finding, 'file' | 'line'>) => boolean {
  const files = changedFiles(root);
  const lines = changedLines(root, files);
  return ({ file, line }) => files.has(file) && (line === 0 || (lines.get(file)?.has(line) ?? true));
}

function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args, '--', 'content', 'public'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? stdout : undefined;
}

function changedFiles(root: string): Set<string> {
  const status = git(root, 'status', '--porcelain', '-z', '--untracked-files=all') ?? '';
  // A name that was renamed from stands after its new one, without a mark of its own.
  const names = status.split('\0').map((entry) => (/^.. /.test(entry) ? entry.slice(3) : entry));
  const { stdout: prefix } = spawnSync('git', ['rev-parse', '--show-prefix'], { cwd: root, encoding: 'utf8' });
  return new Set(names.filter(Boolean).map((name) => name.replace(prefix.trim(), '')));
}

/** The changed lines of each file that git knows. One without an entry is new as a whole. */
function changedLines(root: string, files: Set<string>): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const difference = git(root, 'diff', '-U0', '--no-color', '--no-ext-diff', '--relative', ...prefixes, 'HEAD') ?? '';
  for (const part of difference.split(/^diff --git .*$/m)) {
    const file = /^\+\+\+ b\/(.+?)\t?$/m.exec(part)?.[1];
    if (!file || !files.has(file) || /^--- \/dev\/null$/m.test(part)) continue;
    const changed = new Set<number>();
    for (const [, start, count = '1'] of part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm))
      for (let line = Number(start); line < Number(start) + Number(count); line += 1) changed.add(line);
    lines.set(file, withParagraphs(join(root, file), changed));
  }
  return lines;
}

/** What is said of a paragraph stands at its first line. A front matter is a list of fields, each on its own. */
function withParagraphs(path: string, changed: Set<number>): Set<number> {
  if (!path.endsWith('.mdx') || !existsSync(path)) return changed;
  const text = readFileSync(path, 'utf8').split(/\r?\n/);
  const body = text.indexOf('---', 1) + 2;
  for (const line of [...changed])
    for (let above = line; above > body && text[above - 1]?.trim() && text[above - 2]?.trim(); above -= 1)
      changed.add(above - 1);
  return changed;
}
