import type { Game } from '../../store/game/game';
import { playedTurns } from '../../store/game/selectors';
import { endingWords } from '../../words/ending';
import { groundOf } from '../../view-models/grounds';
import { dateLine } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { livesView } from '../../view-models/lives';
import { promiseView } from '../../view-models/promise';
import { rememberedLines } from '../../view-models/remembered';
import { asTold } from '../../view-models/varied';

export type EndingView = ReturnType<typeof endingView>;

/** The end of a game. Call it once the game has ended. */
export function endingView(game: Game, locale: Locale) {
  const scenario = asTold(game);
  const { say, language } = locale;
  const outcome = game.outcome!;
  const text = scenario.texts.endings[outcome.ending]!;
  return {
    id: outcome.ending,
    family: text.family,
    ground: groundOf(scenario),
    /** The title of the scenario. */
    game: say(scenario.title),
    title: say(text.title),
    text: say(text.text),
    /** What the decisions that weighed most are remembered by. */
    remembered: rememberedLines(game, locale),
    promise: promiseView(game, locale),
    lives: livesView(game, locale),
    axes: outcome.axes,
    early: outcome.isEarly ? endingWords(language).early(dateLine(scenario, playedTurns(game), locale)) : null,
  };
}
