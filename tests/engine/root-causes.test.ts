import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerAt,
  axes,
  compile,
  read,
  start,
  step,
  EARLY_ENDING,
  NO_CHOICE,
  TURN,
  type Answer,
  type Model,
  type Scenario,
  type State,
} from '../../src/engine';
import { replay, rootCauses, type Root, type RootCauses } from '../../src/engine/analysis';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { randomAnswer } from '../support/random-games';
import { scale, world, type TinyWorld } from '../support/world';

/** Random answers for a whole game. */
function decided(model: Model, seed: number): Answer[] {
  const state = start(model, new Float64Array(model.size), seed);
  const answers: Answer[] = [];
  while (state[TURN]! < model.turns && state[EARLY_ENDING]! < 0) {
    const place = randomAnswer(model, state, seed, 4);
    if (place !== NO_CHOICE) answers.push(answerAt(model, state, place));
    step(model, state, place, seed);
  }
  return answers;
}

const sum = (roots: readonly Root[]) => roots.reduce((total, { amount }) => total + amount, 0);

/** In every gauge, index and axis, roots are whole and sum to what stands there. */
function expectExact(model: Model, seed: number, decisions: readonly Answer[]): RootCauses {
  const found = rootCauses(model, seed, decisions);
  const replayed = replay(model, seed, decisions);
  if (!replayed.ok) throw new Error(replayed.error.code);
  const { state, isOver } = replayed;
  for (const [cell, roots] of [...found.gauges, ...found.indices]) {
    if (sum(roots) !== read(model, state, cell))
      throw new Error(`${cell}: ${sum(roots)}, not ${read(model, state, cell)}`);
    if (!roots.every(({ amount }) => Number.isInteger(amount) && amount !== 0))
      throw new Error(`${cell}: parts not whole`);
  }
  expect(found.axes === null).toBe(!isOver);
  if (found.axes === null) return found;
  for (const [axis, { start: from, score, added }] of Object.entries(found.axes)) {
    const named = axis as 'emancipation' | 'tyranny';
    expect(score).toBe(axes(model, state)[named]);
    expect(from).toBe(read(model, start(model, undefined, seed), model.scenario.axes[named]));
    expect(sum(added)).toBe(score - from);
  }
  return found;
}

/** Roots by name, in points. */
const inPoints = (roots: readonly Root[]) =>
  Object.fromEntries(
    roots.map(({ kind, cause, turn, amount }) => [cause === null ? kind : `${kind} ${cause} ${turn}`, amount / 1000]),
  );

/** The roots of a gauge after the game, every dossier being answered by `cop`. */
const rootsAtEnd = (tiny: TinyWorld, gauge: string, decisions: readonly Answer[] = ['cop']) =>
  inPoints(expectExact(tiny.model(), 1, decisions).gauges.get(gauge)!);

describe('root causes', () => {
  test('sum exactly to every gauge, index and score, in any game of any scenario', () => {
    fc.assert(
      fc.property(scenarios, assumptionSets, seeds, fc.nat({ max: 8 }), (scenario, assumptions, seed, stop) => {
        const model = compile(scenario, assumptions);
        const decisions = decided(model, seed);
        expectExact(model, seed, decisions);
        expectExact(model, seed, decisions.slice(0, stop));
      }),
      { numRuns: tries(400) },
    );
  });

  test('sum exactly over a thousand games of the reference scenarios', () => {
    for (const [scenario, games] of [
      [paris, 250],
      [mini, 750],
      [talks, 750],
    ] as const) {
      const model = compile(scenario as Scenario);
      for (let seed = 1; seed <= tries(games); seed++) expectExact(model, seed, decided(model, seed));
    }
  }, 30_000);

  test('do not depend on the order of the file', () => {
    const scenario = paris as Scenario;
    const backward: Scenario = {
      ...scenario,
      gauges: scenario.gauges.toReversed(),
      indices: scenario.indices.map((index) => ({ ...index, terms: index.terms.toReversed() })).toReversed(),
      couplings: scenario.couplings.toReversed(),
      actors: scenario.actors.map((actor) => ({ ...actor, interests: actor.interests.toReversed() })).toReversed(),
      events: scenario.events.toReversed(),
    };
    const [one, other] = [compile(scenario), compile(backward)];
    for (let seed = 1; seed <= tries(20); seed++) {
      const decisions = decided(one, seed);
      const [there, here] = [rootCauses(one, seed, decisions), rootCauses(other, seed, decisions)];
      expect(here.axes).toEqual(there.axes);
      for (const [gauge, roots] of there.gauges) expect(here.gauges.get(gauge)).toEqual(roots);
    }
  });
});

