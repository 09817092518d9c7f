import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Breath } from '../../src/world/breath';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Longer than the world sleeps before it breathes. */
const LONG = 25_000;

function idle() {
  const taken: AbortSignal[] = [];
  const breath = new Breath((cut) => {
    taken.push(cut);
    return Promise.resolve();
  });
  return { breath, taken };
}

test('an idle world breathes rarely, and no more once nobody has touched it for minutes', async () => {
  const { breath, taken } = idle();
  breath.wait();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(taken).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(LONG - 10_000);
  expect(taken).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(40 * LONG);
  expect(taken).toHaveLength(6);
  expect(vi.getTimerCount()).toBe(0);
});

test('what happens cuts a breath short, and the sleep before the next begins again at rest', async () => {
  const { breath, taken } = idle();
  breath.wait();
  await vi.advanceTimersByTimeAsync(LONG);
  breath.stop();
  expect(taken[0]!.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(10 * LONG);
  expect(taken).toHaveLength(1);
  breath.wait();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(taken).toHaveLength(2);
});
