import { defineConfig } from '@playwright/test';
import browser from './playwright.config.ts';

/** Pictures of a fixed set of pages against kept references. On demand: another machine's fonts draw other edges. */
export default defineConfig(browser, {
  testDir: 'visual',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
});
