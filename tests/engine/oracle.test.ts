import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axes,
  compile,
  DOCTRINES,
  EARLY_ENDING,
  ending,
  hash32,
  NO_CHOICE,
  openDossier,
  openOptions,
  read,
  start,
  step,
  treatyStatus,
  TURN,
  type AssumptionSet,
  type Doctrine,
  type Model,
  type Scenario,
  type State,
} from '../../src/engine';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { Oracle, type World } from '../support/oracle';

/** Everything that can be seen of a moment of a game. */
function seenByEngine(model: Model, state: State, cells: readonly string[]) {
  const { draft, signed, quorumsInARow, isInForce } = treatyStatus(model, state);
  const early = state[EARLY_ENDING]!;
  return {
    played: state[TURN],
    cells: Object.fromEntries(cells.map((cell) => [cell, read(model, state, cell)])),
    draft: [...draft].sort(),
    signed: [...signed].sort(),
    quorumsInARow,
    isInForce,
    dossier: openDossier(model, state)?.id ?? null,
    open: openOptions(model, state).map((i) => DOCTRINES[i]!),
    earlyEnding: early < 0 ? null : model.endings[early]!.id,
  };
}

function seenByOracle(oracle: Oracle, world: World) {
  const { played, photograph, draft, signed, quorumsInARow, isInForce, open, earlyEnding } = world;
  return {
    played,
    cells: photograph,
    draft: [...draft].sort(),
    signed: [...signed].sort(),
    quorumsInARow,
    isInForce,
    dossier: open,
    open: oracle.openOptions(world),
    earlyEnding,
  };
}

/** Plays one random game in both, and compares every moment. */
function expectSameGame(scenario: Scenario, assumptions: AssumptionSet, seed: number) {
  const oracle = new Oracle(scenario, assumptions);
  const model = compile(scenario, assumptions);
  const state = start(model, new Float64Array(model.size), seed);
  let world = oracle.start(seed);
  const cells = Object.keys(world.photograph);
  expect(seenByEngine(model, state, cells)).toEqual(seenByOracle(oracle, world));
  while (world.played < scenario.turns + scenario.epilogue) {
    const open = oracle.openOptions(world);
    const doctrine: Doctrine | null = open[hash32(seed, world.played, 3) % open.length] ?? null;
    step(model, state, doctrine === null ? NO_CHOICE : DOCTRINES.indexOf(doctrine), seed);
    world = oracle.step(world, doctrine, seed);
    expect(seenByEngine(model, state, cells)).toEqual(seenByOracle(oracle, world));
  }
  expect(axes(model, state)).toEqual(oracle.axes(world));
  expect(ending(model, state)).toBe(oracle.ending(world));
}

describe('the engine computes what the rules say, as a slow reading of them by names does', () => {
  test('in scenarios made at random, under any assumptions', () => {
    fc.assert(fc.property(scenarios, assumptionSets, seeds, expectSameGame), { numRuns: tries(400) });
  });

  test.each([
    ['Paris', paris as Scenario, ['leviathan', 'cooperation', 'contagion', 'passager', 'course']],
    ['the small reference scenario', mini as Scenario, ['force']],
  ])('in %s', (_name, scenario, assumptions) => {
    for (let seed = 1; seed <= tries(40); seed++) {
      const levels = assumptions.map((id, i) => [id, (['low', 'mid', 'high'] as const)[hash32(seed, i, 1) % 3]!]);
      expectSameGame(scenario, Object.fromEntries(levels) as AssumptionSet, seed);
    }
  });
});
