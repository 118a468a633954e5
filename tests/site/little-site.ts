import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'content', 'public', 'src'];

/** What a command printed, and how it ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A copy of the project in a folder of its own, for tests that break or build it. */
export interface LittleSite {
  root: string;
  write(path: string, text: string | Buffer): void;
  read(path: string): string;
  /** Replaces a text in a file, which must hold it. */
  edit(path: string, from: string | RegExp, to: string): void;
  remove(path: string): void;
  /** Runs a tool to its end: `run('build')`. */
  run(tool: string, options?: RunOptions): Promise<Ended>;
  /** Starts a tool in a process group of its own and gives it to the test. */
  start(tool: string, options?: RunOptions): { child: ChildProcess; ended: Promise<Ended> };
  /** One hash of every file and its place below a folder, or "missing". */
  hash(folder?: string): string;
  /** Names of the files below a folder. */
  files(folder?: string): string[];
  dispose(): void;
}

export interface RunOptions {
  args?: string[];
  env?: Record<string, string>;
}

/** Copies the project, or the copy that stands in `from`. `plain` keeps the tools and the facts and has two pages of nothing but text, which build in seconds. */
export function littleSite({
  plain = false,
  name = 'site',
  from = project,
}: { plain?: boolean; name?: string; from?: string } = {}): LittleSite {
  const folder = mkdtempSync(join(tmpdir(), 'little-'));
  const root = join(folder, name);
  mkdirSync(root);
  for (const part of parts)
    if (existsSync(join(from, part))) cpSync(join(from, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
  const site: LittleSite = {
    root,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    edit(path, from, to) {
      const before = site.read(path);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${path} does not hold ${from}`);
      site.write(path, after);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    run: (tool, options) => site.start(tool, options).ended,
    start: (tool, options) => startTool(root, tool, options),
    hash: (place = 'dist') => (existsSync(join(root, place)) ? hashOf(join(root, place)) : 'missing'),
    files: (place = 'dist') => (existsSync(join(root, place)) ? filesOf(join(root, place)) : []),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
  if (plain) makePlain(site);
  return site;
}

function makePlain(site: LittleSite): void {
  for (const path of ['src/pages', 'src/content.config.ts', 'content/articles', 'content/pages', 'public'])
    site.remove(path);
  // What the texts claim is another matter.
  site.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');
  site.write(
    'astro.config.mjs',
    `export default { cacheDir: './.cache/astro', trailingSlash: 'always', build: { inlineStylesheets: 'always' } };\n`,
  );
  const page = (title: string, body: string) =>
    `<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <meta name="viewport" content="width=device-width" />\n    <title>${title}</title>\n    <meta name="description" content="${title} of a plain site." />\n    <style is:inline>p { color: #000 }</style>\n  </head>\n  <body>\n    <main><h1>${title}</h1>${body}</main>\n  </body>\n</html>\n`;
  site.write('src/pages/index.astro', page('Home', '<p>Slack water.</p>'));
  site.write('src/pages/404.astro', page('Nothing here', '<p><a href="/">Home</a></p>'));
}

function startTool(
  root: string,
  tool: string,
  { args = [], env = {} }: RunOptions = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['src/desk/run.mjs', tool, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What the test runner sets would reach the tools as well.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  return { child, ended };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesOf(folder))
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex');
}
