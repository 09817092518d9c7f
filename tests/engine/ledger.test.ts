import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compile,
  FULL,
  Ledger,
  question,
  read,
  start,
  step,
  TURN,
  NO_CHOICE,
  type Model,
  type Scenario,
  type State,
} from '../../src/engine';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { randomAnswer } from '../support/random-games';
import { scale, world } from '../support/world';

/** What has been checked. */
const checked = { turns: 0, sessions: 0 };

/** Plays a random game with and without a ledger, and checks every step of it. */
function playChecked(model: Model, seed: number): void {
  const state = start(model, new Float64Array(model.size), seed);
  const unexplained = start(model, new Float64Array(model.size), seed);
  let coming: Ledger['coming'] = [];
  while (state[TURN]! < model.horizon) {
    const before = state.slice();
    const choice = randomAnswer(model, state, seed, 11);
    const ledger = new Ledger(model, coming);
    step(model, state, choice, seed, ledger);
    step(model, unexplained, choice, seed);
    coming = ledger.coming;
    expectSame(unexplained, state, 'without a ledger');
    expectExact(model, before, state, ledger);
    expectWithinBounds(model, state);
    if (question(model, before)?.kind === 'session') checked.sessions += 1;
  }
  checked.turns += model.horizon;
}

function expectSame(left: State, right: State, what: string): void {
  for (let i = 0; i < left.length; i++) if (!Object.is(left[i], right[i])) throw new Error(`${what}: place ${i}`);
}

function expectExact(model: Model, before: State, after: State, ledger: Ledger): void {
  const explained = new Map<string, number>();
  // A session is the second half of its turn: the turn is over once it has voted.
  const now = after[TURN]! + (question(model, after)?.kind === 'session' ? 1 : 0);
  for (const { gauge, amount, turn, since } of ledger.causes) {
    if (!Number.isInteger(amount)) throw new Error(`${gauge}: ${amount} is not a whole number of thousandths`);
    if (turn !== now || since > turn) throw new Error(`${gauge}: a cause of turn ${turn} since ${since}`);
    explained.set(gauge, (explained.get(gauge) ?? 0) + amount);
  }
  for (const gauge of model.gaugeIds) {
    const change = read(model, after, gauge) - read(model, before, gauge);
    const said = explained.get(gauge) ?? 0;
    if (said !== change) throw new Error(`${gauge} changed by ${change}, its causes say ${said}`);
  }
}

function expectWithinBounds(model: Model, state: State): void {
  for (const [cell, place] of model.cells) {
    const value = state[place]!;
    if (!Number.isInteger(value) || value < 0 || value > FULL) throw new Error(`${cell} is at ${value}`);
  }
  for (let i = 0; i < state.length; i++) if (Object.is(state[i], -0)) throw new Error(`place ${i} is at -0`);
}

