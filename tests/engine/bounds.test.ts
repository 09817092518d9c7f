import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AXES,
  axes,
  bounds,
  compile,
  DOCTRINES,
  EARLY_ENDING,
  ending,
  hash32,
  Ledger,
  NO_CHOICE,
  openDossier,
  openOptions,
  read,
  start,
  step,
  TURN,
  type Bounds,
  type Model,
  type Scenario,
} from '../../src/engine';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { scale, when, world, type TinyWorld } from '../support/world';

const ids = (unreachable: Bounds['endings']) => unreachable.map(({ id }) => id);

/** Plays a random game and checks that nothing in it was proven impossible. */
function expectWithin(model: Model, proven: Bounds, seed: number): void {
  const impossible = new Set([
    ...ids(proven.endings),
    ...ids(proven.events),
    ...ids(proven.dossiers),
    ...ids(proven.options),
  ]);
  const reached = (id: string) => {
    if (impossible.has(id)) throw new Error(`${id} was proven out of reach`);
  };
  const state = start(model, new Float64Array(model.size), seed);
  const ledger = new Ledger(model);
  const inRange = () => {
    for (const [cell, course] of proven.ranges) {
      const { low, high } = course[state[TURN]!]!;
      const value = read(model, state, cell);
      if (value < low || value > high)
        throw new Error(`${cell} is at ${value} after turn ${state[TURN]}, not in ${low}..${high}`);
    }
  };
  inRange();
  while (state[TURN]! < model.horizon) {
    const dossier = openDossier(model, state);
    const open = openOptions(model, state);
    if (dossier !== null) reached(dossier.id);
    for (const option of open) reached(`${dossier!.id}/${DOCTRINES[option]}`);
    const choice = open.length === 0 ? NO_CHOICE : open[hash32(seed, state[TURN]!, 6) % open.length]!;
    step(model, state, choice, seed, ledger);
    inRange();
  }
  for (const turnEvent of ledger.turnEvents) if (turnEvent.kind === 'event') reached(turnEvent.event);
  reached(ending(model, state));
  if (state[EARLY_ENDING]! >= 0) return;
  for (const [axis, score] of Object.entries(axes(model, state))) {
    const { low, high } = proven.scores[axis as 'emancipation' | 'tyranny'];
    if (score < low || score > high) throw new Error(`${axis} scores ${score}, not in ${low}..${high}`);
  }
}

describe('bounds never prove a falsehood', () => {
  test('in scenarios made at random', () => {
    fc.assert(
      fc.property(scenarios, assumptionSets, seeds, (scenario, assumptions, seed) => {
        const model = compile(scenario, assumptions);
        const proven = bounds(model);
        for (let game = 0; game < 15; game++) expectWithin(model, proven, (seed + game) >>> 0);
      }),
      { numRuns: tries(300) },
    );
  }, 60_000);
  test.each([
    ['Paris', paris as Scenario],
    ['the small reference scenario', mini as Scenario],
  ])('in %s', (_name, scenario) => {
    const model = compile(scenario);
    const proven = bounds(model);
    for (let seed = 1; seed <= tries(200); seed++) expectWithin(model, proven, seed);
  });
});

/** The same world without choice or chance: all answers are one and open; shocks come on their day, always, or never. */
const settled = (scenario: Scenario): Scenario => ({
  ...scenario,
  draw: null,
  dossiers: scenario.dossiers.map((dossier) => ({
    ...dossier,
    options: DOCTRINES.map((doctrine) => ({ ...dossier.options[0]!, doctrine, cost: [], requires: null })),
  })),
  events: scenario.events.map((event, i) => ({
    ...event,
    at: event.at ?? (i % 3 === 0 ? 1 + (i % scenario.turns) : null),
    chance: { base: i % 3 === 1 ? 1 : 0, risesWith: [], atMost: 1, assumption: null },
  })),
});

