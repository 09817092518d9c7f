import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedToSum, roundedToTenth } from '../../src/view-models/amounts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('amounts that are shown rounded', () => {
  test('still add up to the total that is shown', () => {
    const amounts = fc.array(fc.integer({ min: -60_000, max: 60_000 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100_000 }), (causes, before) => {
        const total = roundedToTenth(before + sum(causes)) - roundedToTenth(before);
        expect(sum(roundedToSum(causes, total))).toBe(total);
      }),
    );
  });

  test('are whole tenths, each within a tenth of the true amount when there are few of them', () => {
    const amounts = fc.array(fc.integer({ min: -60_000, max: 60_000 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(amounts, (causes) => {
        const shown = roundedToSum(causes, roundedToTenth(sum(causes)));
        shown.forEach((amount, i) => {
          expect(amount % 100 === 0).toBe(true);
          expect(Math.abs(amount - causes[i]!)).toBeLessThanOrEqual(150);
        });
      }),
    );
  });

  test('give the lost tenth to the cause that lost most by rounding', () => {
    expect(roundedToSum([149, 149, 102], 400)).toEqual([200, 100, 100]);
  });

  test('leave exact tenths alone', () => {
    expect(roundedToSum([-5100, 2200, 700, 600, -200], -1800)).toEqual([-5100, 2200, 700, 600, -200]);
  });
});
