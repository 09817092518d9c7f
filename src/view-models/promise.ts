/** What was promised before the first turn, and whether it was kept. */
import { axes, meets, withAxes } from '../engine';
import type { Game } from '../store/game/game';
import { promiseMade } from '../store/game/selectors';
import type { Locale } from './locale';
import { promiseName } from './names';

export interface PromiseView {
  label: string;
  isKept: boolean;
}

/** The promise of a finished game; null where none was made. */
export function promiseView(game: Game, locale: Locale): PromiseView | null {
  const { scenario, model, states } = game;
  const given = promiseMade(game);
  if (given === null) return null;
  const { kept } = scenario.rules.promises!.find(({ id }) => given === `promise/${id}`)!;
  // Read as a final ending is: on the axes of the whole game.
  const final = withAxes(model, states.at(-1)!.slice(), axes(model, states.at(-1)!));
  return { label: promiseName(scenario, given, locale), isKept: meets(model, final, kept) };
}