describe('the roots of a gauge', () => {
  const first = { cop: { effects: [{ on: 'power', add: 20 }] } };

  test('are the initial world where nothing happens', () => {
    expect(rootsAtEnd(world().gauge('power', { start: 40 }), 'power', [])).toEqual({ initial: 40 });
  });
  test('are the decision and the event that moved it, by the turn in which they were made', () => {
    const tiny = world()
      .gauge('power', { start: 40 })
      .dossier('late', { from: 2, cop: { effects: [{ on: 'power', add: 6, after: 1 }] } })
      .event('leak', { chance: { base: 1 }, cooldown: 2, effects: [{ on: 'power', add: 1 }] });
    expect(rootsAtEnd(tiny, 'power')).toEqual({
      initial: 40,
      'decision late/cop 2': 6,
      'event leak 1': 1,
      'event leak 3': 1,
    });
  });
  test('are the decision twice: what it gained and what it cost', () => {
    const tiny = world()
      .gauge('power', { start: 40 })
      .dossier('d', { cop: { cost: { power: 5 }, effects: [{ on: 'power', add: 20 }] } });
    expect(rootsAtEnd(tiny, 'power')).toEqual({ initial: 40, 'decision d/cop 1': 15 });
  });
  test('are shared by the shield: what it took off the damage', () => {
    const tiny = world()
      .gauge('power', { start: 40, good: 'low' })
      .event('leak', { at: 1, effects: [{ on: 'power', add: 20 }], absorbedBy: scale('good', 1, 0) });
    expect(rootsAtEnd(tiny, 'power', [])).toEqual({ initial: 40, 'event leak 1': 20, shield: -10 });
  });

  test('pass through a linear coupling: a tenth of what each root put there, each turn after', () => {
    const tiny = world()
      .lasting(3)
      .gauge('power', { start: 40 })
      .gauge('fear', { start: 10 })
      .dossier('d', first)
      .coupling('power', 'fear', { gain: 0.1 });
    // Turn 1 reads 40, turns 2 and 3 read 40 of the initial world and 20 of the decision.
    expect(rootsAtEnd(tiny, 'fear')).toEqual({ initial: 22, 'decision d/cop 1': 4 });
  });
  test('pass through a hinge by its chord: what crossed the threshold answers for it', () => {
    const tiny = world()
      .lasting(2)
      .gauge('power', { start: 40 })
      .gauge('fear', { start: 10 })
      .dossier('d', first)
      .coupling('power', 'fear', { gain: 0.1, side: 'above', reference: 50 });
    expect(rootsAtEnd(tiny, 'fear')).toEqual({ initial: 10, 'decision d/cop 1': 1 });
    const low = world()
      .lasting(2)
      .gauge('power', { start: 60 })
      .gauge('fear', { start: 10 })
      .dossier('d', { cop: { effects: [{ on: 'power', add: -20 }] } })
      .coupling('power', 'fear', { gain: 0.1, side: 'below', reference: 50 });
    expect(rootsAtEnd(low, 'fear')).toEqual({ initial: 10, 'decision d/cop 1': 1 });
  });
  test('are, above a threshold, shared by those who are above it', () => {
    const tiny = world()
      .lasting(2)
      .gauge('power', { start: 60 })
      .gauge('fear', { start: 10 })
      .dossier('d', first)
      .coupling('power', 'fear', { gain: 0.1, side: 'above', reference: 50 });
    expect(rootsAtEnd(tiny, 'fear')).toEqual({ initial: 12, 'decision d/cop 1': 2 });
  });
  test('count against whoever moved the reference', () => {
    const tiny = world()
      .lasting(2)
      .gauge('power', { start: 60 })
      .gauge('guard', { start: 50 })
      .gauge('fear', { start: 10 })
      .dossier('d', { cop: { effects: [{ on: 'guard', add: 5 }] } })
      .coupling('power', 'fear', { gain: 0.1, side: 'above', reference: 'guard' });
    expect(rootsAtEnd(tiny, 'fear')).toEqual({ initial: 12, 'decision d/cop 1': -0.5 });
  });
  test('pass through a product by its midpoint: both factors answer', () => {
    const tiny = world()
      .lasting(2)
      .gauge('power', { start: 40 })
      .gauge('lever', { start: 50 })
      .gauge('fear', { start: 10 })
      .dossier('d', first)
      .event('push', { at: 1, effects: [{ on: 'lever', add: 50 }] })
      .coupling('power', 'fear', { gain: 0.1, scaledBy: scale('lever', 0, 1) });
    // Turn 1 gives 2; turn 2 gives 6 = 2 (world) + 1.5 (power, at a mean lever of 75 %) + 2.5 (lever, at a mean power of 50).
    expect(rootsAtEnd(tiny, 'fear')).toEqual({ initial: 14, 'decision d/cop 1': 1.5, 'event push 1': 2.5 });
  });
  test('fade as the gauge relaxes', () => {
    const tiny = world().lasting(2).gauge('power', { start: 40, rest: 40, relax: 0.5 }).dossier('d', first);
    expect(rootsAtEnd(tiny, 'power')).toEqual({ initial: 40, 'decision d/cop 1': 10 });
  });
  test('of a stance are the actors, where they react to the draft', () => {
    const tiny = world()
      .lasting(2)
      .actor('north', { stance: 50, rate: 0.5, freeRiding: 2 })
      .treaty({ minClauses: 9 })
      .clause('rights', { appeal: { north: 6 } })
      .proposing('rights');
    expect(rootsAtEnd(tiny, 'stance.north')).toEqual({ initial: 50, actors: 2 });
  });
  test('are the treaty, where its clauses act, and what its coverage moves', () => {
    const tiny = world()
      .lasting(2)
      .gauge('calm', { start: 0 })
      .actor('north', { stance: 60 })
      .clause('rights', { effects: { good: 5 } })
      .proposing('rights')
      .coupling('coverage', 'calm', { gain: 0.1 });
    expect(rootsAtEnd(tiny, 'good')).toEqual({ initial: 50, treaty: 5 });
    expect(rootsAtEnd(tiny, 'calm')).toEqual({ treaty: 10 });
  });
  test('are shared by several interests of one actor in one thing', () => {
    const interest = { from: 'power', reference: 50, scaledBy: null };
    const tiny = world()
      .lasting(2)
      .gauge('power', { start: 40 })
      .dossier('d', first)
      .actor('north', {
        stance: 50,
        rate: 1,
        interests: [
          { ...interest, side: 'below', gain: 0.1 },
          { ...interest, side: 'above', gain: 0.2 },
        ],
      });
    // Turn 1: below by 10, +1. Turn 2: back to 50 by the rate; above by 10 thanks to the decision, +2.
    expect(rootsAtEnd(tiny, 'stance.north')).toEqual({ initial: 50, 'decision d/cop 1': 2 });
  });
  test('follow an index: each term by its weight, the extreme one by the bend, inverse terms backward', () => {
    const tiny = world()
      .lasting(1)
      .gauge('a', { start: 20 })
      .gauge('b', { start: 60 })
      .dossier('d', { cop: { effects: [{ on: 'a', add: 10 }] } })
      .event('push', { at: 1, effects: [{ on: 'b', add: 20 }] });
    const mood = (made: TinyWorld) => inPoints(expectExact(made.model(), 1, ['cop']).indices.get('mood')!);
    expect(mood(tiny.index('mood', { a: 1, b: 3 }))).toEqual({
      initial: 50,
      'decision d/cop 1': 2.5,
      'event push 1': 15,
    });
    expect(mood(tiny.index('mood', { a: 1, b: 3 }, { bend: 0.5 }))).toEqual({
      initial: 35,
      'decision d/cop 1': 6.25,
      'event push 1': 7.5,
    });
    const backward = [{ of: 'a', weight: 1, inverse: true }];
    expect(mood(tiny.index('mood', {}, { terms: backward }))).toEqual({ initial: 80, 'decision d/cop 1': -10 });
  });
  test('follow the strongest term of an index that is bent toward it', () => {
    const tiny = world()
      .lasting(1)
      .gauge('a', { start: 20 })
      .gauge('b', { start: 60 })
      .index('mood', { a: 1, b: 3 }, { bend: 0.5, toward: 'strongest' })
      .dossier('d', { cop: { effects: [{ on: 'a', add: 10 }] } })
      .event('push', { at: 1, effects: [{ on: 'b', add: 20 }] });
    // Half of the mean (a weighs a quarter), and half of b, which stands highest.
    expect(inPoints(expectExact(tiny.model(), 1, ['cop']).indices.get('mood')!)).toEqual({
      initial: 55,
      'decision d/cop 1': 1.25,
      'event push 1': 17.5,
    });
  });
  test('share the bend of an index when its terms tie', () => {
    const tiny = world()
      .lasting(1)
      .gauge('a', { start: 20 })
      .gauge('b', { start: 20 })
      .index('mood', { a: 1, b: 1 }, { bend: 1 })
      .dossier('d', { cop: { effects: [{ on: 'a', add: 10 }] } })
      .event('push', { at: 1, effects: [{ on: 'b', add: 10 }] });
    expect(inPoints(expectExact(tiny.model(), 1, ['cop']).indices.get('mood')!)).toEqual({
      initial: 20,
      'decision d/cop 1': 5,
      'event push 1': 5,
    });
  });
});

