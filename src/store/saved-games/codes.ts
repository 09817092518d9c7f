/** A game and its code: the seed, the assumptions and the decisions, from which everything else is played again. */
import {
  assumptionOrder,
  decodeGame,
  encodeGame,
  scenarioHash,
  type AssumptionSet,
  type CodeError,
  type Doctrine,
  type Level,
  type RecordedGame,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../game/game';

/** The game code of a game: what its players hand in, and what a save holds. */
export function codeOf(game: Pick<Game, 'scenario' | 'seed' | 'assumptions' | 'decisions'>): string {
  const { scenario, seed, assumptions, decisions } = game;
  const levels = assumptionOrder(scenario.rules).map((id) => levelOf(assumptions[id]));
  return encodeGame({ scenario: scenarioHash(scenario.id), version: scenario.version, seed, levels, decisions });
}

function levelOf(level: Level | number | undefined): Level {
  if (typeof level === 'number') throw new Error('only studies multiply by numbers: a game has levels');
  return level ?? 'mid';
}

export type CodeProblem = CodeError | { code: 'other-scenario' } | { code: 'other-version' };

export type ReadCode =
  | { ok: true; seed: number; assumptions: AssumptionSet; decisions: readonly Doctrine[] }
  | { ok: false; problem: CodeProblem };

/** What identifies a scenario to a code. */
type Identity = Pick<PlayableScenario, 'id' | 'version'>;

/** What keeps a game from being one of this scenario in this version, or null. */
function strangeTo({ id, version }: Identity, game: RecordedGame): CodeProblem | null {
  if (game.scenario !== scenarioHash(id)) return { code: 'other-scenario' };
  return game.version === version ? null : { code: 'other-version' };
}

/** Reads a code of this scenario in this version; a code of another one is refused. */
function decodeFor(
  code: string,
  scenario: Identity,
): { ok: true; game: RecordedGame } | { ok: false; problem: CodeProblem } {
  const decoded = decodeGame(code);
  if (!decoded.ok) return { ok: false, problem: decoded.error };
  const problem = strangeTo(scenario, decoded.game);
  return problem === null ? decoded : { ok: false, problem };
}

/** What keeps a code from being played with this scenario, or null. */
export function codeProblem(code: string, scenario: Identity): CodeProblem | null {
  const decoded = decodeFor(code, scenario);
  return decoded.ok ? null : decoded.problem;
}

/** The scenario, of those that are here, that a code can be played with: the first, where several can. */
export function scenarioOfCode<Known extends Identity>(
  code: string,
  known: readonly Known[],
): { ok: true; scenario: Known } | { ok: false; problem: CodeProblem } {
  const decoded = decodeGame(code);
  if (!decoded.ok) return { ok: false, problem: decoded.error };
  const candidates = known.map((scenario) => ({ scenario, problem: strangeTo(scenario, decoded.game) }));
  const right = candidates.find(({ problem }) => problem === null);
  if (right !== undefined) return { ok: true, scenario: right.scenario };
  // The scenario that the code is of, in another version, knows better than the others.
  const told = candidates.find(({ problem }) => problem?.code !== 'other-scenario');
  return { ok: false, problem: told?.problem ?? { code: 'other-scenario' } };
}

/** The game that a code holds, for this very scenario. */
export function readCode(code: string, scenario: Identity & Pick<PlayableScenario, 'rules'>): ReadCode {
  const decoded = decodeFor(code, scenario);
  if (!decoded.ok) return decoded;
  const { seed, levels, decisions } = decoded.game;
  const order = assumptionOrder(scenario.rules);
  if (levels.length !== order.length) return { ok: false, problem: { code: 'other-version' } };
  return { ok: true, seed, assumptions: Object.fromEntries(order.map((id, i) => [id, levels[i]!])), decisions };
}