describe('where there is neither choice nor chance', () => {
  const course = (model: Model) => {
    const state = start(model, new Float64Array(model.size), 1);
    const ledger = new Ledger(model);
    const states = [state.slice()];
    const met: string[] = [];
    while (state[TURN]! < model.horizon) {
      const dossier = openDossier(model, state);
      if (dossier !== null) met.push(dossier.id);
      step(model, state, dossier === null ? NO_CHOICE : 0, 1, ledger);
      states.push(state.slice());
    }
    const struck = ledger.turnEvents.flatMap((turnEvent) => (turnEvent.kind === 'event' ? [turnEvent.event] : []));
    return { states, met, struck, end: ending(model, state), scores: axes(model, state) };
  };

  test('bounds are the very course of the game, and prove all that does not come to pass', () => {
    fc.assert(
      fc.property(scenarios, assumptionSets, (scenario, assumptions) => {
        const model = compile(settled(scenario), assumptions);
        const { states, met, struck, end, scores } = course(model);
        const proven = bounds(model);
        for (const [cell, ranges] of proven.ranges) {
          const values = states.map((state) => read(model, state, cell));
          expect([cell, ranges]).toEqual([cell, values.map((value) => ({ low: value, high: value }))]);
        }
        for (const axis of AXES) expect(proven.scores[axis]).toEqual({ low: scores[axis], high: scores[axis] });
        const others = (all: readonly { id: string }[], reached: readonly string[]) =>
          ids(all as Bounds['endings']).filter((id) => !reached.includes(id));
        expect(ids(proven.endings)).toEqual(others(model.endings, [end]));
        expect(ids(proven.events)).toEqual(others(model.events, struck));
        expect(ids(proven.dossiers)).toEqual(others(model.dossiers, met));
      }),
      { numRuns: tries(300) },
    );
  }, 60_000);
});

