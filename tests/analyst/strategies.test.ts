import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climbPlan } from '../../src/analyst/climb';
import { planner, seeker, worst } from '../../src/analyst/rollouts';
import {
  cycle,
  greedy,
  MIXES,
  plan,
  playOn,
  PURE,
  random,
  strategyKey,
  type Player,
  type Strategy,
} from '../../src/analyst/strategies';
import { finishWork } from '../../src/analyst/work';
import {
  compile,
  DOCTRINES,
  ending,
  NO_CHOICE,
  start,
  step,
  TURN,
  value,
  type Doctrine,
  type Model,
  type Scenario,
  openAnswers,
  openOptions,
} from '../../src/engine';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { scenarios, seeds } from '../support/generated-scenario';
import { when, world } from '../support/world';

/** The doctrines that a player chooses in a game, in order; null for a turn without a choice. */
function choices(model: Model, { strategy }: Player, seed = 1): (Doctrine | null)[] {
  const state = start(model, new Float64Array(model.size), seed);
  return Array.from({ length: model.turns }, () => {
    const open = openOptions(model, state);
    const choice = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
    step(model, state, choice, seed);
    return DOCTRINES[choice] ?? null;
  });
}

/** Mean of emancipation - tyranny over some games, in points. */
function meanValue(model: Model, strategy: Strategy, games: number): number {
  let sum = 0;
  for (let seed = 1; seed <= games; seed++) {
    const state = start(model, new Float64Array(model.size), seed);
    playOn(model, state, strategy, seed);
    sum += value(model, state) / 1000;
  }
  return sum / games;
}

const fourQuestions = () => world().dossier('a').dossier('b').dossier('c').dossier('d');
const parisModel = compile(paris as Scenario);

describe('fixed strategies', () => {
  test('a pure one always answers alike', () => {
    expect(choices(fourQuestions().model(), cycle('public'))).toEqual(['public', 'public', 'public', 'public']);
  });

  test('a mix takes its doctrines in turn', () => {
    expect(choices(fourQuestions().model(), cycle('public', 'public', 'cop'))).toEqual([
      'public',
      'public',
      'cop',
      'public',
    ]);
  });

  test('what can’t be afforded gives way: to the next of a mix, to what costs nothing in a plan', () => {
    const poor = world()
      .gauge('money', { start: 10 })
      .dossier('a', { public: { cost: { money: 20 } } })
      .model();
    expect(choices(poor, cycle('public', 'cop'))[0]).toBe('cop');
    expect(choices(poor, cycle('public'))[0]).toBe('laissez_faire');
    expect(choices(poor, plan(['public']))[0]).toBe('laissez_faire');
  });

  test('a plan is followed turn by turn', () => {
    const doctrines = ['cop', 'laissez_faire', 'public', 'cop'] as const;
    expect(choices(fourQuestions().model(), plan(doctrines))).toEqual(doctrines);
  });

  test('every name has a key of its own', () => {
    const keys = [...PURE, ...MIXES, random(), greedy(), planner(), worst(), seeker('fall')].map(({ name }) =>
      strategyKey(name),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('public+cop');
    expect(keys).toContain('seeker:fall');
  });
});

describe('thinking strategies', () => {
  /** Laissez-faire pleases at once and hurts for the rest of the game. */
  const trap = world().dossier('trap', {
    laissez_faire: {
      effects: [
        { on: 'good', add: 5 },
        { on: 'good', add: -30, after: 1 },
      ],
    },
  });

  test('the greedy one sees one turn ahead', () => {
    expect(choices(trap.model(), greedy())[0]).toBe('laissez_faire');
  });

  test('the planner sees the end', () => {
    expect(choices(trap.model(), planner(1))[0]).not.toBe('laissez_faire');
  });

  test('the worst seeks the lowest end', () => {
    expect(choices(trap.model(), worst(1))[0]).toBe('laissez_faire');
  });

  test('a seeker finds the road to its ending', () => {
    const { scenario } = world()
      .dossier('a', { public: { effects: [{ on: 'bad', add: 20 }] } })
      .dossier('b', { cop: { effects: [{ on: 'bad', add: 25 }] } })
      .ending('dark', when('bad', '>', 90));
    const model = compile(scenario);
    const state = start(model);
    playOn(model, state, seeker('dark', 1).strategy, 1);
    expect(ending(model, state)).toBe('dark');
  });

  test('on Paris thinking is worth more than chance, and malice less', () => {
    const chance = meanValue(parisModel, random().strategy, 40);
    expect(meanValue(parisModel, planner(2).strategy, 8)).toBeGreaterThan(chance + 4);
    expect(meanValue(parisModel, worst(1).strategy, 8)).toBeLessThan(chance - 4);
  });

  test('climbing finds the best plan, the same one each time', () => {
    const model = world()
      .lasting(3)
      .dossier('a', { cop: { effects: [{ on: 'good', add: 6 }] } })
      .dossier('b', { public: { effects: [{ on: 'bad', add: -6 }] } })
      .dossier('c', { laissez_faire: { effects: [{ on: 'good', add: 9 }] } })
      .model();
    const found = finishWork(climbPlan([model]))!;
    expect(found.doctrines).toEqual(['cop', 'public', 'laissez_faire']);
    expect(found.value).toBe((6000 * 3 + 6000 * 2 + 9000) / 3);
    expect(finishWork(climbPlan([model]))).toEqual(found);
  });
});

describe('every strategy', () => {
  const all = [...PURE, ...MIXES, random(), random(2), greedy(), planner(1, PURE), worst(1, PURE)];

  test('gives an open answer to each question, and alike when asked again, on any scenario', () => {
    fc.assert(
      fc.property(scenarios, seeds, fc.constantFrom(...all), (scenario, seed, player) => {
        const model = compile(scenario);
        const state = start(model, new Float64Array(model.size), seed);
        while (state[TURN]! < model.turns) {
          const open = openAnswers(model, state);
          const choice = open.length === 0 ? NO_CHOICE : player.strategy(model, state, open, seed);
          if (open.length > 0) {
            expect(open).toContain(choice);
            expect(player.strategy(model, state, open, seed)).toBe(choice);
          }
          step(model, state, choice, seed);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('random play takes every open option now and then', () => {
    const model = fourQuestions().model();
    const taken = Array.from({ length: 30 }, (_, seed) => choices(model, random(), seed)[0]);
    expect(new Set(taken)).toEqual(new Set(DOCTRINES));
  });

  test('a game played on allocates next to nothing', () => {
    const state = start(parisModel);
    const { strategy } = random();
    const games = 400;
    const playSome = () => {
      for (let seed = 0; seed < games; seed++) {
        start(parisModel, state, seed);
        playOn(parisModel, state, strategy, seed);
      }
    };
    for (let i = 0; i < 5; i++) playSome();
    const grown = Array.from({ length: 12 }, () => {
      const before = process.memoryUsage().heapUsed;
      playSome();
      return process.memoryUsage().heapUsed - before;
    }).filter((bytes) => bytes >= 0);
    // The smallest object is 24 bytes: there is less than one a turn.
    expect(Math.min(...grown)).toBeLessThan(games * parisModel.horizon * 20);
  });
});
