import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assumptionOrder,
  compile,
  encodeGame,
  NO_CHOICE,
  recorded,
  scenarioHash,
  start,
  stateHash,
  step,
  TURN,
  type AssumptionSet,
  type Doctrine,
  type Level,
  type Scenario,
} from '../../src/engine';
import { answersOf, decodeGame, replay } from '../../src/engine/analysis';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import { tries } from '../support/effort';
import { scenarios, seeds } from '../support/generated-scenario';
import { randomGame } from '../support/random-games';
import { when, world } from '../support/world';

function expectSameAfterItsCode(scenario: Scenario, levels: readonly Level[], seed: number, stop: number) {
  const order = assumptionOrder(scenario);
  const model = compile(scenario, Object.fromEntries(order.map((id, i) => [id, levels[i] ?? 'mid'])));
  const { state, given } = randomGame(model, seed, 9, stop);
  const kept = order.map((_, i) => levels[i] ?? 'mid');
  const identity = { scenario: scenarioHash(scenario.id), version: 7, seed, levels: kept };
  const code = encodeGame({ ...identity, ...recorded(scenario, given) });

  const decoded = decodeGame(code);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const { game } = decoded;
  const assumptions: AssumptionSet = Object.fromEntries(order.map((id, i) => [id, game.levels[i]!]));
  const decodedModel = compile(scenario, assumptions);
  const answers = answersOf(decodedModel, game.seed, game);
  expect(answers).toEqual(given);
  const again = replay(decodedModel, game.seed, answers);
  if (!again.ok) throw new Error(again.error.code);
  expect(again.state).toEqual(state);
  expect(stateHash(again.state)).toBe(stateHash(state));
  expect(again.isOver).toBe(state[TURN] === model.horizon);
}

describe('a state reached by play', () => {
  const levels = fc.array(fc.constantFrom<Level>('low', 'mid', 'high'), { minLength: 10, maxLength: 10 });
  test('is the same after its game code is read and replayed', () => {
    fc.assert(fc.property(scenarios, levels, seeds, fc.nat({ max: 9 }), expectSameAfterItsCode), {
      numRuns: tries(300),
    });
    for (const scenario of [paris as Scenario, mini as Scenario, talks as Scenario]) {
      fc.assert(
        fc.property(levels, seeds, fc.nat({ max: 13 }), (chosen, seed, stop) =>
          expectSameAfterItsCode(scenario, chosen, seed, stop),
        ),
        { numRuns: tries(100) },
      );
    }
  });
});

describe('a replay', () => {
  const tiny = world()
    .gauge('money', { start: 5 })
    .dossier('first', { cop: { cost: { money: 5 } } })
    .dossier('second', { from: 3, cop: { cost: { money: 5 } } });

  test('stops at the first dossier without a decision', () => {
    const at = (...decisions: Doctrine[]) => {
      const replayed = replay(tiny.model(), 1, decisions);
      return replayed.ok ? [replayed.state[TURN], replayed.isOver] : replayed.error;
    };
    expect(at()).toEqual([0, false]);
    expect(at('public')).toEqual([2, false]);
    expect(at('public', 'cop')).toEqual([4, true]);
  });
  test('refuses a decision that the rules did not allow', () => {
    expect(replay(tiny.model(), 1, ['cop', 'cop'])).toEqual({
      ok: false,
      error: { code: 'closed-option', turn: 3, answer: 'cop' },
    });
  });
  test('refuses more decisions than the game had dossiers', () => {
    expect(replay(tiny.model(), 1, ['cop', 'public', 'public'])).toEqual({
      ok: false,
      error: { code: 'too-many-decisions', used: 2 },
    });
  });
  test('coasts to the end of the epilogue, after an early ending too', () => {
    const early = tiny.lasting(4, 3).ending('fall', when('turn', '>=', 2), { early: true });
    const replayed = replay(early.model(), 1, ['public']);
    expect(replayed).toMatchObject({ ok: true, isOver: true });
    if (replayed.ok) expect(replayed.state[TURN]).toBe(7);
    expect(replay(early.model(), 1, ['public', 'public'])).toMatchObject({ ok: false });
  });
  test('fills a ledger when given one', () => {
    const game = tiny.game();
    const replayed = replay(game.model, 1, ['cop'], game.ledger);
    expect(replayed.ok).toBe(true);
    expect(game.ledger.causes).toEqual([
      { turn: 1, gauge: 'money', amount: -5000, kind: 'cost', cause: 'first/cop', since: 1 },
    ]);
  });
});

describe('the hash of a state', () => {
  test('is the same for the same numbers, on every machine', () => {
    expect(stateHash(Float64Array.of(1, 2, 3))).toBe('b7ef910f3e5b1f1c');
    expect(stateHash(new Float64Array(0))).toBe('9e3779b1811c9dc5');
  });
  test('changes with any place and any order', () => {
    const model = compile(mini as Scenario);
    const state = start(model);
    const hashes = new Set([stateHash(state)]);
    for (let i = 0; i < state.length; i++) {
      const other = state.slice();
      other[i]! += 1;
      hashes.add(stateHash(other));
    }
    expect(hashes.size).toBe(state.length + 1);
    expect(stateHash(Float64Array.of(1, 2))).not.toBe(stateHash(Float64Array.of(2, 1)));
  });
});

describe('a game', () => {
  test('that is over can not be played on', () => {
    const { model, state, seed } = world().lasting(1, 1).game().turns(2);
    expect(() => step(model, state, NO_CHOICE, seed)).toThrow(RangeError);
  });
  test('is another game under another seed', () => {
    const model = compile(paris as Scenario);
    const hashes = new Set(Array.from({ length: 200 }, (_, seed) => stateHash(randomGame(model, seed, 9, 99).state)));
    expect(hashes.size).toBe(200);
  });
});
