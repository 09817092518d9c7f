/** What is said of ranges holds for every number in them: the proofs of the bounds rest on it. */
import { describe, expect, test } from 'vitest';
import { compile, COMPARISONS, type Comparison } from '../../src/engine';
import { Box } from '../../src/engine/box';
import {
  along,
  compareRanges,
  everyOf,
  hullOf,
  not,
  over,
  someOf,
  sumOf,
  type Range,
  type Truth,
} from '../../src/engine/range';
import { world } from '../support/world';

const FEW = [0, 1, 2, 3];
const RANGES: readonly Range[] = FEW.flatMap((low) => FEW.filter((high) => high >= low).map((high) => ({ low, high })));
const PAIRS = RANGES.flatMap((a) => RANGES.map((b) => [a, b] as const));
const inside = ({ low, high }: Range): number[] => FEW.filter((number) => number >= low && number <= high);
const pairsIn = (a: Range, b: Range) => inside(a).flatMap((x) => inside(b).map((y) => [x, y] as const));

const truthOf = (cases: readonly boolean[]): Truth =>
  cases.every(Boolean) ? 'always' : cases.some(Boolean) ? 'maybe' : 'never';
const HOLDS: Readonly<Record<Comparison, (x: number, y: number) => boolean>> = {
  '<': (x, y) => x < y,
  '<=': (x, y) => x <= y,
  '>': (x, y) => x > y,
  '>=': (x, y) => x >= y,
  '=': (x, y) => x === y,
};
const spread = (numbers: readonly number[]): Range => ({ low: Math.min(...numbers), high: Math.max(...numbers) });

describe('ranges', () => {
  test.each(COMPARISONS)('compared by %s: always, never or maybe, as their numbers are', (is) => {
    for (const [a, b] of PAIRS) {
      expect(compareRanges(a, is, b)).toBe(truthOf(pairsIn(a, b).map(([x, y]) => HOLDS[is](x, y))));
    }
  });
  test('give the range of a sum, of a monotone function, of what is in one or the other', () => {
    for (const [a, b] of PAIRS) {
      const sums = pairsIn(a, b).map(([x, y]) => x + y);
      expect(sumOf(a, b)).toEqual(spread(sums));
      expect(hullOf(a, b)).toEqual(spread([...inside(a), ...inside(b)]));
      for (const f of [(x: number, y: number) => x * (y - 1), (x: number, y: number) => y - 2 * x]) {
        expect(over(a, b, f)).toEqual(spread(pairsIn(a, b).map(([x, y]) => f(x, y))));
      }
      for (const f of [(x: number) => 3 * x, (x: number) => 5 - x, () => 4]) {
        expect(along(a, f)).toEqual(spread(inside(a).map(f)));
      }
    }
  });
});

describe('what may be true', () => {
  test('is false where it is surely true, and the other way', () => {
    expect((['never', 'maybe', 'always'] as const).map(not)).toEqual(['always', 'maybe', 'never']);
  });
  test('together: as sure as the least sure; one of them: as sure as the surest', () => {
    expect(everyOf(['always', 'always'])).toBe('always');
    expect(everyOf(['always', 'maybe'])).toBe('maybe');
    expect(everyOf(['maybe', 'never'])).toBe('never');
    expect(someOf(['never', 'never'])).toBe('never');
    expect(someOf(['never', 'maybe'])).toBe('maybe');
    expect(someOf(['maybe', 'always'])).toBe('always');
  });
});

describe('a box', () => {
  const model = compile(
    world().gauge('trust', { start: 30 }).event('storm', {}).event('calm', {}).dossier('first').dossier('second')
      .scenario,
  );
  const place = model.cells.get('trust')!;
  const storm = (box: Box, turn: number) => (box.lastStrikes[0] = new Set([turn]));
  const struck = (event: number) => ({ kind: 'happened', place: model.firstStrikes + event }) as never;

  test('that holds two worlds says of each thing what may be in either', () => {
    const one = Box.atStart(model);
    one.set(place, { low: 10, high: 20 });
    one.closed[0] = 'always';
    storm(one, 2);
    [one.draftMay, one.draftMust, one.signedMay, one.signedMust] = [0b11, 0b11, 0b01, 0b01];
    one.isEnded = true;
    const other = Box.atStart(model);
    other.set(place, { low: 15, high: 40 });
    [other.draftMay, other.draftMust, other.signedMay, other.signedMust] = [0b101, 0b001, 0b10, 0b10];
    const both = Box.union([one, other]);
    expect(both.at(place)).toEqual({ low: 10, high: 40 });
    expect(both.closed).toEqual(['maybe', 'never']);
    expect(both.lastStrikes[0]).toEqual(new Set([2, 0]));
    expect([both.draftMay, both.draftMust, both.signedMay, both.signedMust]).toEqual([0b111, 0b001, 0b11, 0]);
    expect(both.isEnded).toBe(false);
    expect(both.holds(struck(0))).toBe('maybe');
    expect(both.holds(struck(1))).toBe('never');
    expect(one.at(place)).toEqual({ low: 10, high: 20 });
  });
  test('knows whether an event has struck: surely, never, or in some games', () => {
    const box = Box.atStart(model);
    expect(box.holds(struck(0))).toBe('never');
    storm(box, 3);
    expect(box.holds(struck(0))).toBe('always');
    box.lastStrikes[0] = new Set([0, 3]);
    expect(box.holds(struck(0))).toBe('maybe');
  });
  test('is told apart by what is treated, and by an ending', () => {
    const [start, treated, ended] = [Box.atStart(model), Box.atStart(model), Box.atStart(model)];
    treated.closed[1] = 'always';
    ended.isEnded = true;
    expect(new Set([start.kind, treated.kind, ended.kind]).size).toBe(3);
    expect(Box.atStart(model).kind).toBe(start.kind);
  });
  test('has ends of its own', () => {
    const box = Box.atStart(model);
    box.set(place, { low: 1, high: 2 });
    expect(Box.atStart(model).at(place)).toEqual({ low: 30_000, high: 30_000 });
    expect(box.low[place]).toBe(1);
  });
});
