import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  const installed = [named, existsSync(own) ? own : undefined, ...names.map(found)].find(
    (path) => path && answers(path),
  );
  // The sandbox does not work for root, and the pages are ours.
  if (installed) return { executablePath: installed, args: process.getuid?.() === 0 ? noSandbox : [] };
  return { executablePath: await unpacked(cache), args: noSandbox };
}

/** The whole path of a command, which the driver wants, or the path as it is. */
const found = (name: string): string | undefined =>
  name.includes('/')
    ? name
    : process.env['PATH']
        ?.split(delimiter)
        .map((folder) => join(folder, name))
        .find(existsSync);

const answers = (path: string): boolean => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

async function unpacked(cache: string): Promise<string> {
  const browser = join(cache, 'chromium');
  const libraries = join(cache, 'al2023', 'lib');
  process.env['LD_LIBRARY_PATH'] = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  // The settings it brings along look for fonts where a Lambda has them; without any font it crashes.
  process.env['FONTCONFIG_FILE'] = join(cache, 'fonts.conf');
  if (existsSync(browser) && answers(browser)) return browser;
  // Unpacked beside and moved when it is whole: half a browser would stay there for good.
  const beside = `${cache}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  await unpackInto(beside);
  writeFileSync(join(beside, 'fonts.conf'), fontSettings(cache));
  rmSync(cache, { recursive: true, force: true });
  renameSync(beside, cache);
  return browser;
}

async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  // It unpacks to the place for temporary files, and brings its libraries along only where it thinks itself on a Lambda.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

const fontSettings = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'font-cache').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</cachedir>
</fontconfig>
`;
