/**
 * How many cases a property tries: all of them in the test run, a part of them where the tests are run thousands of times
 * (mutation testing sets TEST_EFFORT to less than 1).
 */
export const tries = (count: number): number =>
  Math.max(5, Math.floor(count * Number(process.env['TEST_EFFORT'] ?? 1)));
