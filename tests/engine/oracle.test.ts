import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerAt,
  answers,
  axes,
  compile,
  EARLY_ENDING,
  ending,
  hash32,
  NO_CHOICE,
  openAnswers,
  openDossier,
  placeOf,
  question,
  read,
  start,
  step,
  treatyStatus,
  TURN,
  type AssumptionSet,
  type Model,
  type Scenario,
  type State,
} from '../../src/engine';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { Oracle, type World } from '../support/oracle';

/** Everything that can be seen of a moment of a game. */
function seenByEngine(model: Model, state: State, cells: readonly string[]) {
  const { draft, soft, signed, quorumsInARow, isInForce } = treatyStatus(model, state);
  const open = openAnswers(model, state).map((place) => answerAt(model, state, place));
  const early = state[EARLY_ENDING]!;
  return {
    played: state[TURN],
    cells: Object.fromEntries(cells.map((cell) => [cell, read(model, state, cell)])),
    draft: [...draft].sort(),
    soft: [...soft].sort(),
    signed: [...signed].sort(),
    quorumsInARow,
    isInForce,
    asked: question(model, state)?.kind ?? null,
    dossier: openDossier(model, state)?.id ?? null,
    open,
    // What the slow list of all answers says is open must be what the fast one says.
    listed: answers(model, state).flatMap(({ answer, closed }) => (closed === null ? [answer] : [])),
    earlyEnding: early < 0 ? null : model.endings[early]!.id,
  };
}

function seenByOracle(oracle: Oracle, world: World) {
  const { played, photograph, draft, soft, signed, quorumsInARow, isInForce, asked, open, earlyEnding } = world;
  return {
    played,
    cells: photograph,
    draft: [...draft].sort(),
    soft: [...soft].sort(),
    signed: [...signed].sort(),
    quorumsInARow,
    isInForce,
    asked,
    dossier: open,
    open: oracle.openAnswers(world),
    listed: oracle.openAnswers(world),
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
    const open = oracle.openAnswers(world);
    // Now and then a question is left alone.
    const luck = hash32(seed, world.played, world.asked === 'session' ? 4 : 3);
    const answer = luck % 11 === 0 ? null : (open[luck % open.length] ?? null);
    step(model, state, answer === null ? NO_CHOICE : placeOf(model, state, answer), seed);
    world = oracle.step(world, answer, seed);
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
    ['the small world with promises and sessions', talks as Scenario, ['force']],
  ])('in %s', (_name, scenario, assumptions) => {
    for (let seed = 1; seed <= tries(40); seed++) {
      const levels = assumptions.map((id, i) => [id, (['low', 'mid', 'high'] as const)[hash32(seed, i, 1) % 3]!]);
      expectSameGame(scenario, Object.fromEntries(levels) as AssumptionSet, seed);
    }
  });
});
