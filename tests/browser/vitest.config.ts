import { defineConfig } from 'vitest/config';

/** The built site in a real browser. Run after `npm run build`; `npm test` does both. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/serve.ts'],
    // Each has a browser of its own; more of them only share the same cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
