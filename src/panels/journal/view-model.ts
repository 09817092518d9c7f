import type { Game } from '../../store/game/game';
import { playedTurns } from '../../store/game/selectors';
import { dateOf } from '../../view-models/dates';
import { headlinesOf } from '../../view-models/happenings';
import type { Locale } from '../../view-models/locale';
import type { Doctrine } from '../../engine';

export interface JournalTurnView {
  turn: number;
  date: string;
  dossier: string | null;
  decision: { doctrine: Doctrine; label: string } | null;
  headlines: readonly string[];
}

/** The turns that were played, the last first. */
export function journalView(game: Game, locale: Locale): JournalTurnView[] {
  const { scenario } = game;
  return game.turns
    .slice(0, playedTurns(game))
    .map(({ turn, dossier, doctrine, turnEvents }): JournalTurnView => {
      const text = dossier === null ? null : scenario.texts.dossiers[dossier]!;
      return {
        turn,
        date: dateOf(scenario, turn, locale).spoken,
        dossier: text === null ? null : locale.say(text.title),
        decision:
          text === null || doctrine === null ? null : { doctrine, label: locale.say(text.options[doctrine].label) },
        headlines: headlinesOf(scenario, turnEvents, locale).map(({ title }) => title),
      };
    })
    .reverse();
}
