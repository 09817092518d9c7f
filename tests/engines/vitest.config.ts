import { defineConfig } from 'vitest/config';

/** The built site in the engines that are not Chromium's, where the machine has them; `.ci/run` installs both. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/browser/support/serve.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
