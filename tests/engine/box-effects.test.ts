import { describe, expect, test } from 'vitest';
import { partOf, shielded } from '../../src/engine/box-effects';
import { exactly, type Range } from '../../src/engine/range';
import { CompiledPart } from '../../src/engine/rules';
import { round } from '../../src/engine/state';

/** An effect spread evenly over so many turns, in parts of a whole that is not known yet. */
const parts = (over: number): CompiledPart[] =>
  Array.from({ length: over }, (_, j) => new CompiledPart(0, 0, null, 1, j, j / over, (j + 1) / over));

const wholes = ({ low, high }: Range): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const hull = (values: readonly number[]): Range => ({ low: Math.min(...values), high: Math.max(...values) });

/** Ranges of a few thousandths, where rounding tells most, on both sides of zero, and a wide one. */
const RANGES: readonly Range[] = [
  ...[-7, -3, -1, 0, 1, 2, 5, 8].flatMap((low) => [1, 2, 4].map((width) => ({ low, high: low + width }))),
  { low: -900, high: 1700 },
];

describe('a part of an effect whose whole is in a range', () => {
  const cases = RANGES.flatMap((whole) => [2, 3, 5, 7].flatMap((over) => parts(over).map((part) => ({ whole, part }))));
  const reached = (whole: Range, part: CompiledPart) => hull(wholes(whole).map((amount) => part.of(amount)));

  test('is never outside what is told, and is told to three thousandths', () => {
    for (const { whole, part } of cases) {
      const told = partOf(whole, part);
      const { low, high } = reached(whole, part);
      expect(told.low).toBeLessThanOrEqual(low);
      expect(told.low).toBeGreaterThanOrEqual(low - 3);
      expect(told.high).toBeGreaterThanOrEqual(high);
      expect(told.high).toBeLessThanOrEqual(high + 3);
    }
  });

  test('is told exactly when it is the first one, or when the whole is known', () => {
    for (const { whole, part } of cases) {
      if (part.before === 0) expect(partOf(whole, part)).toEqual(reached(whole, part));
      expect(partOf(exactly(whole.high), part)).toEqual(exactly(part.of(whole.high)));
    }
  });
});

describe('what the shield lets pass of an amount in a range', () => {
  const shares: readonly Range[] = [
    exactly(1),
    exactly(0.5),
    { low: 0.25, high: 1 },
    { low: 1, high: 1.5 },
    exactly(2),
  ];

  test.each([1, -1])('is its share of all damage, and the whole of the rest, where %i hurts', (harm) => {
    for (const amounts of RANGES) {
      for (const passes of shares) {
        const kept = (amount: number) =>
          amount * harm > 0 ? [passes.low, passes.high].map((share) => round(amount * share)) : [amount];
        expect(shielded(amounts, harm, passes)).toEqual(hull(wholes(amounts).flatMap(kept)));
      }
    }
  });

  test('is the whole of a change that can’t hurt', () => {
    for (const amounts of RANGES) expect(shielded(amounts, 0, exactly(0.5))).toEqual(amounts);
  });
});
