import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { createPreview } from '../../../src/desk/serve/preview-server.ts';
import { findBrowser } from '../../browser/browser.ts';

/** How many pixels pages of a built site take in a window that has `width` of them. */
export async function widest(dist: string, paths: string[], width: number): Promise<Map<string, number>> {
  const preview = await createPreview({ root: dist });
  const browser = await chromium.launch(
    await findBrowser(join(import.meta.dirname, '../../../node_modules/.cache/chromium')),
  );
  try {
    const page = await browser.newPage({ viewport: { width, height: 640 } });
    const found = new Map<string, number>();
    for (const path of paths) {
      await page.goto(`${preview.url}${path}`);
      found.set(path, await page.evaluate(() => document.documentElement.scrollWidth));
    }
    return found;
  } finally {
    await browser.close();
    await preview.close();
  }
}
