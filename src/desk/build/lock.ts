import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from '../stop.ts';

const beat = 2_000;
const stale = 20_000;

/** How long to wait for another build, and how to say so. */
export interface LockOptions {
  say: (line: string) => void;
  /** Longest wait in milliseconds. */
  patience?: number;
}

/**
 * Lets one build at a time work in `folder`, and returns what gives the place free again. A second build waits, and
 * stops with a sentence when the first takes too long. What a killed build left is taken over.
 */
export async function takeLock(folder: string, { say, patience = 300_000 }: LockOptions): Promise<() => void> {
  const file = join(folder, 'lock');
  const started = Date.now();
  let said = false;
  for (;;) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // ENOENT: the other build has just tidied the folder away.
      if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    }
    if (isAbandoned(file)) {
      takeAway(file);
      continue;
    }
    if (Date.now() - started > patience)
      throw new Stop(
        'Another build of this site is still running. Wait until it has ended, then run the command again.',
      );
    if (!said) say('Another build of this site is running. Waiting for it to end.');
    said = true;
    await pause(200);
  }
  // A sign of life: a process number alone may belong to somebody else by now, or to another container.
  const life = setInterval(() => touch(file), beat);
  life.unref();
  return () => {
    clearInterval(life);
    rmSync(file, { force: true });
  };
}

function isAbandoned(file: string): boolean {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    if (age > stale) return true;
    const pid = Number(readFileSync(file, 'utf8'));
    // The number is written a moment after the file is made.
    return pid > 0 ? !isRunning(pid) : age > beat;
  } catch {
    return false;
  }
}

/** Renaming first makes sure that of two waiting builds one alone takes the lock away. */
function takeAway(file: string): void {
  try {
    const mine = `${file}-${process.pid}`;
    renameSync(file, mine);
    // Another build may have taken it away and begun a moment ago: then this was its lock, and it gets it back.
    if (isAbandoned(mine)) rmSync(mine, { force: true });
    else renameSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody emptied the folder: the next build will make the lock anew.
  }
}
