/** A game as a table: one row a turn, the world as it was found first. */
import { endingWords } from '../../words/ending';
import { read } from '../../engine';
import type { Game } from '../../store/game/game';
import { resolvedPredictions } from '../../store/game/predictions';
import { choiceView, dossierTitle } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { dateLine } from '../../view-models/dates';
import { asTold } from '../../view-models/varied';
import type { Cell } from './csv';
import { cellName } from '../../scenario/cell-names';

/** Amounts in points. Call it once the game has ended. */
export function gameTable(game: Game, locale: Locale): Cell[][] {
  const { model, states, turns } = game;
  const scenario = asTold(game);
  const { words, language } = locale;
  const { columns, yes, no } = endingWords(language).handIn;
  const { emancipation, tyranny } = scenario.rules.axes;
  const gauges = scenario.rules.gauges.map(({ id }) => id);
  const predictions = new Map(resolvedPredictions(game).map((resolved) => [resolved.turn, resolved]));
  const numbers = (turn: number): Cell[] =>
    [emancipation, tyranny, ...gauges].map((cell) => read(model, states[turn]!, cell) / 1000);
  const row = (turn: number): Cell[] => {
    const { dossier = null, doctrine = null } = turns[turn - 1] ?? {};
    const prediction = predictions.get(turn);
    return [
      turn,
      dateLine(scenario, turn, locale),
      dossier === null ? null : dossierTitle(scenario, dossier, locale),
      dossier === null || doctrine === null ? null : choiceView(scenario, dossier, doctrine, locale).label,
      doctrine === null ? null : words.doctrines[doctrine].name,
      prediction === undefined ? null : cellName(scenario, prediction.gauge, locale),
      prediction === undefined ? null : prediction.isRight ? yes : no,
      ...numbers(turn),
    ];
  };
  return [
    [
      columns.turn,
      columns.date,
      columns.dossier,
      columns.option,
      columns.doctrine,
      columns.prediction,
      columns.isRight,
      words.axes.emancipation,
      words.axes.tyranny,
      ...gauges.map((gauge) => cellName(scenario, gauge, locale)),
    ],
    ...states.map((_, turn) => row(turn)),
  ];
}
