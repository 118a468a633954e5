import { fork, type ChildProcess } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { plainReason, Stop } from '../stop.ts';
import type { Failure } from './astro-child.ts';

/** A running Astro: its end, and a way to stop it at once. */
export interface AstroRun {
  done: Promise<void>;
  kill(): void;
}

// What Astro may see of the environment. A page could otherwise publish a password that happens to stand there.
const passedOn =
  /^(?:PATH|HOME|USERPROFILE|SystemRoot|APPDATA|LOCALAPPDATA|TEMP|TMP|TMPDIR|CI|NODE_OPTIONS|SLACK_WATER_(?!PREVIEW).*)$/i;

/** The environment of the build: the same clock, language and settings on every machine. */
export function buildEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => passedOn.test(name)));
  return {
    ...kept,
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

/** Builds the pages of the project in `root` into `outDir`. Fails with a sentence that names the file, where Astro names one. */
export function runAstro(root: string, outDir: string, verbose: boolean): AstroRun {
  const script = fileURLToPath(new URL('astro-child.ts', import.meta.url));
  const child = fork(script, [root, outDir, verbose ? 'info' : 'warn'], {
    cwd: root,
    env: buildEnvironment(process.env),
    stdio: verbose ? 'inherit' : ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return { done: finished(child, root, outDir), kill: () => child.kill('SIGKILL') };
}

function finished(child: ChildProcess, root: string, outDir: string): Promise<void> {
  let output = '';
  let failure: Failure | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  child.on('message', (message) => (failure = message as Failure));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Stop(inWords(failure, output, root, outDir)))));
  });
}

function inWords(failure: Failure | undefined, output: string, root: string, outDir: string): string {
  const reason = plainReason(`${failure?.message ?? ''} ${output}`);
  if (reason) return reason;
  const plain = (text: string) =>
    stripVTControlCharacters(text).replaceAll(outDir, 'dist').replaceAll(`${root}/`, '').trim();
  if (!failure) {
    const last = plain(output)
      .split('\n')
      .filter((line) => line.trim() && !/^\s+at /.test(line))
      .slice(-4)
      .join('\n');
    return `The pages could not be built. The last words were:\n${last || 'none'}`;
  }
  // A message may repeat its own file, or bring a stack and a picture of the code along.
  const message = plain(failure.message)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(0, 5)
    .join('\n');
  const file = failure.file?.split('?')[0];
  const place =
    file && !message.includes(relative(root, file))
      ? `${relative(root, file)}${failure.line ? `:${failure.line}` : ''}  `
      : '';
  return `${place}${message}${failure.hint ? `\n${plain(failure.hint).split('\n').slice(0, 2).join('\n')}` : ''}`;
}