describe('the ledger', () => {
  test('over a hundred thousand turns: causes sum to changes, gauges stay in bounds, states do not depend on it', () => {
    fc.assert(
      fc.property(scenarios, assumptionSets, seeds, (scenario, assumptions, seed) => {
        const model = compile(scenario, assumptions);
        for (let game = 0; game < 12; game++) playChecked(model, (seed + game) >>> 0);
      }),
      { numRuns: tries(800) },
    );
    const inParis = compile(paris as Scenario);
    for (let seed = 1; checked.turns < tries(100_000); seed++) playChecked(inParis, seed);
    expect(checked.sessions).toBeGreaterThan(checked.turns / 50);
  }, 60_000);

  test('names what moved a gauge: cost, decision, event, shield, coupling, relaxation', () => {
    const game = world()
      .gauge('trust', { start: 60, rest: 50, relax: 0.1 })
      .gauge('wealth', { start: 20 })
      .gauge('guard', { start: 100 })
      .coupling('wealth', 'trust', { id: 'comfort', gain: 0.1 })
      .dossier('schools', { public: { cost: { wealth: 5 }, effects: [{ on: 'trust', add: 3, over: 2 }] } })
      .event('leak', {
        at: 1,
        effects: [{ on: 'trust', add: -10 }],
        absorbedBy: { by: 'guard', at0: 1, at100: 0.25 },
      })
      .game()
      .turn('public');
    expect(game.causes('wealth')).toEqual([{ kind: 'cost', cause: 'schools/public', amount: -5, since: 1 }]);
    expect(game.causes('trust')).toEqual([
      { kind: 'decision', cause: 'schools/public', amount: 1.5, since: 1 },
      { kind: 'event', cause: 'leak', amount: -10, since: 1 },
      { kind: 'shield', cause: 'leak', amount: 7.5, since: 1 },
      { kind: 'coupling', cause: 'comfort', amount: 2, since: 1 },
      { kind: 'relaxation', cause: 'trust', amount: -1, since: 1 },
    ]);
    expect(game.turn().causes('trust')[0]).toEqual({
      kind: 'decision',
      cause: 'schools/public',
      amount: 1.5,
      since: 1,
    });
  });

  test('what a shield kept of a late effect is of the turn in which it was set in motion, like the effect', () => {
    const game = world()
      .gauge('trust', { start: 60 })
      .gauge('guard', { start: 100 })
      .event('leak', { at: 1, effects: [{ on: 'trust', add: -10, after: 2 }], absorbedBy: scale('guard', 1, 0.25) })
      .game()
      .turns(3);
    expect(game.causes('trust')).toEqual([
      { kind: 'event', cause: 'leak', amount: -10, since: 1 },
      { kind: 'shield', cause: 'leak', amount: 7.5, since: 1 },
    ]);
  });

  test('names what moved a stance: interest, clauses, free-riding, club; and what the treaty moved', () => {
    const game = world()
      .lasting(3)
      .gauge('trust', { start: 60 })
      .actor('north', {
        stance: 60,
        rate: 0.5,
        freeRiding: 4,
        club: 2,
        interests: [{ from: 'trust', side: 'above', reference: 50, gain: 0.2, scaledBy: null }],
      })
      .actor('south', { weight: 3, stance: 60 })
      .treaty({ minParties: 2 })
      .clause('rights', { club: 1, appeal: { north: 6 }, effects: { trust: 2 } })
      .proposing('rights')
      .game()
      .turn('cop');
    expect(game.causes('stance.north')).toEqual([{ kind: 'interest', cause: 'trust', amount: 1, since: 1 }]);
    game.turn();
    expect(game.causes('stance.north')).toEqual([
      { kind: 'interest', cause: 'trust', amount: 1, since: 2 },
      { kind: 'clause', cause: 'rights', amount: 3, since: 2 },
      { kind: 'club', cause: 'north', amount: 1, since: 2 },
      { kind: 'relaxation', cause: 'stance.north', amount: -0.5, since: 2 },
    ]);
    expect(game.causes('trust')).toEqual([{ kind: 'treaty', cause: 'rights', amount: 2, since: 2 }]);
  });

  test('free-riding grows with what the others have not signed', () => {
    const game = world()
      .actor('north', { rate: 0.5, freeRiding: 4 })
      .actor('south', { weight: 3, stance: 60 })
      .treaty({ minParties: 2, quorum: 100 })
      .clause('rights', { depth: 1.5 })
      .proposing('rights')
      .game()
      .turn('cop');
    // Nobody has signed when the draft is made, then south alone.
    expect(game.causes('stance.north')).toEqual([]);
    const temptation = { kind: 'free-riding', cause: 'north' };
    const lone = world()
      .actor('north', { rate: 0.5, freeRiding: 4 })
      .actor('south', { weight: 3 })
      .clause('rights', { depth: 1.5 })
      .proposing('rights')
      .game()
      .turn('cop')
      .turn();
    expect(lone.causes('stance.north')).toEqual([{ ...temptation, amount: -3, since: 2 }]);
    game.turn();
    expect(game.causes('stance.north')).toEqual([]);
  });

  test('writes nothing down for what did not move anything', () => {
    const game = world()
      .gauge('still', { rest: 50, relax: 0.5 })
      .coupling('still', 'good', { reference: 50, gain: 1 })
      .dossier('idle', { cop: { effects: [{ on: 'still', add: 0, over: 2 }] } })
      .game()
      .turn('cop');
    expect(game.ledger.causes).toEqual([]);
    expect(game.ledger.coming).toEqual([]);
  });

  test('keeps nothing of effects that would fall due after the horizon', () => {
    const game = world()
      .lasting(2, 1)
      .dossier('slow', { cop: { effects: [{ on: 'good', add: 4, over: 4 }] } })
      .game()
      .turn('cop');
    expect(game.ledger.coming.map(({ turn, amount }) => [turn, amount])).toEqual([
      [2, 1000],
      [3, 1000],
    ]);
    expect(game.turns(2).at('good')).toBe(53);
    expect(game.ledger.coming).toEqual([]);
  });

  test('may cover one turn, given what the turn before left coming', () => {
    const model = world()
      .dossier('slow', { cop: { effects: [{ on: 'good', add: 4, over: 2 }] } })
      .model();
    const state = start(model);
    const first = new Ledger(model);
    step(model, state, 0, 1, first);
    const second = new Ledger(model, first.coming);
    step(model, state, NO_CHOICE, 1, second);
    expect(second.causes).toEqual([
      { turn: 2, gauge: 'good', amount: 2000, kind: 'decision', cause: 'slow/cop', since: 1 },
    ]);
    expect(second.coming).toEqual([]);
    expect(first.coming).toHaveLength(1);
  });
});

