import type { Point } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { choiceView, decisionsOf, dossierTitle } from '../../view-models/choices';
import { dateOf } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';

/** Each idea in words, with its dossiers: what was decided in this game, or null where it was not asked. */
export const pointViews = (game: Game, points: readonly Point[], locale: Locale) => {
  const decisions = decisionsOf(game);
  return points.map(({ text, other, dossiers }) => ({
    text: locale.say(text),
    other: locale.say(other),
    played: dossiers.map((dossier) => {
      const made = decisions.find((decision) => decision.dossier === dossier);
      return {
        dossier,
        title: dossierTitle(game.scenario, dossier, locale),
        decision:
          made === undefined
            ? null
            : {
                ...choiceView(game.scenario, dossier, made.doctrine, locale),
                date: dateOf(game.scenario, made.turn, locale).spoken,
              },
      };
    }),
  }));
};
