/** A game and its code: the seed, the assumptions and the answers, from which everything else is played again. */
import {
  answersOf,
  assumptionOrder,
  compile,
  decodeGame,
  encodeGame,
  recorded,
  scenarioHash,
  type Answer,
  type AssumptionSet,
  type CodeError,
  type Level,
  type RecordedGame,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../game/game';

/** The game code of a game: what its players hand in, and what a save holds. */
export function codeOf(game: Pick<Game, 'scenario' | 'seed' | 'assumptions' | 'answers'>): string {
  const { scenario, seed, assumptions, answers } = game;
  const levels = assumptionOrder(scenario.rules).map((id) => levelOf(assumptions[id]));
  return encodeGame({
    scenario: scenarioHash(scenario.id),
    version: scenario.version,
    seed,
    levels,
    ...recorded(scenario.rules, answers),
  });
}

function levelOf(level: Level | number | undefined): Level {
  if (typeof level === 'number') throw new Error('only studies multiply by numbers: a game has levels');
  return level ?? 'mid';
}

export type CodeProblem = CodeError | { code: 'other-scenario' } | { code: 'other-version' };

export type ReadCode =
  | { ok: true; seed: number; assumptions: AssumptionSet; answers: readonly Answer[] }
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
  const { decisions, promise, moves } = found.game;
  // Where only dossiers were asked, the order is known without playing.
  const isPlain = promise === null && moves.length === 0;
  const answers = isPlain ? decisions : answersOf(compile(scenario.rules, assumptions), seed, found.game);
  return { ok: true, seed, assumptions, answers };
}
