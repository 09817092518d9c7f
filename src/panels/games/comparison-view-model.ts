/** Two finished games of one scenario, side by side. */
import type { Game } from '../../store/game/game';
import { choiceView, type Decision, decisionsOf, dossierTitle } from '../../view-models/choices';
import { dateLine } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { asTold } from '../../view-models/varied';
import { axisLines, outcomeView } from '../../view-models/outcome';

export type ComparedDossierView = ReturnType<typeof comparisonView>['rows'][number];

export function comparisonView(first: Game, second: Game, locale: Locale) {
  const { scenario } = first;
  const [a, b] = [answersOf(first, locale), answersOf(second, locale)];
  // In the order of the first game, those that only the second met at the end.
  const ids = [...new Set([...a.keys(), ...b.keys()])];
  const rows = ids.map((id) => {
    const [one, other] = [a.get(id) ?? null, b.get(id) ?? null];
    return {
      id,
      title: dossierTitle(scenario, id, locale),
      first: one,
      second: other,
      /** null where only one of them met it. */
      isAlike: one === null || other === null ? null : one.doctrine === other.doctrine,
    };
  });
  return {
    games: [comparedView(first, locale), comparedView(second, locale)] as const,
    labels: first.states.map((_, turn) => dateLine(scenario, turn, locale)),
    rows,
    shared: rows.filter(({ isAlike }) => isAlike !== null).length,
    alike: rows.filter(({ isAlike }) => isAlike === true).length,
  };
}

const comparedView = (game: Game, locale: Locale) => ({ ...outcomeView(game, locale), lines: axisLines(game) });

export type AnswerView = ReturnType<typeof answerView>;

const answerView = (game: Game, { dossier, doctrine, turn }: Decision, locale: Locale) => ({
  ...choiceView(asTold(game), dossier, doctrine, locale),
  date: dateLine(game.scenario, turn, locale),
});

/** The answers of a game by dossier, in the order in which they were given. */
const answersOf = (game: Game, locale: Locale): Map<string, AnswerView> =>
  new Map(decisionsOf(game).map((decision) => [decision.dossier, answerView(game, decision, locale)]));