describe('bounds prove', () => {
  const prove = (tiny: TinyWorld) => bounds(tiny.model());
  const surveillance = world()
    .gauge('surveillance', { start: 35, good: 'low' })
    .dossier('cameras', {
      cop: { effects: [{ on: 'surveillance', add: -4 }] },
      public: { effects: [{ on: 'surveillance', add: 20 }] },
    });

  test('that an ending is out of reach: 35 + 20 = 55 < 70', () => {
    const proven = prove(surveillance.ending('glass', when('surveillance', '>=', 70)));
    expect(proven.endings).toEqual([
      { id: 'glass', because: { cell: 'surveillance', is: '>=', to: 70, reaches: { low: 31_000, high: 55_000 } } },
    ]);
  });
  test('nothing against an ending that a decision reaches', () => {
    expect(prove(surveillance.ending('glass', when('surveillance', '>=', 55))).endings).toEqual([]);
    expect(prove(surveillance.ending('free', when('surveillance', '<=', 31))).endings).toEqual([]);
    expect(ids(prove(surveillance.ending('free', when('surveillance', '<', 31))).endings)).toEqual(['free']);
  });
  test('that a dossier is answered once, whatever the turn', () => {
    const late = surveillance.dossier('more', {
      from: 2,
      when: when('good', '>', 40),
      cop: { effects: [{ on: 'surveillance', add: 10 }] },
    });
    expect(prove(late).ranges.get('surveillance')!.at(-1)).toEqual({ low: 31_000, high: 65_000 });
  });
  test('that an ending that another one hides is never read', () => {
    const hidden = world()
      .ending('first', when('good', '>=', 50))
      .ending('second', when('good', '>=', 40));
    expect(prove(hidden).endings).toEqual([
      { id: 'second', because: null },
      { id: 'fallback', because: null },
    ]);
  });
  test('that an early ending strikes in every game, and what it closes', () => {
    const short = world()
      .dossier('first')
      .dossier('late', { from: 3 })
      .ending('fall', when('turn', '>', 2), { early: true })
      .ending('good', when('good', '>=', 50));
    const proven = prove(short);
    expect(ids(proven.endings)).toEqual(['good', 'fallback']);
    expect(ids(proven.dossiers)).toEqual(['late']);
    expect(ids(proven.options)).toEqual(['late/cop', 'late/public', 'late/laissez_faire']);
  });
  test('that an option is never affordable, or never allowed', () => {
    const proven = prove(
      world()
        .gauge('money', { start: 5 })
        .dossier('d', { cop: { cost: { money: 6 } }, public: { requires: when('money', '>', 5) } }),
    );
    expect(proven.options).toEqual([
      { id: 'd/cop', because: null },
      { id: 'd/public', because: { cell: 'money', is: '>', to: 5, reaches: { low: 5000, high: 5000 } } },
    ]);
  });
  test('nothing against an option that takes the last of what there is', () => {
    const last = world()
      .gauge('money', { start: 6 })
      .dossier('d', { cop: { cost: { money: 6 } } });
    expect(prove(last).options).toEqual([]);
  });
  test('of a final ending by the scores, of an early one by the photographs', () => {
    // The last turn alone is at 90: half of the played ones, and so a score of 70.
    const peak = world()
      .lasting(2)
      .event('leap', {
        at: 2,
        effects: [
          { on: 'bad', add: 40 },
          { on: 'good', add: -40 },
        ],
      });
    const because = (cell: string, is: '>' | '<', to: number, reaches: number) => ({
      cell,
      is,
      to,
      reaches: { low: reaches, high: reaches },
    });
    expect(prove(peak.ending('night', when('tyranny', '>', 75))).endings).toEqual([
      { id: 'night', because: because('tyranny', '>', 75, 70_000) },
    ]);
    expect(prove(peak.ending('ruin', when('emancipation', '<', 25))).endings).toEqual([
      { id: 'ruin', because: because('emancipation', '<', 25, 30_000) },
    ]);
    expect(ids(prove(peak.ending('night', when('tyranny', '>', 75), { early: true })).endings)).toEqual(['fallback']);
    expect(prove(peak.ending('night', when('tyranny', '>', 95), { early: true })).endings).toEqual([
      { id: 'night', because: { cell: 'tyranny', is: '>', to: 95, reaches: { low: 50_000, high: 90_000 } } },
    ]);
  });
  test('that no dossier is answered twice, as long as games are told apart by those they met', () => {
    // Some games meet the detour in the second turn, others in the third.
    const model = world()
      .lasting(3)
      .gauge('key', { start: 40 })
      .dossier('gate', { cop: { effects: [{ on: 'key', add: 20 }] } })
      .dossier('detour', { from: 2, when: when('key', '<', 50), cop: { effects: [{ on: 'good', add: 30 }] } })
      .event('wind', { at: 2, effects: [{ on: 'key', add: -15 }] })
      .model();
    const highest = (proven: Bounds) => proven.ranges.get('good')!.at(-1)!.high;
    expect(highest(bounds(model))).toBe(80_000);
    expect(highest(bounds(model, 1))).toBe(100_000);
  });
  test('that an event never strikes', () => {
    const proven = prove(
      world()
        .event('impossible', { chance: { base: 0 } })
        .event('capped', { chance: { base: 1, atMost: 0 } })
        .event('calm', { chance: { risesWith: [{ from: 'good', side: 'above', reference: 50, by: 0.1 }] } })
        .event('later', { at: 9 })
        .event('after', { at: 2, when: { happened: 'later' } })
        .event('barred', { at: 2, when: { all: [when('turn', '=', 2), when('good', '>', 50)] } })
        .event('fine', { at: 2, when: { any: [when('good', '>', 50), { not: { happened: 'later' } }] } })
        .event('rare', { chance: { base: 0.001 } }),
    );
    expect(ids(proven.events)).toEqual(['impossible', 'capped', 'calm', 'later', 'after', 'barred']);
    expect(proven.events.at(-1)!.because).toEqual({
      cell: 'good',
      is: '>',
      to: 50,
      reaches: { low: 50_000, high: 50_000 },
    });
  });

  test('the very course of a world without choice or chance', () => {
    const tiny = world()
      .lasting(3, 1)
      .gauge('a', { start: 40 })
      .gauge('b', { start: 20, rest: 50, relax: 0.1 })
      .coupling('a', 'b', { gain: 0.1, side: 'above', reference: 10, scaledBy: scale('b', 1, 2) })
      .coupling('b', 'a', { gain: -0.1, side: 'below', reference: 30 })
      .event('push', { at: 2, effects: [{ on: 'a', add: 7, over: 3, fading: true }], absorbedBy: scale('b', 1, 0) })
      .actor('north', { stance: 60, rate: 0.5, freeRiding: 2, club: 3 })
      .actor('south', { stance: 40 })
      .treaty({ compliance: 0.5, monitor: 'a' })
      .clause('rights', { club: 1, effects: { b: 3 }, appeal: { north: 2 } });
    const game = tiny.game();
    const { ranges } = prove(tiny);
    for (let turn = 0; turn <= 4; turn++) {
      for (const [cell, course] of ranges) {
        const value = read(game.model, game.state, cell);
        expect([cell, course[turn]]).toEqual([cell, { low: value, high: value }]);
      }
      if (turn < 4) game.turn();
    }
  });
  test('how often a certain shock strikes: after its cooldown, or once', () => {
    const tide = (cooldown: number | null) =>
      prove(
        world()
          .lasting(5)
          .event('tide', { chance: { base: 1 }, cooldown, effects: [{ on: 'good', add: -3 }] }),
      )
        .ranges.get('good')!
        .map(({ low, high }) => [low / 1000, high / 1000]);
    expect(tide(2)).toEqual([50, 47, 47, 44, 44, 41].map((value) => [value, value]));
    expect(tide(null)).toEqual([50, 47, 47, 47, 47, 47].map((value) => [value, value]));
  });
  test('that a gauge which relaxes draws its ends together', () => {
    const { ranges } = prove(
      world()
        .gauge('calm', { start: 50, rest: 50, relax: 0.5 })
        .dossier('d', { cop: { effects: [{ on: 'calm', add: -20 }] }, public: { effects: [{ on: 'calm', add: 20 }] } }),
    );
    expect(ranges.get('calm')!.slice(1, 3)).toEqual([
      { low: 30_000, high: 70_000 },
      // A thousandth of doubt on each side.
      { low: 39_999, high: 60_001 },
    ]);
  });
  test('what a clause that may have been proposed does to a stance at most, and not at all', () => {
    const { ranges } = prove(
      world()
        .lasting(2)
        .actor('north', { stance: 50, rate: 1, freeRiding: 2 })
        .treaty({ minClauses: 9 })
        .clause('rights')
        .dossier('d', { cop: { clause: 'rights' } }),
    );
    expect(ranges.get('stance.north')![2]).toEqual({ low: 48_000, high: 50_000 });
  });
  test('what a shield lets pass at worst and at best', () => {
    const tiny = world()
      .gauge('guard', { start: 0 })
      .gauge('joy', { start: 50 })
      .dossier('d', { cop: { effects: [{ on: 'guard', add: 100 }] } })
      .event('storm', { at: 2, effects: [{ on: 'joy', add: -20 }], absorbedBy: scale('guard', 1, 0.25) });
    expect(prove(tiny).ranges.get('joy')![2]).toEqual({ low: 30_000, high: 45_000 });
  });
  test('when the treaty may be in force, and how far it reaches', () => {
    const tiny = world()
      .actor('north', { stance: 60, weight: 3 })
      .actor('south', { stance: 40 })
      .treaty({ ratify: 2 })
      .clause('rights', { effects: { good: 8 } })
      .proposing('rights');
    const { ranges } = prove(tiny);
    expect(ranges.get('in_force')).toEqual([0, 0, 1, 1, 1].map((high) => ({ low: 0, high })));
    expect(ranges.get('coverage')!.map(({ high }) => high)).toEqual([0, 0, 75_000, 75_000, 75_000]);
    expect(ranges.get('good')!.map(({ high }) => high)).toEqual([50_000, 50_000, 50_000, 56_000, 62_000]);
    expect(
      prove(tiny.treaty({ quorum: 80 }))
        .ranges.get('in_force')!
        .at(-1),
    ).toEqual({ low: 0, high: 0 });
  });
  test('the course of the scores', () => {
    const { scores } = prove(
      world()
        .lasting(2, 2)
        .dossier('d', { cop: { effects: [{ on: 'bad', add: 8, after: 1 }] } }),
    );
    expect(scores.emancipation).toEqual({ low: 50_000, high: 50_000 });
    expect(scores.tyranny).toEqual({ low: 50_000, high: 56_000 });
  });
});

test('with fewer kinds of games told apart a proof is weaker, and never wrong', () => {
  const model = compile(paris as Scenario);
  const [strong, weak] = [bounds(model), bounds(model, 1)];
  for (const [cell, course] of weak.ranges) {
    for (const [turn, { low, high }] of course.entries()) {
      const inner = strong.ranges.get(cell)![turn]!;
      expect([low <= inner.low, high >= inner.high]).toEqual([true, true]);
    }
  }
  for (const kind of ['endings', 'events', 'dossiers', 'options'] as const) {
    expect(ids(strong[kind])).toEqual(expect.arrayContaining(ids(weak[kind])));
  }
  for (let seed = 1; seed <= tries(50); seed++) expectWithin(model, weak, seed);
});
