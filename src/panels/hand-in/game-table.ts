/** A game as a table: one row a turn, the world as it was found first. */
import { endingWords } from '../../words/ending';
import { read } from '../../engine';
import type { Game } from '../../store/game/game';
import { resolvedPredictions } from '../../store/game/predictions';
import { givenIn } from '../../store/game/given';
import { answerName, questionName } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { dateLine } from '../../view-models/dates';
import { moveName } from '../../view-models/names';
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
  const given = givenIn(game);
  // A column of its own, where sessions are negotiated.
  const moves = scenario.rules.treaty?.levers === undefined ? [] : [words.questions.session];
  const row = (turn: number): Cell[] => {
    const { doctrine = null, move = null } = turns[turn - 1] ?? {};
    // In turn 0, the promise.
    const asked = given.find((known) => known.turn === turn && known.question.kind !== 'session');
    const prediction = predictions.get(turn);
    return [
      turn,
      dateLine(scenario, turn, locale),
      asked === undefined ? null : questionName(scenario, asked.question, locale),
      asked === undefined ? null : answerName(scenario, asked.question, asked.answer, locale),
      doctrine === null ? null : words.doctrines[doctrine].name,
      ...moves.map(() => (move === null ? null : moveName(scenario, move, locale))),
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
      ...moves,
      columns.prediction,
      columns.isRight,
      words.axes.emancipation,
      words.axes.tyranny,
      ...gauges.map((gauge) => cellName(scenario, gauge, locale)),
    ],
    ...states.map((_, turn) => row(turn)),
  ];
}
