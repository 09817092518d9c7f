import type { Game } from '../store/game';
import { playedTurns } from '../store/selectors';
import { dateOf, lineOf } from './view-of-dates';
import { wholeHistories, wholeSeries } from './view-of-gauges';
import type { Reading } from './reading';
import type { EndingView } from './views';

/** The end of a game and its whole course. Call it once the game has ended. */
export function endingView(game: Game, reading: Reading): EndingView {
  const { scenario } = game;
  const { say, words } = reading;
  const outcome = game.outcome!;
  const text = scenario.texts.endings[outcome.ending]!;
  const { emancipation, tyranny } = scenario.rules.axes;
  const line = (turn: number): string => lineOf(dateOf(scenario, turn, reading));
  return {
    id: outcome.ending,
    family: text.family,
    title: say(text.title),
    text: say(text.text),
    axes: outcome.axes,
    early: outcome.isEarly ? words.ending.early(line(playedTurns(game))) : null,
    history: { labels: game.states.map((_, turn) => line(turn)), played: playedTurns(game) + 1 },
    emancipation: wholeSeries(game, emancipation),
    tyranny: wholeSeries(game, tyranny),
    decisions: game.turns.flatMap(({ turn, dossier, doctrine }) => {
      if (dossier === null || doctrine === null) return [];
      const { title, options } = scenario.texts.dossiers[dossier]!;
      return [{ turn, date: line(turn), dossier: say(title), doctrine, label: say(options[doctrine].label) }];
    }),
    families: wholeHistories(game, reading),
  };
}
