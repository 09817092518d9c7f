/** A game from its code. Fetched with the first code that is read: a game that is only played has none. */
import {
  assumptionOrder,
  compile,
  scenarioHash,
  type Answer,
  type AssumptionSet,
  type RecordedGame,
} from '../../engine';
import { answersOf, decodeGame, type CodeError } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';

export type CodeProblem = CodeError | { code: 'other-scenario' } | { code: 'other-version' };

export type ReadCode =
  | { ok: true; seed: number; assumptions: AssumptionSet; answers: readonly Answer[]; isDelegated?: true }
  | { ok: false; problem: CodeProblem };

/** What identifies a scenario to a code. */
type Identity = Pick<PlayableScenario, 'id' | 'version'>;

/** The scenario, of those that are here, that a code can be played with, and the game that it holds. */
export function scenarioOfCode<Known extends Identity>(
  code: string,
  known: readonly (Known | null)[],
): { ok: true; scenario: Known; game: RecordedGame } | { ok: false; problem: CodeProblem } {
  const decoded = decodeGame(code);
  if (!decoded.ok) return { ok: false, problem: decoded.error };
  const { game } = decoded;
  const versions = known.filter((scenario) => scenario !== null && scenarioHash(scenario.id) === game.scenario);
  const scenario = versions.find((version) => version?.version === game.version);
  if (scenario) return { ok: true, scenario, game };
  return { ok: false, problem: { code: versions.length > 0 ? 'other-version' : 'other-scenario' } };
}

/** The game that a code holds, for this very scenario in this version. */
export function readCode(code: string, scenario: Identity & Pick<PlayableScenario, 'rules'>): ReadCode {
  const found = scenarioOfCode(code, [scenario]);
  if (!found.ok) return found;
  const { seed, levels } = found.game;
  const order = assumptionOrder(scenario.rules);
  if (levels.length !== order.length) return { ok: false, problem: { code: 'other-version' } };
  const assumptions = Object.fromEntries(order.map((id, i) => [id, levels[i]!]));
  const { decisions, promise, moves, delegated: isDelegated } = found.game;
  // Where only dossiers were asked, the order is known without playing.
  const isPlain = promise === null && moves.length === 0;
  const answers = isPlain ? decisions : answersOf(compile(scenario.rules, assumptions, isDelegated), seed, found.game);
  return { ok: true, seed, assumptions, answers, ...(isDelegated && { isDelegated }) };
}

/** How many answers a code holds; none where it is not one. */
export function answersIn(code: string): number {
  const decoded = decodeGame(code);
  if (!decoded.ok) return 0;
  const { promise, decisions, moves } = decoded.game;
  return (promise === null ? 0 : 1) + decisions.length + moves.length;
}