describe('the roots of an axis', () => {
  const tiny = world()
    .lasting(2, 1)
    .dossier('d', { cop: { effects: [{ on: 'bad', add: 8 }] } })
    .event('leak', { at: 2, effects: [{ on: 'bad', add: 4 }] });

  test('are of the points added to the score: half lived, half left behind', () => {
    const { axes: found } = expectExact(tiny.model(), 1, ['cop']);
    expect(found!.tyranny).toMatchObject({ start: 50_000, score: 61_000 });
    // The decision weighs in every turn; the event in half of the played ones and in the epilogue.
    expect(inPoints(found!.tyranny.added)).toEqual({ 'decision d/cop 1': 8, 'event leak 2': 3 });
    expect(found!.emancipation).toEqual({ start: 50_000, score: 50_000, added: [] });
  });
  test('are all lived without an epilogue', () => {
    const { axes: found } = expectExact(tiny.lasting(2, 0).model(), 1, ['cop']);
    expect(inPoints(found!.tyranny.added)).toEqual({ 'decision d/cop 1': 8, 'event leak 2': 2 });
  });
  test('have the drift of the initial world among them', () => {
    const { axes: found } = expectExact(world().lasting(1, 0).coupling('bad', 'bad', { gain: 0.1 }).model(), 1, []);
    expect(inPoints(found!.tyranny.added)).toEqual({ initial: 5 });
  });
  test('are not known before the game is over', () => {
    expect(rootCauses(tiny.model(), 1, []).axes).toBeNull();
  });
  test('come with the largest first', () => {
    const { added } = rootCauses(tiny.model(), 1, ['cop']).axes!.tyranny;
    expect(added.map(({ amount }) => amount)).toEqual([8000, 3000]);
  });
});

test('root causes up to a turn are those of the game as it stood then', () => {
  const model = compile(paris as Scenario);
  for (const seed of [1, 2, 3]) {
    const decisions = decided(model, seed);
    const states: State[] = [];
    replay(model, seed, decisions, null, (state) => states.push(state.slice()));
    for (const turn of [1, 7, model.turns, model.horizon - 1, model.horizon]) {
      const { gauges, indices, axes: found } = rootCauses(model, seed, decisions, turn);
      for (const [cell, roots] of [...gauges, ...indices])
        expect(sum(roots)).toBe(read(model, states[turn - 1]!, cell));
      expect(found === null).toBe(turn < model.horizon);
    }
  }
});

test('root causes of decisions that the rules do not allow can not be had', () => {
  expect(() => rootCauses(world().model(), 1, ['cop'])).toThrow(/too-many-decisions/);
});
