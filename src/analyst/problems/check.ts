/** A problem that is kept, found again from its code, and its claim tried on luck that it was not made with. */
import { assumptionOrder, compile, DOCTRINES, openAnswers, question, scenarioHash, type Answer } from '../../engine';
import { answersOf, decodeGame, replay } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import { finishWork } from '../work';
import { goalsFrom } from './goals';
import type { GameProblem } from './problem-file';
import { isFault, prove, type Effort, type Position } from './proof';
import { plannersAnswer } from './robots';

/**
 * The moment that a problem is about; null where its code does not lead in front of a dossier of this very scenario with
 * every answer open, or where there is nothing of what it asks for.
 */
export function positionOf(scenario: PlayableScenario, { game: code, goal }: GameProblem): Position | null {
  const decoded = decodeGame(code);
  if (!decoded.ok) return null;
  const { game } = decoded;
  if (game.scenario !== scenarioHash(scenario.id) || game.version !== scenario.version || game.delegated) return null;
  const order = assumptionOrder(scenario.rules);
  if (game.levels.length !== order.length) return null;
  const model = compile(scenario.rules, Object.fromEntries(order.map((id, i) => [id, game.levels[i]!])));
  const played = replay(model, game.seed, answersOf(model, game.seed, game));
  if (!played.ok || played.isOver) return null;
  const { state } = played;
  const isAsked = question(model, state)?.kind === 'dossier' && openAnswers(model, state).length === DOCTRINES.length;
  const ground = { scenario, model };
  return isAsked && goalsFrom(ground, state).includes(goal) ? { ...ground, state, goal } : null;
}

export interface Checked {
  /** The one answer that holds; null where none does, or several. */
  solution: Answer | null;
  /** Exactly one answer holds, it is that of the proof, and the debrief finds no fault with it. */
  isTrue: boolean;
  /** Whether the planner finds it. */
  isPlanned: boolean;
}

/** Tries a problem again. The luck of the effort must not be 0, which problems are made with. */
export function checkProblem(position: Position, { games, luck = 1 }: Effort): Checked {
  const { solution: claimed } = finishWork(prove(position))!;
  const { solution } = finishWork(prove(position, { games, luck }))!;
  const place = DOCTRINES.findIndex((doctrine) => doctrine === solution);
  return {
    solution,
    isTrue: solution !== null && solution === claimed && !isFault(position, place),
    isPlanned: solution !== null && plannersAnswer(position, luck) === place,
  };
}
