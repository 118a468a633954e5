import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { freePort } from '../src/desk/serve/free-port.ts';
import { findBrowser } from './browser/browser.ts';

const root = join(import.meta.dirname, '..');
// The workers read this file too and must come to the same number.
const port = Number((process.env['SLACK_WATER_TEST_PORT'] ??= String(await freePort(4390))));
const { executablePath, args } = await findBrowser(join(root, 'node_modules/.cache/chromium'));

/** Browser tests look at `dist` through the preview server: what they see is what is published. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, args },
  },
  webServer: {
    command: `"${process.execPath}" src/desk/run.mjs preview --port ${port}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
