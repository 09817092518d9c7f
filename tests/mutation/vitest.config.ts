/** The engine's tests alone, with little effort in each: thousands of mutants wait. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/engine/*.test.ts'],
    exclude: ['tests/engine/purity.test.ts', 'tests/engine/determinism.test.ts'],
    isolate: false,
    env: { TEST_EFFORT: '0.05' },
    testTimeout: 60_000,
  },
});
