/** A game that was played at the terminal, and what is printed of it. */
import {
  axes,
  DOCTRINES,
  encodeGame,
  namedIn,
  recorded,
  ending,
  scenarioHash,
  stateHash,
  question,
  TURN,
  type Answer,
  type Level,
  type Model,
  type Question,
  type State,
} from '../../engine';
import { replay } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import { textOn } from '../../scenario/varied';
import { numbersOf, wordsOf, type Language } from '../../words';
import { terminalWords } from '../../words/tools';
import { printable } from '../../scenario/printable';

export interface PlayedGame {
  scenario: PlayableScenario;
  model: Model;
  seed: number;
  levels: readonly Level[];
  answers: readonly Answer[];
  state: State;
  /** false for a code that stops before the end of its game. */
  isOver: boolean;
}

/** An answer, and what it answers. A promise is made before the first turn: in turn 0. */
interface AnswerGiven {
  turn: number;
  question: Question;
  answer: Answer;
}

/** Every answer of a game, with its question. */
function answersGiven({ model, seed, answers }: PlayedGame): AnswerGiven[] {
  const asked: Omit<AnswerGiven, 'answer'>[] = [];
  replay(model, seed, answers, null, undefined, (state) => {
    const open = question(model, state)!;
    asked.push({ turn: open.kind === 'promise' ? 0 : state[TURN]! + 1, question: open });
  });
  return asked.map((each, i) => ({ ...each, answer: answers[i]! }));
}

/** Axes in points (0..100), null before the end; `hash` is that of the last state. */
export function outcomeReport(game: PlayedGame) {
  const { scenario, model, seed, levels, answers, state, isOver } = game;
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
      ...recorded(scenario.rules, answers),
    }),
    answers: answersGiven(game),
  };
}

export async function outcomeText(game: PlayedGame, language: Language): Promise<string> {
  const [words, { doctrines, questions }] = await Promise.all([terminalWords.load(language), wordsOf.load(language)]);
  const { scenario, seed, ending: endingId, axes: score, hash, code } = outcomeReport(game);
  const title = game.scenario.title[language];
  const { promises, levers, clauses } = game.scenario.texts;
  const named = (answer: Answer): string => {
    const doctrine = DOCTRINES.find((known) => known === answer);
    if (doctrine !== undefined)
      return game.scenario.texts.doctrines?.[doctrine]?.short[language] ?? doctrines[doctrine].short;
    const { kind, id } = namedIn(answer);
    if (kind === 'reword') return questions.reword(clauses[id]!.label[language]);
    const text = kind === 'promise' ? promises?.[id] : levers?.[id];
    return text?.label[language] ?? questions.noMove;
  };
  const shown = (points: number) => numbersOf(language).tenths(1000 * points);
  const lines: [string, string][] = [
    [words.scenario, `${title} (${scenario}), ${words.seed} ${seed}`],
    [words.decisions, game.answers.map(named).join(', ') || '—'],
  ];
  if (endingId === null || score === null) lines.push([words.ending, words.unfinished(game.state[TURN]! + 1)]);
  else {
    lines.push([words.ending, textOn(game.model, game.state, game.scenario.texts.endings[endingId]!.title)[language]]);
    lines.push([words.emancipation, shown(score.emancipation)], [words.tyranny, shown(score.tyranny)]);
  }
  lines.push([words.hash, hash], [words.code, code]);
  const width = Math.max(...lines.map(([name]) => name.length));
  return printable(lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`).join('\n'));
}
