/** A quantity is a sign repeated: the signs are counted. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { futures } from '../../src/drawings/figures';
import { type Party, benches, hemicycle } from '../../src/drawings/hemicycle';
import { faultsOf, filled, paths, texts } from './reading';

const party = (label: string, weight: number, signed: boolean): Party => ({ label, weight, signed });
const PARTIES = [
  party('UE', 20, true),
  party('Sud', 18, true),
  party('Chine', 28, true),
  party('États-Unis', 34, false),
];
const draw = (parties: readonly Party[], width = 690) =>
  hemicycle({ width, parties, quorum: 50, caption: '% du poids' });
const raised = (parties: readonly Party[]) => filled(draw(parties).shapes, 'cop').length;
const seated = (parties: readonly Party[]) =>
  paths(draw(parties).shapes).filter(({ stroke, fill }) => stroke === 'ink' && !fill).length - 1;

describe('the hemicycle has a hundred seats', () => {
  test('66 percent signed: 66 raise their arms, 34 stay seated, and the number says so', () => {
    expect(raised(PARTIES)).toBe(66);
    expect(seated(PARTIES)).toBe(34);
    expect(texts(draw(PARTIES).shapes).map(({ text }) => text)).toContain('66');
  });

  test('who signed sits on the left, then the heaviest', () => {
    expect(benches(PARTIES).map(({ label }) => label)).toEqual(['Chine', 'UE', 'Sud', 'États-Unis']);
  });

  test('weights that are no percentages still fill a hundred seats', () => {
    expect(
      benches([party('A', 1, true), party('B', 1, false), party('C', 1, false)]).map(({ seats }) => seats),
    ).toEqual([34, 33, 33]);
  });

  test('any parties: a hundred seats, each within one of its share, those who weigh nothing not seated', () => {
    const parties = fc.array(
      fc.record({ label: fc.string(), weight: fc.integer({ min: 0, max: 90 }), signed: fc.boolean() }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(parties, fc.integer({ min: 320, max: 1200 }), (list, width) => {
        const total = list.reduce((sum, { weight }) => sum + weight, 0);
        const seats = benches(list);
        expect(seats.reduce((sum, bench) => sum + bench.seats, 0)).toBe(total === 0 ? 0 : 100);
        for (const bench of seats) expect(Math.abs(bench.seats - (100 * bench.weight) / total)).toBeLessThan(1);
        expect(faultsOf(draw(list, width).shapes)).toEqual([]);
      }),
    );
  });

  test.each([358, 690, 1000])('on a sheet of %i px every name is inside it, and none covers another', (width) => {
    const { shapes, height } = draw(PARTIES, width);
    const names = texts(shapes).filter(({ text }) => text.includes('·'));
    expect(names).toHaveLength(4);
    for (const name of names) {
      const y = name.y + (name.transform?.[5] ?? 0);
      expect(y - name.size).toBeGreaterThan(-name.size * 0.3);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('twenty futures are twenty figures', () => {
  test('each block holds as many as its number', () => {
    const { shapes } = futures({ closing: 5, between: 7, opening: 8 });
    const figures = paths(shapes).filter(({ transform }) => transform);
    expect(figures).toHaveLength(20);
    expect(texts(shapes).map(({ text }) => text)).toEqual(['5', '7', '8']);
  });

  test('those that close are behind one bar more than they are', () => {
    const bars = filled(futures({ closing: 5, between: 0, opening: 0 }).shapes, 'cream')[0]!;
    expect(bars.d.match(/M/g)).toHaveLength(6);
  });

  test('a block of none is not drawn', () => {
    expect(filled(futures({ closing: 0, between: 20, opening: 0 }).shapes, 'red')).toEqual([]);
    expect(futures({ closing: 0, between: 0, opening: 0 })).toMatchObject({ shapes: [], width: 0 });
  });
});
