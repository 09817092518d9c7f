/** Finished games with everything that the analysis finds in them, without a thread. */
import { debriefOf } from '../../src/analyst/debrief/debrief';
import { finishWork } from '../../src/analyst/work';
import type { Answer } from '../../src/engine';
import type { PlayableScenario } from '../../src/scenario/playable';
import type { Debrief } from '../../src/store/analyses/debrief';
import type { Game, Prediction } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';

export interface Debriefed {
  game: Game;
  report: Debrief;
}

export interface PlayedGame {
  scenario: PlayableScenario;
  decisions: readonly Answer[];
  seed?: number;
  predictions?: readonly Prediction[];
  budget?: { bands: number; judgement: number };
}

/** A game, played to its end. */
export function finished({ scenario, decisions, seed = 1, predictions = [] }: PlayedGame): Game {
  const { actions, getState } = createGameStore();
  const result = actions.resume({ scenario, seed, answers: decisions, turn: Infinity, phase: 'ended', predictions });
  const { game } = getState();
  if (!result.ok || game?.phase !== 'ended') throw new Error('the decisions are not those of a whole game');
  return game;
}

export function debriefed({ budget = { bands: 90, judgement: 400 }, ...played }: PlayedGame): Debriefed {
  const game = finished(played);
  const { scenario, model, assumptions, seed, answers } = game;
  return { game, report: finishWork(debriefOf({ scenario, model, assumptions, seed, answers, budget }))! };
}
