/** How a finished game ended, and its two axes over the whole game. */
import type { Axes, Axis } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { wholeSeries } from './gauges';
import type { Locale } from './locale';
import { asTold } from './varied';

export const endingTitle = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.endings[id]!.title);

export interface OutcomeView {
  ending: string;
  axes: Axes;
}

/** Call it once the game has ended. */
export const outcomeView = (game: Game, locale: Locale): OutcomeView => ({
  ending: endingTitle(asTold(game), game.outcome!.ending, locale),
  axes: game.outcome!.axes,
});

/** The same of each axis. */
export const byAxis = <T>(make: (axis: Axis) => T): Record<Axis, T> => ({
  emancipation: make('emancipation'),
  tyranny: make('tyranny'),
});

/** The values of both axes from the first state to the last, in thousandths. */
export const axisLines = (game: Game): Record<Axis, number[]> =>
  byAxis((axis) => wholeSeries(game, game.scenario.rules.axes[axis]));
