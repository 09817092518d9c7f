/** What a game comes to: two axes, never one number, and an ending. */
import { holds } from './condition';
import {
  EARLY_ENDING,
  LEGACY_EMANCIPATION,
  LEGACY_TYRANNY,
  LIVED_EMANCIPATION,
  LIVED_TYRANNY,
  round,
  type Model,
  type State,
} from './model';
import type { Axes } from './vocabulary';

/**
 * The two axes of a finished game, in thousandths: half lived (mean over the played turns), half legacy (mean over the
 * epilogue; without an epilogue, all lived).
 */
export function axes(model: Model, state: State): Axes {
  const mean = (lived: number, legacy: number) =>
    model.epilogue === 0
      ? round(state[lived]! / model.turns)
      : round((state[lived]! / model.turns + state[legacy]! / model.epilogue) / 2);
  return {
    emancipation: mean(LIVED_EMANCIPATION, LEGACY_EMANCIPATION),
    tyranny: mean(LIVED_TYRANNY, LEGACY_TYRANNY),
  };
}

/** The id of a finished game's ending: the early one that struck, or the first whose condition holds on the final axes. */
export function ending(model: Model, state: State): string {
  const early = model.endings[state[EARLY_ENDING]!];
  if (early !== undefined) return early.id;
  const final = state.slice();
  const score = axes(model, state);
  final[model.emancipationCell] = score.emancipation;
  final[model.tyrannyCell] = score.tyranny;
  const reached = model.endings.find((candidate) => !candidate.early && holds(candidate.when, final));
  if (reached === undefined) throw new Error('the last ending of a scenario must have no condition');
  return reached.id;
}

/** emancipation - tyranny, in thousandths and not rounded: for analysis only, never shown. */
export function value(model: Model, state: State): number {
  const lived = (state[LIVED_EMANCIPATION]! - state[LIVED_TYRANNY]!) / model.turns;
  if (model.epilogue === 0) return lived;
  return lived / 2 + (state[LEGACY_EMANCIPATION]! - state[LEGACY_TYRANNY]!) / model.epilogue / 2;
}
