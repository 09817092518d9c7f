/** A game again from its code, without putting it on screen. */
import type { PlayableScenario } from '../../scenario/playable';
import { readCode, type CodeProblem } from './read-code';
import type { Game } from '../game/game';
import { createGameStore } from '../game/game-store';

export type RecallProblem =
  | CodeProblem['code']
  /** A decision that the rules do not allow. */
  | 'not-allowed'
  /** Delegations played it, in a class. */
  | 'delegated'
  | 'unfinished';

export type Recalled = { ok: true; game: Game } | { ok: false; problem: RecallProblem };

/** The finished game that a code of this scenario holds. */
export function recall(scenario: PlayableScenario, code: string): Recalled {
  const read = readCode(code, scenario);
  if (!read.ok) return { ok: false, problem: read.problem.code };
  if (read.isDelegated) return { ok: false, problem: 'delegated' };
  const { actions, getState } = createGameStore();
  const resumed = actions.resume({ scenario, ...read, turn: Infinity, phase: 'dossier' });
  if (!resumed.ok) return { ok: false, problem: 'not-allowed' };
  const game = getState().game!;
  return game.phase === 'ended' ? { ok: true, game } : { ok: false, problem: 'unfinished' };
}
