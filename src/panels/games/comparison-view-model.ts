/** Two finished games of one scenario, side by side. */
import type { Game } from '../../store/game/game';
import { DOCTRINES } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { givenIn, type Given } from '../../store/game/given';
import { answerName, questionName } from '../../view-models/choices';
import { dateLine } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { asTold } from '../../view-models/varied';
import { axisLines, outcomeView } from '../../view-models/outcome';

export type ComparedView = ReturnType<typeof comparisonView>['rows'][number];

export function comparisonView(first: Game, second: Game, locale: Locale) {
  const { scenario } = first;
  const [a, b] = [answersOf(first, locale), answersOf(second, locale)];
  // In the order of the first game, those that only the second met at the end.
  const ids = [...new Set([...a.keys(), ...b.keys()])];
  const rows = ids.map((id) => {
    const [one, other] = [a.get(id) ?? null, b.get(id) ?? null];
    return {
      id,
      title: titleOf((one ?? other)!, scenario, locale),
      first: one,
      second: other,
      /** null where only one of them met it. */
      isAlike: one === null || other === null ? null : one.answer === other.answer,
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

const answerView = (game: Game, { question, answer, turn }: Given, locale: Locale) => ({
  question,
  answer,
  doctrine: DOCTRINES.find((doctrine) => doctrine === answer) ?? null,
  label: answerName(asTold(game), question, answer, locale),
  date: dateLine(game.scenario, turn, locale),
});

/** What tells the questions of a game apart, and is the same in another game: sessions by their turn. */
const keyOf = ({ turn, question }: Given): string =>
  question.kind === 'dossier' ? `dossier ${question.dossier}` : `${question.kind} ${turn}`;

/** A session by its date, too: there are several. */
const titleOf = ({ question, date }: AnswerView, scenario: PlayableScenario, locale: Locale): string =>
  question.kind === 'session'
    ? `${questionName(scenario, question, locale)}, ${date}`
    : questionName(scenario, question, locale);

/** The answers of a game by question, in the order in which they were given. */
const answersOf = (game: Game, locale: Locale): Map<string, AnswerView> =>
  new Map(givenIn(game).map((given) => [keyOf(given), answerView(game, given, locale)]));
