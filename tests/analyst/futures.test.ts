import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { futures } from '../../src/analyst/futures';
import { Tally } from '../../src/analyst/spread';
import { cycle } from '../../src/analyst/strategies';
import { finishWork } from '../../src/analyst/work';
import { compile, start, step, TURN, type Scenario, type State, openOptions } from '../../src/engine';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { when, world } from '../support/world';

const model = compile(paris as Scenario);
/** Paris in the middle of a game. */
const midGame = (): State => {
  const state = start(model);
  while (state[TURN]! < 5) step(model, state, openOptions(model, state)[0]!, 7);
  return state;
};

describe('the fan of futures', () => {
  test('the same budget in games gives the same answer', () => {
    const state = midGame();
    const ask = () => finishWork(futures({ model, state, budget: { games: 300 } }))!;
    expect(ask()).toEqual(ask());
  });

  test('looking ahead changes nothing', () => {
    const state = midGame();
    finishWork(futures({ model, state, budget: { games: 60 } }));
    expect(state).toEqual(midGame());
  });

  test('every open option has the same games, and every way of playing on too', () => {
    const { options, games, ways } = finishWork(futures({ model, state: midGame(), budget: { games: 300 } }))!;
    expect(games).toBeGreaterThan(240);
    expect(games).toBeLessThanOrEqual(300);
    for (const option of options) {
      expect(option.games).toBe(games / options.length);
      expect(option.games % ways.length).toBe(0);
      expect(Object.values(option.endings).reduce((sum, count) => sum + count, 0)).toBe(option.games);
      expect(option.path.map(({ turn }) => turn)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
      expect(Object.keys(option.gauges)).toEqual([...model.gaugeIds]);
    }
  });

  test('options that do the same have the same futures, whatever luck does: the luck is common', () => {
    const twins = world()
      .dossier('twins')
      .event('storm', { chance: { base: 0.3 }, cooldown: 1, effects: [{ on: 'good', add: -9 }] })
      .model();
    const { options } = finishWork(futures({ model: twins, state: start(twins), budget: { games: 270 } }))!;
    const [first, ...others] = options.map(({ answer: _answer, ...future }) => future);
    expect(first!.emancipation.most).toBeGreaterThan(first!.emancipation.least);
    for (const other of others) expect(other).toEqual(first);
  });

  test('what an option does for certain is seen to the thousandth', () => {
    const sure = world()
      .dossier('sure', { cop: { effects: [{ on: 'bad', add: 12.345 }] } })
      .ending('dark', when('bad', '>', 60))
      .model();
    const { options } = finishWork(
      futures({ model: sure, state: start(sure), budget: { games: 3 }, ways: [cycle('public')] }),
    )!;
    const cop = options.find(({ answer }) => answer === 'cop')!;
    expect(cop.tyranny).toMatchObject({ mean: 62_345, least: 62_345, low: 62_345, middle: 62_345, most: 62_345 });
    expect(cop.gauges['bad']!.mean).toBe(62_345);
    expect(cop.endings).toEqual({ dark: 1 });
    expect(options.find(({ answer }) => answer === 'public')!.endings).toEqual({ fallback: 1 });
  });

  test('what is known so far is told at every step, and grows', () => {
    const told: number[] = [];
    const shares: number[] = [];
    finishWork(futures({ model, state: midGame(), budget: { games: 200 } }), {
      onProgress: ({ done, report }) => {
        shares.push(done);
        told.push(report()!.games);
      },
    });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('a cancelled fan stops playing', () => {
    let steps = 0;
    const cancelled = finishWork(futures({ model, state: midGame(), budget: { games: 1e9 } }), {
      onProgress: () => (steps += 1),
      isCancelled: () => steps === 4,
    });
    expect(cancelled).toBeNull();
    expect(steps).toBe(4);
  });

  test('a budget of time ends by the caller’s clock', () => {
    let now = 0;
    const clock = () => (now += 1);
    const { games } = finishWork(futures({ model, state: midGame(), budget: { milliseconds: 20, clock } }))!;
    expect(games).toBeGreaterThan(27);
    expect(games).toBeLessThan(27 * 20);
  });

  test('without an open question there is nothing to ask', () => {
    const quiet = world().model();
    expect(() => finishWork(futures({ model: quiet, state: start(quiet), budget: { games: 9 } }))).toThrow(/question/);
  });
});

describe('twenty equally likely values', () => {
  test('are the values themselves when there are twenty, to the point', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        const tally = new Tally();
        for (const value of given) tally.add(value);
        const sorted = given.toSorted((a, b) => a - b);
        tally.parts(20).forEach((part, i) => expect(Math.abs(part - sorted[i]!)).toBeLessThanOrEqual(1000));
      }),
    );
  });

  test('are told of every gauge and both axes, from the least to the most', () => {
    const { options } = finishWork(futures({ model, state: midGame(), budget: { games: 300 } }))!;
    for (const { twenty } of options) {
      for (const values of [twenty.emancipation, twenty.tyranny, ...Object.values(twenty.gauges)]) {
        expect(values).toHaveLength(20);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
      expect(Object.keys(twenty.gauges)).toEqual([...model.gaugeIds]);
    }
  });
});

describe('a spread', () => {
  test('is that of the values, to the point', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (given) => {
        const tally = new Tally();
        for (const value of given) tally.add(value);
        const spread = tally.spread();
        const sorted = given.toSorted((a, b) => a - b);
        const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
        expect(spread.least).toBe(sorted[0]);
        expect(spread.most).toBe(sorted.at(-1));
        expect(spread.mean).toBeCloseTo(given.reduce((sum, value) => sum + value, 0) / given.length, 6);
        const shares = { low: 0.05, lower: 0.25, middle: 0.5, upper: 0.75, high: 0.95 } as const;
        for (const [name, share] of Object.entries(shares)) {
          expect(Math.abs(spread[name as keyof typeof shares] - at(share))).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });
});
