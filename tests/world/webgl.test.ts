// @vitest-environment happy-dom
/** A context takes a slow processor a while: the one that answered whether there can be one is the one that is used. */
import { afterEach, expect, test, vi } from 'vitest';
import { hasWebgl, takeWebgl } from '../../src/world/webgl';

afterEach(() => {
  takeWebgl();
  vi.restoreAllMocks();
});

test('the context that was made to ask is given to the world, and the next world gets another', () => {
  const made = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => ({}) as never);
  expect(hasWebgl()).toBe(true);
  const first = takeWebgl()!;
  expect(made).toHaveBeenCalledOnce();
  expect(first.context).toBe(made.mock.results[0]!.value);
  expect(takeWebgl()!.context).not.toBe(first.context);
});

test.each([
  ['is none', () => null],
  [
    'may be none',
    () => {
      throw new Error('blocked');
    },
  ],
])('where there %s, there is nothing to take', (_, answer) => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(answer);
  expect(hasWebgl()).toBe(false);
  expect(takeWebgl()).toBeNull();
});
