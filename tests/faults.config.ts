import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: every case of faults, those that build the whole site many times included. One file after the other, so that times mean something. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    environment: 'node',
    include: ['tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
