import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const plain = { environment: 'node', globals: false } as const;

/** Tests of plain TypeScript run without Astro; those of components run in its own Vite; those of the site look at `dist`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { test: { ...plain, name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/claims/**/*.test.ts'] } },
      {
        // The tools build little sites of their own: two seconds a build, and longer on a busy machine.
        test: {
          ...plain,
          name: 'desk',
          include: ['tests/desk/**/*.test.ts', 'tests/faults/source.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...plain,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      getViteConfig({
        test: {
          ...plain,
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      }),
    ],
  },
});
