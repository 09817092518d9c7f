import type { Game } from '../../store/game/game';
import { playedTurns, promiseMade } from '../../store/game/selectors';
import { choiceView, dossierTitle } from '../../view-models/choices';
import { dateOf } from '../../view-models/dates';
import { headlineView } from '../../view-models/headlines';
import type { Locale } from '../../view-models/locale';
import { moveName, promiseName } from '../../view-models/names';
import { isReminder } from '../../view-models/telling';
import { asTold } from '../../view-models/varied';

/** The turns that were played, the last first. */
export const journalView = (game: Game, locale: Locale) =>
  game.turns
    .slice(0, playedTurns(game))
    .map(({ turn, dossier, doctrine, move, turnEvents }) => ({
      turn,
      date: dateOf(game.scenario, turn, locale).spoken,
      dossier: dossier === null ? null : dossierTitle(asTold(game), dossier, locale),
      decision: dossier === null || doctrine === null ? null : choiceView(asTold(game), dossier, doctrine, locale),
      hasLooked: game.looks.includes(turn),
      /** What was done at its session; null where there was none to answer. */
      move: move === null ? null : moveName(game.scenario, move, locale),
      // A lever is the move.
      headlines: turnEvents
        .filter(({ kind }) => kind !== 'lever')
        .map((turnEvent) => {
          const { title, text } = headlineView(asTold(game, turn), turnEvent, locale);
          // What was said to the player of the promise is read again whole.
          return isReminder(game, turnEvent) && text !== null ? `${title} ${text}` : title;
        }),
    }))
    .reverse();

/** What was promised before the first turn; null where nothing was. */
export function promisedView(game: Game, locale: Locale): string | null {
  const made = promiseMade(game);
  return made === null ? null : promiseName(game.scenario, made, locale);
}
