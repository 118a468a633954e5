import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../lib/dates.ts';
import { readArticles } from './build/articles.ts';
import { runAstro, type AstroRun } from './build/astro-run.ts';
import { checkContent } from './build/content.ts';
import { expectations, readPractice } from './build/expected.ts';
import { compress, dropStrays, dropUnnamedPictures, takenName, writePolicy, writeVersion } from './build/finish.ts';
import { takeLock } from './build/lock.ts';
import { writeRedirects } from './build/moved.ts';
import { trimmedStyles } from './build/styles.ts';
import { recover, swap } from './build/swap.ts';
import { printFindings } from './report.ts';
import { folderProblem } from './setup.mjs';
import { inPlainWords, Stop, verbose } from './stop.ts';
import { verify } from './verify/verify.ts';

/** `npm run build`: checks the content, builds beside, verifies the result and swaps it in. On any failure the last good site stays as it was. */
export default async function build(): Promise<void> {
  const root = process.cwd();
  const problem = folderProblem(root);
  if (problem) throw new Stop(problem);
  const place = join(root, '.build');
  const release = await takeLock(place, { say: console.log });
  const work = join(place, String(process.pid));
  let running: AstroRun | undefined;
  const tidy = () => {
    running?.kill();
    tidyUp(place, work, release);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    tidy();
    console.error('Stopped. The last good site is as it was.');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, interrupted);
  try {
    await buildInto(root, place, work, (run) => (running = run));
  } catch (error) {
    console.error(inPlainWords(error));
    if (verbose() && error instanceof Error) console.error(error.stack);
    if (existsSync(join(root, 'dist'))) console.error('Nothing was published: dist is as it was.');
    process.exitCode = error instanceof Stop ? error.code : 1;
  } finally {
    running = undefined;
    tidy();
    for (const signal of signals) process.removeListener(signal, interrupted);
  }
}

async function buildInto(root: string, place: string, work: string, started: (run: AstroRun) => void): Promise<void> {
  const dist = join(root, 'dist');
  const old = join(place, 'old');
  const times = stopwatch();
  recover(dist, old);
  // Whatever else lies there was left by a build that was killed.
  for (const name of readdirSync(place))
    if (name !== 'lock') rmSync(join(place, name), { recursive: true, force: true });

  console.log('Checking the content.');
  const taken = takenName(root);
  if (taken) throw new Stop(`public/${taken} is written by the build itself. Take it out of public/.`);
  const now = new Date();
  await checkContent(root, now);
  const practice = readPractice(root);
  const articles = readArticles(root, today(practice.timeZone, now));
  times.lap('check');

  console.log('Building the pages.');
  const fresh = join(work, 'site');
  mkdirSync(fresh, { recursive: true });
  const run = runAstro(root, fresh, verbose());
  started(run);
  await run.done;
  times.lap('build');

  dropStrays(fresh);
  dropUnnamedPictures(fresh);
  writeRedirects(root, fresh, practice, articles);
  writePolicy(fresh, trimmedStyles(fresh));
  writeVersion(fresh);
  console.log('Verifying the result.');
  const { findings, pages, files } = await verify(fresh, expectations(root, practice, articles, process.env));
  if (findings.length > 0) throw new Stop(printFindings(findings));
  times.lap('verify');

  await compress(fresh);
  times.lap('compress');
  swap(dist, fresh, old);
  console.log(`Done: ${pages} pages and ${files - pages} other files in dist, in ${times.total()} (${times.laps()}).`);
}

function tidyUp(place: string, work: string, release: () => void): void {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  release();
  try {
    rmdirSync(place);
  } catch {
    // Another build waits there: it tidies up after itself.
  }
}

function stopwatch() {
  const begun = performance.now();
  let last = begun;
  const laps: string[] = [];
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  return {
    lap(name: string) {
      laps.push(`${name} ${seconds(performance.now() - last)}`);
      last = performance.now();
    },
    laps: () => laps.join(', '),
    total: () => seconds(performance.now() - begun),
  };
}
