/** What was promised before the first turn, and whether it was kept. */
import { axes, meets, namedIn, withAxes, type Answer, type Condition, type State } from '../engine';
import type { Game } from '../store/game/game';
import { now, playedTurns, promiseMade } from '../store/game/selectors';
import type { Locale } from './locale';
import { promiseName } from './names';
import { cellsIn } from './telling';

export interface PromiseView {
  label: string;
  isKept: boolean;
}

/** What was promised, what it takes, and the gauges that it names, while the game is played; null where none was made. */
export function promiseAsked(game: Game, locale: Locale) {
  const given = promiseMade(game);
  if (given === null) return null;
  const text = game.scenario.texts.promises![namedIn(given).id]!;
  return {
    label: locale.say(text.label),
    about: text.about === null ? null : locale.say(text.about),
    cells: new Set(cellsIn(keptOf(game, given))),
  };
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
function isKept(game: Game, given: Answer, state: State): boolean {
  const { model } = game;
  return meets(model, withAxes(model, state.slice(), axes(model, state)), keptOf(game, given));
}

const keptOf = ({ scenario }: Game, given: Answer): Condition =>
  scenario.rules.promises!.find(({ id }) => given === `promise/${id}`)!.kept;
