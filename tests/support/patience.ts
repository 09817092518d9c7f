/** How long a test waits for what it expects: a slow or busy machine is no failure, so as long as a test may take. */
import { vi } from 'vitest';

const PATIENCE = 50_000;

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: PATIENCE });
}

/** Waits until an expectation holds, or an element is found. */
export const eventually = <T>(expectation: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(expectation, { timeout: PATIENCE });
