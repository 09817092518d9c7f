import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion, total } from '../../src/engine/analysis/split';

const shared = (whole: number, shares: Record<string, number>) =>
  Object.fromEntries(apportion(whole, new Map(Object.entries(shares))));

describe('sharing a whole out in whole parts', () => {
  test('rounds down, then gives what is left to the largest remainders', () => {
    expect(shared(10, { a: 3.3, b: 3.3, c: 3.4 })).toEqual({ a: 3, b: 3, c: 4 });
    expect(shared(-10, { a: -3.3, b: -3.3, c: -3.4 })).toEqual({ a: -3, b: -3, c: -4 });
    expect(shared(5, { a: 7.6, b: -2.6 })).toEqual({ a: 8, b: -3 });
  });
  test('goes by name where remainders are equal, and leaves out parts of nothing', () => {
    expect(shared(1, { b: 0.5, a: 0.5 })).toEqual({ a: 1 });
    expect(shared(2, { d: 0.5, b: 0.5, c: 0.5, a: 0.5 })).toEqual({ a: 1, b: 1 });
  });
  test('takes back where shares come to more than the whole', () => {
    expect(shared(4, { a: 3, b: 3 })).toEqual({ a: 2, b: 2 });
    expect(shared(2, { a: 3, b: 3 })).toEqual({ a: 1, b: 1 });
  });
  test('sums exactly to the whole, each part within one of its share', () => {
    const parts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (wanted) => {
        const whole = Math.floor(wanted.reduce((sum, share) => sum + share, 0) + 0.5);
        const shares = new Map(wanted.map((share, i) => [`r${i}`, share]));
        const split = apportion(whole, shares);
        expect(total(split)).toBe(whole);
        for (const [name, share] of shares) {
          const part = split.get(name) ?? 0;
          expect(Number.isInteger(part) && Math.abs(part - share) <= 1.001).toBe(true);
        }
        expect(apportion(whole, new Map([...shares].reverse()))).toEqual(split);
      }),
    );
  });
  test('beyond measure, goes by the size of the shares', () => {
    expect(shared(30, { a: 2e8, b: -1e8 })).toEqual({ a: 20, b: 10 });
    expect(shared(-30, { a: 2e8, b: -1e8 })).toEqual({ a: -20, b: -10 });
    expect(shared(0, { a: 2e8, b: -2e8 })).toEqual({});
    const total = (split: Record<string, number>) => Object.values(split).reduce((sum, part) => sum + part, 0);
    expect(total(shared(12_345, { a: 1e30, b: -1e30, c: 3 }))).toBe(12_345);
  });
});
