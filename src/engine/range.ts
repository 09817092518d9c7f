/**
 * Ranges of numbers, computed with the very operations of the rules: rounding never reverses an order, so the ends of a
 * range bound every value between them, to the last bit.
 */
import type { Comparison } from './vocabulary';

/** All numbers from `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of one number. */
export const exactly = (value: number): Range => ({ low: value, high: value });
/** The range of zero. */
export const NOTHING = exactly(0);

/** The range of a sum. */
export const sumOf = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });
/** The smallest range that holds both. */
export const hullOf = (a: Range, b: Range): Range => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

/** The range of something that may also not happen at all. */
export const orNothing = (range: Range): Range => hullOf(range, NOTHING);

/** The range of f over two ranges, for an f that is monotone in each of its arguments, whichever way. */
export function over(a: Range, b: Range, f: (a: number, b: number) => number): Range {
  if (b.low === b.high) return along(a, (value) => f(value, b.low));
  const [p, q, r, s] = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  return { low: Math.min(p, q, r, s), high: Math.max(p, q, r, s) };
}

/** The range of a monotone f over a range. */
export function along(a: Range, f: (a: number) => number): Range {
  const atLow = f(a.low);
  if (a.low === a.high) return exactly(atLow);
  const atHigh = f(a.high);
  return atLow < atHigh ? { low: atLow, high: atHigh } : { low: atHigh, high: atLow };
}

/** What can be said of a statement about every world of a range. */
export type Truth = 'never' | 'maybe' | 'always';

/** What can be said of the opposite. */
export const not = (truth: Truth): Truth => (truth === 'never' ? 'always' : truth === 'always' ? 'never' : 'maybe');

/** What can be said of all of them holding at once; nothing links them. */
export function everyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('never')) return 'never';
  return truths.includes('maybe') ? 'maybe' : 'always';
}

/** What can be said of one of them at least holding; nothing links them. */
export const someOf = (truths: readonly Truth[]): Truth => not(everyOf(truths.map(not)));

/** What can be said of a comparison of any number of one range with any number of another. */
export function compareRanges(a: Range, is: Comparison, b: Range): Truth {
  switch (is) {
    case '<':
      return a.high < b.low ? 'always' : a.low >= b.high ? 'never' : 'maybe';
    case '<=':
      return a.high <= b.low ? 'always' : a.low > b.high ? 'never' : 'maybe';
    case '>':
      return compareRanges(b, '<', a);
    case '>=':
      return compareRanges(b, '<=', a);
    case '=':
      if (a.high < b.low || b.high < a.low) return 'never';
      return a.low === a.high && b.low === b.high ? 'always' : 'maybe';
  }
}
