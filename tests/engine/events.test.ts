import { describe, expect, test } from 'vitest';
import { TinyGame, type EventSaid, when, world } from '../support/world';

/** In how many of 2000 seeds an event strikes in the first turn. */
function frequency(chance: EventSaid['chance'], assumptions = {}): number {
  const tiny = world()
    .assumption('danger', { low: 0.5, mid: 1, high: 10 })
    .gauge('heat', { start: 70 })
    .gauge('mark', { start: 60 })
    .event('fire', { chance });
  const model = tiny.model(assumptions);
  let strikes = 0;
  for (let seed = 0; seed < 2000; seed++) if (new TinyGame(model, seed).turn().struck('fire')) strikes++;
  return strikes / 2000;
}

/** The turns in which an event strikes, out of n. */
const strikes = (turns: number, said: EventSaid, tiny = world()) => {
  const game = tiny.lasting(turns).event('fire', said).game();
  return Array.from({ length: turns }, (_, i) => (game.turn().struck('fire') ? i + 1 : 0)).filter((turn) => turn > 0);
};
const SURE = { base: 1 };

describe('the chance of a shock', () => {
  test('is its base', () => {
    expect(frequency({ base: 0.3 })).toBeCloseTo(0.3, 1.5);
    expect(frequency({ base: 0 })).toBe(0);
    expect(frequency({ base: 1 })).toBe(1);
  });
  test('rises with a gauge above, below or around a reference', () => {
    const rising = (from: string, side: 'above' | 'below' | 'around', reference: number | string, by: number) =>
      frequency({ base: 0.1, risesWith: [{ from, side, reference, by }] });
    expect(rising('heat', 'above', 50, 0.01)).toBeCloseTo(0.3, 1.5);
    expect(rising('heat', 'above', 'mark', 0.04)).toBeCloseTo(0.5, 1.5);
    expect(rising('heat', 'above', 80, 0.04)).toBeCloseTo(0.1, 1.5);
    expect(rising('heat', 'below', 90, 0.01)).toBeCloseTo(0.3, 1.5);
    expect(rising('heat', 'below', 60, 0.01)).toBeCloseTo(0.1, 1.5);
    expect(rising('heat', 'around', 50, 0.01)).toBeCloseTo(0.3, 1.5);
    expect(rising('heat', 'around', 75, 0.01)).toBeCloseTo(0.05, 1.5);
  });
  test('is capped where the file says so', () => {
    expect(frequency({ base: 0.9, atMost: 0.2 })).toBeCloseTo(0.2, 1.5);
  });
  test('is multiplied by an assumption, but for its cap', () => {
    expect(frequency({ base: 0.5, assumption: 'danger' }, { danger: 'low' })).toBeCloseTo(0.25, 1.5);
    expect(frequency({ base: 0.5, atMost: 0.6, assumption: 'danger' }, { danger: 'high' })).toBeCloseTo(0.6, 1.5);
    const rise = { from: 'heat', side: 'above' as const, reference: 50, by: 0.02 };
    expect(frequency({ risesWith: [rise], assumption: 'danger' }, { danger: 'low' })).toBeCloseTo(0.2, 1.5);
  });
});

describe('an event', () => {
  test('strikes once a game, unless it is said to come back', () => {
    expect(strikes(6, { chance: SURE })).toEqual([1]);
    expect(strikes(6, { chance: SURE, cooldown: 1 })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(strikes(6, { chance: SURE, cooldown: 2 })).toEqual([1, 3, 5]);
  });
  test('with a date strikes on that turn and on no other', () => {
    expect(strikes(4, { at: 3 })).toEqual([3]);
    expect(strikes(4, { at: 3, cooldown: 1 })).toEqual([3]);
    expect(strikes(4, { at: 3, when: when('good', '>', 50) })).toEqual([]);
  });
  test('waits for its condition', () => {
    expect(strikes(4, { chance: SURE, when: when('turn', '>=', 3) })).toEqual([3]);
  });
  test('never strikes in the epilogue', () => {
    const game = world()
      .lasting(1, 3)
      .event('fire', { chance: SURE, when: when('turn', '>', 1) })
      .game()
      .turns(4);
    expect(game.ledger.turnEvents).toEqual([]);
  });
  test('that has happened is seen from the next turn on, whatever stands first in the file', () => {
    const follower: EventSaid = { chance: SURE, when: { happened: 'spark' } };
    const first = world().event('spark', { at: 1 }).event('fire', follower).game().turn();
    const last = world().event('fire', follower).event('spark', { at: 1 }).game().turn();
    expect([first.struck('fire'), last.struck('fire')]).toEqual([false, false]);
    expect([first.turn().struck('fire'), last.turn().struck('fire')]).toEqual([true, true]);
  });
  test('that strikes again has not stopped having happened', () => {
    const game = world()
      .event('spark', { chance: SURE, cooldown: 1 })
      .event('fire', { chance: SURE, cooldown: 1, when: { happened: 'spark' } })
      .game();
    expect(Array.from({ length: 3 }, () => game.turn().struck('fire'))).toEqual([false, true, true]);
  });
  test('is told among the turnEvents of its turn', () => {
    expect(world().event('fire', { at: 1 }).game().turn().turnEvents()).toEqual([
      { turn: 1, kind: 'event', event: 'fire' },
    ]);
  });
});

describe('a condition', () => {
  const holds = (condition: Parameters<typeof strikes>[1]['when']) =>
    strikes(1, { chance: SURE, when: condition }, world().gauge('g', { start: 40 }).gauge('h', { start: 40.001 }))
      .length === 1;

  test.each([
    ['<', 40, false, 40.001, true],
    ['<=', 39.999, false, 40, true],
    ['>', 40, false, 39.999, true],
    ['>=', 40.001, false, 40, true],
    ['=', 40.001, false, 40, true],
  ] as const)('compares with %s', (is, unmet, _no, met, _yes) => {
    expect([holds(when('g', is, unmet)), holds(when('g', is, met))]).toEqual([false, true]);
  });
  test('compares two cells', () => {
    expect([holds(when('g', '<', 'h')), holds(when('h', '<', 'g'))]).toEqual([true, false]);
  });
  test('joins others: all, any, not', () => {
    const [yes, no] = [when('g', '=', 40), when('g', '=', 41)];
    expect(holds({ all: [yes, yes] })).toBe(true);
    expect(holds({ all: [yes, no] })).toBe(false);
    expect(holds({ any: [no, yes] })).toBe(true);
    expect(holds({ any: [no, no] })).toBe(false);
    expect(holds({ not: no })).toBe(true);
    expect(holds({ not: { all: [yes, { any: [no, yes] }] } })).toBe(false);
  });
  test('reads the turn and the treaty as plain counts', () => {
    expect([holds(when('turn', '=', 1)), holds(when('turn', '>', 1))]).toEqual([true, false]);
    expect([holds(when('in_force', '=', 0)), holds(when('in_force', '=', 1))]).toEqual([true, false]);
    expect(holds(when('coverage', '=', 0))).toBe(true);
  });
});