describe('rationing at a bound', () => {
  const pushed = (start: number, adds: readonly number[]) => {
    const made = adds.reduce(
      (tiny, add, i) => tiny.event(`e${i}`, { at: 1, effects: [{ on: 'g', add }] }),
      world().gauge('g', { start }),
    );
    return made.game().turn();
  };

  test('shares the room out in proportion, among what pushes against the bound only', () => {
    const top = pushed(90, [30, 10, -10]);
    expect(top.at('g')).toBe(100);
    expect(top.causes('g').map(({ amount }) => amount)).toEqual([15, 5, -10]);
    const bottom = pushed(10, [-30, -10, 10]);
    expect(bottom.at('g')).toBe(0);
    expect(bottom.causes('g').map(({ amount }) => amount)).toEqual([-15, -5, 10]);
  });

  test('gives the thousandths left over to the largest causes, then by name', () => {
    const kept = (from: number, adds: readonly number[]) =>
      pushed(from, adds)
        .causes('g')
        .map(({ amount }) => amount);
    expect(kept(99.998, [1, 2, 2])).toEqual([0, 0.001, 0.001]);
    expect(kept(99.999, [1, 1, 1])).toEqual([0.001, 0, 0]);
    expect(kept(0.001, [-1, -1, -1])).toEqual([-0.001, 0, 0]);
    expect(kept(0.002, [-3, -2, -1])).toEqual([-0.002, 0, 0]);
  });

  test('goes by name whatever stands first in the file', () => {
    const kept = (names: readonly string[]) => {
      const made = names.reduce(
        (tiny, name) => tiny.event(name, { at: 1, effects: [{ on: 'g', add: 1 }] }),
        world().gauge('g', { start: 99.999 }),
      );
      const causes = made.game().turn().causes('g');
      return causes.filter(({ amount }) => amount > 0).map(({ cause }) => cause);
    };
    expect([kept(['a', 'b', 'c']), kept(['c', 'b', 'a']), kept(['b', 'a', 'c'])]).toEqual([['a'], ['a'], ['a']]);
  });

  test('never turns a push around, never lets one grow, and leaves the others whole', () => {
    const amounts = fc.array(fc.integer({ min: -90_000, max: 90_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FULL }), amounts, (from, asked) => {
        const game = pushed(
          from / 1000,
          asked.map((thousandths) => thousandths / 1000),
        );
        const wanted = from + asked.reduce((sum, amount) => sum + amount, 0);
        const kept = asked.map((_, i) => game.ledger.causes.find(({ cause }) => cause === `e${i}`)?.amount ?? 0);
        expect(kept.reduce((sum, amount) => sum + amount, from)).toBe(Math.min(FULL, Math.max(0, wanted)));
        asked.forEach((amount, i) => {
          const isRationed = wanted > FULL ? amount > 0 : wanted < 0 && amount < 0;
          if (!isRationed) expect(kept[i]).toBe(amount);
          else expect(Math.abs(kept[i]!) <= Math.abs(amount) && kept[i]! * amount >= 0).toBe(true);
        });
      }),
      { numRuns: tries(300) },
    );
  });

  test('never leaves a negative zero', () => {
    for (const { amount } of pushed(0.001, [-1, -2]).ledger.causes) expect(Object.is(amount, -0)).toBe(false);
  });
});
