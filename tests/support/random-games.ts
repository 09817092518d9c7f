/**
 * Random games and their hashes, in plain JavaScript for any engine: this module and the rules are bundled into one script
 * (see `script.ts`) and run in Node, in a browser's page and in QuickJS, where they must give the same.
 */
import {
  answerAt,
  compile,
  EARLY_ENDING,
  finish,
  hash32,
  LEVELS,
  NO_CHOICE,
  openAnswers,
  question,
  start,
  stateHash,
  step,
  TURN,
  type Answer,
  type AssumptionSet,
  type Model,
  type Scenario,
  type State,
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

/** The place of an open answer by luck; `NO_CHOICE` without any. Another salt makes other games. */
export function randomAnswer(model: Model, state: State, seed: number, salt: number): number {
  const open = openAnswers(model, state);
  if (open.length === 0) return NO_CHOICE;
  // A turn may ask twice.
  const isSession = question(model, state)?.kind === 'session';
  return open[hash32(seed, state[TURN]!, isSession ? ~salt : salt) % open.length]!;
}

/** A game by luck, up to its first question after so many turns, or to its end. */
export function randomGame(
  model: Model,
  seed: number,
  salt: number,
  turns = Infinity,
): { state: State; given: Answer[] } {
  const state = start(model, new Float64Array(model.size), seed);
  const given: Answer[] = [];
  while (state[TURN]! < model.turns && state[EARLY_ENDING]! < 0) {
    const place = randomAnswer(model, state, seed, salt);
    if (place !== NO_CHOICE && state[TURN]! >= turns) return { state, given };
    if (place !== NO_CHOICE) given.push(answerAt(model, state, place));
    step(model, state, place, seed);
  }
  finish(model, state, seed);
  return { state, given };
}

const hashOfGame = (model: Model, seed: number): string => stateHash(randomGame(model, seed, 2).state);
