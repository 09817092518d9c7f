/** A game that was played at the terminal, and what is printed of it. */
import {
  axes,
  encodeGame,
  recorded,
  ending,
  scenarioHash,
  stateHash,
  TURN,
  type Doctrine,
  type Level,
  type Model,
  type State,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { numbersOf, wordsOf, type Language } from '../../words';
import { terminalWords } from '../../words/tools';

export interface PlayedGame {
  scenario: PlayableScenario;
  model: Model;
  seed: number;
  levels: readonly Level[];
  decisions: readonly Doctrine[];
  state: State;
  /** false for a code that stops before the end of its game. */
  isOver: boolean;
}

/** Axes in points (0..100), null before the end; `hash` is that of the last state. */
export function outcomeReport({ scenario, model, seed, levels, decisions, state, isOver }: PlayedGame) {
  const score = isOver ? axes(model, state) : null;
  return {
    scenario: scenario.id,
    seed,
    ending: isOver ? ending(model, state) : null,
    axes: score && { emancipation: score.emancipation / 1000, tyranny: score.tyranny / 1000 },
    hash: stateHash(state),
    code: encodeGame({
      scenario: scenarioHash(scenario.id),
      version: scenario.version,
      seed,
      levels,
      ...recorded(scenario.rules, decisions),
    }),
  };
}

export async function outcomeText(game: PlayedGame, language: Language): Promise<string> {
  const [words, { doctrines }] = await Promise.all([terminalWords.load(language), wordsOf.load(language)]);
  const { scenario, seed, ending: endingId, axes: score, hash, code } = outcomeReport(game);
  const title = game.scenario.title[language];
  const shown = (points: number) => numbersOf(language).tenths(1000 * points);
  const lines: [string, string][] = [
    [words.scenario, `${title} (${scenario}), ${words.seed} ${seed}`],
    [words.decisions, game.decisions.map((doctrine) => doctrines[doctrine].short).join(', ') || '—'],
  ];
  if (endingId === null || score === null) lines.push([words.ending, words.unfinished(game.state[TURN]! + 1)]);
  else {
    lines.push([words.ending, game.scenario.texts.endings[endingId]!.title[language]]);
    lines.push([words.emancipation, shown(score.emancipation)], [words.tyranny, shown(score.tyranny)]);
  }
  lines.push([words.hash, hash], [words.code, code]);
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`).join('\n');
}
