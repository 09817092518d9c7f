/** Automatic players for tests: the analyst's own. */
import * as players from '../../src/analyst/strategies';
import { DOCTRINES, NO_CHOICE, openOptions, start, step, TURN, type Doctrine, type Model } from '../../src/engine';

export { playStep, type Strategy } from '../../src/analyst/strategies';

/** A plan of doctrines by turn; laissez-faire when the planned option is closed. */
export const planned = (plan: readonly Doctrine[]): players.Strategy => players.plan(plan).strategy;

export const random = (salt = 1): players.Strategy => players.random(salt).strategy;

/** What a strategy decides in a whole game; nothing more once an early ending has struck. */
export function decisionsOf(model: Model, strategy: players.Strategy, seed: number): Doctrine[] {
  const state = start(model, new Float64Array(model.size), seed);
  const decisions: Doctrine[] = [];
  while (state[TURN]! < model.turns) {
    const open = openOptions(model, state);
    const choice = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
    if (choice !== NO_CHOICE) decisions.push(DOCTRINES[choice]!);
    step(model, state, choice, seed);
  }
  return decisions;
}
