/** The shield: one stone a term; ink is what is built. */
import { describe, expect, test } from 'vitest';
import { type ShieldValues, type Stone, shield, stoneAngles, stoneAt } from '../../src/drawings';
import { filled, paths, texts } from './reading';

const stone = (label: string, share: number): Stone => ({ label, share, icon: 'loupe' });
const arch = (stones: readonly Stone[], change: Partial<ShieldValues> = {}): ShieldValues => ({
  cx: 226,
  cy: 372,
  inner: 160,
  outer: 207,
  from: 172,
  to: 368,
  textSize: 15,
  stones,
  ...change,
});
const outlines = (values: ShieldValues) => paths(shield(values)).filter(({ stroke, width }) => stroke && width! > 2.5);

describe('stones', () => {
  test.each([0, 1, 3, 5, 9])('%i terms, as many stones', (count) => {
    const stones = Array.from({ length: count }, () => stone('A', 0.5));
    expect(outlines(arch(stones))).toHaveLength(count);
  });

  test('an empty stone holds no ink, a full one nothing else', () => {
    const [empty, full] = [shield(arch([stone('A', 0)])), shield(arch([stone('A', 1)]))];
    expect(filled(empty, 'ink')).toEqual([]);
    expect(filled(full, 'ink')).toHaveLength(1);
    expect(filled(full, 'paper-2')).toEqual([]);
  });

  test('half a stone is half as long, in ink', () => {
    const values = arch([stone('A', 0.5)]);
    const [from, to] = stoneAngles(values, 0);
    const whole = shield(arch([stone('A', 0.5)], { from: 172, to: (from + to) / 2 + 0.7 }));
    expect(filled(shield(values), 'ink')[0]!.d.split('A')[0]).toBe(filled(whole, 'ink')[0]!.d.split('A')[0]);
  });

  test('shares beyond their ends are taken for their ends', () => {
    expect(shield(arch([stone('A', -3)]))).toEqual(shield(arch([stone('A', 0)])));
    expect(shield(arch([stone('A', 7)]))).toEqual(shield(arch([stone('A', 1)])));
  });
});

describe('labels', () => {
  test('a label that fits is written in capitals along its stone', () => {
    expect(texts(shield(arch([stone('Éthique', 0.2), stone('COP', 0.2)]))).map(({ text }) => text)).toEqual([
      'ÉTHIQUE',
      'COP',
    ]);
  });

  test('the name of a cracked stone stands on the longer side of its crack', () => {
    const named = (at: number) => {
      const values = arch([stone('COP', 0.2), stone('A', 0.2)], { crack: { stone: 0, at } });
      const [from, to] = stoneAngles(values, 0);
      const { along } = texts(shield(values))[0]!;
      return { isWhole: along!.from === from && along!.to === to, middle: (along!.from + along!.to) / 2, from, to };
    };
    const [left, right] = [named(0.2), named(0.8)];
    expect(left.isWhole || right.isWhole).toBe(false);
    expect(left.from + (left.to - left.from) * 0.2).toBeLessThan(left.middle);
    expect(right.middle).toBeLessThan(right.from + (right.to - right.from) * 0.8);
  });

  test('no label is smaller than 14 px: one that would be gives way to its sign', () => {
    const long = stone('Indépendance des autorités de régulation', 0.2);
    expect(texts(shield(arch([long, long, long, long, long])))).toEqual([]);
    for (const { size } of texts(shield(arch([stone('Indépendance', 0.2), stone('COP', 0.2)]))))
      expect(size).toBeGreaterThanOrEqual(14);
  });
});

describe('a crack', () => {
  test('runs through its stone only', () => {
    const stones = [stone('A', 0.5), stone('B', 0.5)];
    const whole = shield(arch(stones));
    const cracked = shield(arch(stones, { crack: { stone: 1, at: 0.5 } }));
    expect(cracked).toHaveLength(whole.length + 2);
    expect(shield(arch(stones, { crack: { stone: 5, at: 0.5 } }))).toEqual(whole);
  });

  test('is under the angle that it is asked for', () => {
    const values = arch([stone('A', 0), stone('B', 0), stone('C', 0), stone('D', 0)]);
    expect(stoneAt(values, 180)).toBe(0);
    expect(stoneAt(values, -90)).toBe(2);
    expect(stoneAt(values, 0)).toBe(3);
    expect(stoneAt(values, 90)).toBe(-1);
  });
});
