import type { Game } from '../../store/game/game';
import { playedTurns } from '../../store/game/selectors';
import { laterWordsOf } from '../../words';
import { groundOf } from '../../view-models/grounds';
import { dateOf, lineOf } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import type { Axes } from '../../engine';
import type { EndingFamily } from '../../scenario/playable';
import type { Ground } from '../../drawings';

export interface EndingView {
  id: string;
  family: EndingFamily;
  ground: Ground;
  /** The title of the scenario. */
  game: string;
  title: string;
  text: string;
  axes: Axes;
  early: string | null;
}

/** The end of a game. Call it once the game has ended. */
export function endingView(game: Game, locale: Locale): EndingView {
  const { scenario } = game;
  const { say, language } = locale;
  const outcome = game.outcome!;
  const text = scenario.texts.endings[outcome.ending]!;
  const line = (turn: number): string => lineOf(dateOf(scenario, turn, locale));
  return {
    id: outcome.ending,
    family: text.family,
    ground: groundOf(scenario),
    game: say(scenario.title),
    title: say(text.title),
    text: say(text.text),
    axes: outcome.axes,
    early: outcome.isEarly ? laterWordsOf(language).poster.early(line(playedTurns(game))) : null,
  };
}
