import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A browser to test with. */
export interface Browser {
  executablePath: string;
  args: string[];
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const noSandbox = ['--no-sandbox'];

/**
 * A Chromium on this machine: the one named in CHROMIUM_PATH, Playwright's own, an installed one that answers, or the
 * one that came along in the lock file, unpacked into `cache`. No download.
 */
export async function findBrowser(cache: string): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const own = chromium.executablePath();
  const installed = [named, existsSync(own) ? own : undefined, ...names].find((path) => path && answers(path));
  // The sandbox does not work for root, and the pages are ours.
  if (installed) return { executablePath: installed, args: process.getuid?.() === 0 ? noSandbox : [] };
  return { executablePath: await unpacked(cache), args: noSandbox };
}

const answers = (path: string): boolean => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

async function unpacked(cache: string): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  // It unpacks to the place for temporary files, and brings its libraries along only where it thinks itself on a Lambda.
  process.env['TMPDIR'] = cache;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('AWS_LAMBDA_JS_RUNTIME', AWS_LAMBDA_JS_RUNTIME);
    process.env['LD_LIBRARY_PATH'] = [join(cache, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(':');
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
