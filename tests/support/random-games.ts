/**
 * Random games and their hashes, in plain JavaScript for any engine: this module and the rules are bundled into one script
 * (see `script.ts`) and run in Node, in a browser's page and in QuickJS, where they must give the same.
 */
import {
  compile,
  EARLY_ENDING,
  finish,
  hash32,
  LEVELS,
  NO_CHOICE,
  openOptions,
  start,
  stateHash,
  step,
  TURN,
  type AssumptionSet,
  type Scenario,
} from '../../src/engine';

/** The hashes of the last states of random games, for as many seeds from the first on; assumptions vary by game. */
export function hashesOfGames(scenario: Scenario, firstSeed: number, games: number): string[] {
  const sets = Array.from({ length: 8 }, (_, i) => assumptionSet(scenario, i));
  const models = sets.map((assumptions) => compile(scenario, assumptions));
  return Array.from({ length: games }, (_, i) => {
    const seed = firstSeed + i;
    return hashOfGame(models[seed % models.length]!, seed);
  });
}

/** All at mid for the first set, then levels by luck. */
function assumptionSet(scenario: Scenario, salt: number): AssumptionSet {
  const level = (i: number) => (salt === 0 ? 'mid' : LEVELS[hash32(salt, i, 1) % LEVELS.length]!);
  return Object.fromEntries(scenario.assumptions.map(({ id }, i) => [id, level(i)]));
}

function hashOfGame(model: ReturnType<typeof compile>, seed: number): string {
  const state = start(model, new Float64Array(model.size), seed);
  while (state[TURN]! < model.turns && state[EARLY_ENDING]! < 0) {
    const open = openOptions(model, state);
    step(model, state, open.length === 0 ? NO_CHOICE : open[hash32(seed, state[TURN]!, 2) % open.length]!, seed);
  }
  finish(model, state, seed);
  return stateHash(state);
}
