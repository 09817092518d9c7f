/** What was promised before the first turn, and whether it was kept. */
import { axes, meets, withAxes, type Answer, type State } from '../engine';
import type { Game } from '../store/game/game';
import { now, playedTurns, promiseMade } from '../store/game/selectors';
import type { Locale } from './locale';
import { promiseName } from './names';

export interface PromiseView {
  label: string;
  isKept: boolean;
}

/** The promise of a finished game; null where none was made. */
export function promiseView(game: Game, locale: Locale): PromiseView | null {
  const given = promiseMade(game);
  if (given === null) return null;
  return { label: promiseName(game.scenario, given, locale), isKept: isKept(game, given, game.states.at(-1)!) };
}

/** The promise where the last turn has changed whether it is kept; null otherwise. */
export function promiseChange(game: Game, locale: Locale): PromiseView | null {
  const given = promiseMade(game);
  const before = game.states[playedTurns(game) - 1];
  if (given === null || before === undefined) return null;
  const isKeptNow = isKept(game, given, now(game));
  if (isKeptNow === isKept(game, given, before)) return null;
  return { label: promiseName(game.scenario, given, locale), isKept: isKeptNow };
}

/** Read as a final ending is: on the axes of the whole game. */
function isKept({ model, scenario }: Game, given: Answer, state: State): boolean {
  const { kept } = scenario.rules.promises!.find(({ id }) => given === `promise/${id}`)!;
  return meets(model, withAxes(model, state.slice(), axes(model, state)), kept);
}
