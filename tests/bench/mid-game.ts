/** A game at mid-course, where a student hesitates. */
import { random } from '../../src/analyst/strategies';
import { NO_CHOICE, openOptions, start, step, TURN, type Model, type State } from '../../src/engine';

export function midGame(model: Model): State {
  const state = start(model, new Float64Array(model.size), 1);
  const { strategy } = random();
  while (state[TURN]! < model.turns / 2) {
    const open = openOptions(model, state);
    step(model, state, open.length === 0 ? NO_CHOICE : strategy(model, state, open, 1), 1);
  }
  return state;
}
