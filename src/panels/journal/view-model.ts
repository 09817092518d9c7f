import type { Game } from '../../store/game/game';
import { playedTurns } from '../../store/game/selectors';
import { choiceView, dossierTitle } from '../../view-models/choices';
import { dateOf } from '../../view-models/dates';
import { titlesOf } from '../../view-models/headlines';
import type { Locale } from '../../view-models/locale';
import { asTold } from '../../view-models/varied';

export type JournalTurnView = ReturnType<typeof journalView>[number];

/** The turns that were played, the last first. */
export const journalView = (game: Game, locale: Locale) =>
  game.turns
    .slice(0, playedTurns(game))
    .map(({ turn, dossier, doctrine, turnEvents }) => ({
      turn,
      date: dateOf(game.scenario, turn, locale).spoken,
      dossier: dossier === null ? null : dossierTitle(asTold(game), dossier, locale),
      decision: dossier === null || doctrine === null ? null : choiceView(asTold(game), dossier, doctrine, locale),
      headlines: titlesOf(asTold(game, turn), turnEvents, locale),
    }))
    .reverse();
