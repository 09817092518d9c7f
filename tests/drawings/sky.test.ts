/** The sky is the score: what it shows is where the two axes are. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CELL, latticeRows, sky, sunFront } from '../../src/drawings';
import { frontLine } from '../../src/drawings/fronts';
import { faultsOf, filled, paths } from './reading';
import { share, side } from './worlds';

const SHEET = { width: 452, height: 660 };
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the sun comes from the left', () => {
  test('half way, its front crosses the middle of the sheet at the middle of its height', () => {
    expect(sunFront({ ...SHEET, emancipation: 0.5, tyranny: 0 }, 330)).toBeCloseTo(226);
  });

  test('it leans: further at the top than at the bottom', () => {
    const values = { ...SHEET, emancipation: 0.5, tyranny: 0 };
    expect(sunFront(values, 0)).toBeGreaterThan(sunFront(values, 660));
  });

  test('at 0 there is no sun; at 1 nothing else is left', () => {
    expect(filled(sky({ ...SHEET, emancipation: 0, tyranny: 0 }), 'sun')).toEqual([]);
    const whole = { ...SHEET, emancipation: 1, tyranny: 0 };
    expect(sunFront(whole, 0)).toBeGreaterThanOrEqual(452);
    expect(sunFront(whole, 660)).toBeGreaterThanOrEqual(452);
  });

  test('more emancipation never draws it back', () => {
    fc.assert(
      fc.property(share, share, side, (one, other, y) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const front = (emancipation: number) => sunFront({ ...SHEET, emancipation, tyranny: 0 }, y);
        expect(front(more)).toBeGreaterThanOrEqual(front(less) - 1e-9);
      }),
    );
  });
});

describe('the lattice comes from the right', () => {
  test('its edge is in steps of whole squares', () => {
    for (const left of latticeRows({ ...SHEET, tyranny: 0.47 })) expect(left % CELL).toBe(0);
  });

  test('half way, it covers half of the sheet, give or take one square', () => {
    expect(Math.abs(mean(latticeRows({ ...SHEET, tyranny: 0.5 })) - 226)).toBeLessThan(CELL);
  });

  test('at 0 no row has any; at 1 every row is covered', () => {
    expect(latticeRows({ ...SHEET, tyranny: 0 }).every((left) => left === 452)).toBe(true);
    expect(latticeRows({ ...SHEET, tyranny: 1 }).every((left) => left === 0)).toBe(true);
  });

  test('more tyranny never gives a row back', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const before = latticeRows({ ...SHEET, tyranny: less });
        latticeRows({ ...SHEET, tyranny: more }).forEach((left, row) => expect(left).toBeLessThanOrEqual(before[row]!));
      }),
    );
  });
});

describe('where both advance they overprint', () => {
  const overprint = (emancipation: number, tyranny: number) =>
    filled(sky({ ...SHEET, emancipation, tyranny }), 'lattice-over');

  test('the golden cage is the lattice, printed again where the sun is', () => {
    const [cage] = overprint(0.7, 0.7);
    expect(cage!.clip).toBe(filled(sky({ ...SHEET, emancipation: 0.7, tyranny: 0.7 }), 'sun')[0]!.d);
  });

  test('without a sun or without a lattice there is none', () => {
    expect(overprint(0, 0.7)).toEqual([]);
    expect(overprint(0.7, 0)).toEqual([]);
  });

  test('a missed chance is bare paper', () => {
    expect(paths(sky({ ...SHEET, emancipation: 0, tyranny: 0 })).map(({ fill }) => fill)).toEqual(['paper']);
  });
});

test('any sky on any sheet can be drawn', () => {
  fc.assert(
    fc.property(side, side, share, share, (width, height, emancipation, tyranny) => {
      expect(faultsOf(sky({ width, height, emancipation, tyranny }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('the line of a front', () => {
  const values = { ...SHEET, emancipation: 0.5, tyranny: 0.4 };
  const numbersOf = (d: string) => d.match(/-?[\d.]+/g)!.map(Number);

  test('is the edge of the sun, from the top of the sheet to its foot', () => {
    const [x0, y0, x1, y1] = numbersOf(frontLine('emancipation', values));
    expect([y0, y1]).toEqual([0, 660]);
    expect(x0).toBeCloseTo(sunFront(values, 0), 0);
    expect(x1).toBeCloseTo(sunFront(values, 660), 0);
  });

  test('is the left edge of each row of the lattice', () => {
    const steps = frontLine('tyranny', values).split(/[ML]/).slice(1).map(numbersOf);
    expect(steps.map(([left]) => left)).toEqual(latticeRows(values).map((left) => expect.closeTo(left, 0)));
    expect(steps.at(-1)!.at(-1)).toBe(660);
  });
});
