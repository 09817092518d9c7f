/** What a game comes to: two axes, never one number, and an ending. */
import { holds } from './condition';
import type { Model } from './model';
import {
  EARLY_ENDING,
  LEGACY_EMANCIPATION,
  LEGACY_TYRANNY,
  LIVED_EMANCIPATION,
  LIVED_TYRANNY,
  round,
  type State,
} from './state';
import type { Axes } from './chronicle';

/**
 * The two axes of a finished game, in thousandths: half lived (mean over the played turns), half legacy (mean over the
 * epilogue; without an epilogue, all lived).
 */
export function axes(model: Model, state: State): Axes {
  return {
    emancipation: score(model, state[LIVED_EMANCIPATION]!, state[LEGACY_EMANCIPATION]!),
    tyranny: score(model, state[LIVED_TYRANNY]!, state[LEGACY_TYRANNY]!),
  };
}

/** An axis from its sums over the played turns and over the epilogue. */
export function score({ turns, epilogue }: Model, lived: number, legacy: number): number {
  return round(epilogue === 0 ? lived / turns : (lived / turns + legacy / epilogue) / 2);
}

/**
 * The two halves that the score is the middle of, in thousandths and not rounded: the mean of the axes over the played turns,
 * and over the epilogue. For a scenario with an epilogue.
 */
export const halves = ({ turns, epilogue }: Model, state: State): { lived: Axes; legacy: Axes } => ({
  lived: { emancipation: state[LIVED_EMANCIPATION]! / turns, tyranny: state[LIVED_TYRANNY]! / turns },
  legacy: { emancipation: state[LEGACY_EMANCIPATION]! / epilogue, tyranny: state[LEGACY_TYRANNY]! / epilogue },
});

/** The id of a finished game's ending: the early one that struck, or the first whose condition holds on the final axes. */
export function ending(model: Model, state: State): string {
  return model.endings[endingPlace(model, withAxes(model, state.slice(), axes(model, state)))]!.id;
}

/** Writes the axes of the whole game over those of the last turn, as final endings read them; gives the same state. */
export function withAxes(model: Model, state: State, { emancipation, tyranny }: Axes): State {
  state[model.emancipationCell] = emancipation;
  state[model.tyrannyCell] = tyranny;
  return state;
}

/** The place in the list of a finished game's ending, in a state that has the axes of the whole game. */
export function endingPlace({ endings }: Model, state: State): number {
  if (state[EARLY_ENDING]! >= 0) return state[EARLY_ENDING]!;
  const reached = endings.findIndex(({ early, when }) => !early && holds(when, state));
  if (reached < 0) throw new Error('the last ending of a scenario must have no condition');
  return reached;
}

/** emancipation - tyranny, in thousandths and not rounded: for analysis only, never shown. */
export function value(model: Model, state: State): number {
  const lived = (state[LIVED_EMANCIPATION]! - state[LIVED_TYRANNY]!) / model.turns;
  if (model.epilogue === 0) return lived;
  return lived / 2 + (state[LEGACY_EMANCIPATION]! - state[LEGACY_TYRANNY]!) / model.epilogue / 2;
}
