/** Two finished games of one scenario, side by side. */
import type { Doctrine, Axes } from '../../engine';
import type { Game } from '../../store/game/game';
import type { Locale } from '../../view-models/locale';
import { dateOf, lineOf } from '../../view-models/dates';
import { wholeSeries } from '../../view-models/gauges';

export interface ComparisonView {
  games: readonly [ComparedView, ComparedView];
  labels: readonly string[];
  /** In the order of the first game, those that only the second met at the end. */
  rows: readonly ComparedDossierView[];
  shared: number;
  alike: number;
}

export interface ComparedView {
  ending: string;
  axes: Axes;
  lines: { emancipation: readonly number[]; tyranny: readonly number[] };
}

export interface ComparedDossierView {
  id: string;
  title: string;
  first: AnswerView | null;
  second: AnswerView | null;
  /** null where only one of them met it. */
  isAlike: boolean | null;
}

export interface AnswerView {
  doctrine: Doctrine;
  label: string;
  date: string;
}

export function comparisonView(first: Game, second: Game, locale: Locale): ComparisonView {
  const { scenario } = first;
  const [a, b] = [answersOf(first, locale), answersOf(second, locale)];
  const ids = [...new Set([...a.keys(), ...b.keys()])];
  const rows = ids.map((id): ComparedDossierView => {
    const [one, other] = [a.get(id) ?? null, b.get(id) ?? null];
    return {
      id,
      title: locale.say(scenario.texts.dossiers[id]!.title),
      first: one,
      second: other,
      isAlike: one === null || other === null ? null : one.doctrine === other.doctrine,
    };
  });
  return {
    games: [comparedView(first, locale), comparedView(second, locale)],
    labels: first.states.map((_, turn) => lineOf(dateOf(scenario, turn, locale))),
    rows,
    shared: rows.filter(({ isAlike }) => isAlike !== null).length,
    alike: rows.filter(({ isAlike }) => isAlike === true).length,
  };
}

function comparedView(game: Game, { say }: Locale): ComparedView {
  const { scenario, outcome } = game;
  const { emancipation, tyranny } = scenario.rules.axes;
  return {
    ending: say(scenario.texts.endings[outcome!.ending]!.title),
    axes: outcome!.axes,
    lines: { emancipation: wholeSeries(game, emancipation), tyranny: wholeSeries(game, tyranny) },
  };
}

function answersOf({ turns, scenario }: Game, locale: Locale): Map<string, AnswerView> {
  return new Map(
    turns.flatMap(({ turn, dossier, doctrine }): [string, AnswerView][] =>
      dossier === null || doctrine === null
        ? []
        : [
            [
              dossier,
              {
                doctrine,
                label: locale.say(scenario.texts.dossiers[dossier]!.options[doctrine].label),
                date: lineOf(dateOf(scenario, turn, locale)),
              },
            ],
          ],
    ),
  );
}
