/** A game beside that of somebody else: what they answered is told once one has answered oneself, and never before. */
import type { Level } from '../../engine';
import { decodeGame } from '../../engine/analysis';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { PlayableScenario } from '../../scenario/playable';
import { codeInLink } from '../launch/links';
import type { Game, TurnRecord } from '../game/game';
import { scenarioOfCode } from '../saved-games/read-code';
import type { SavedGame } from '../saved-games/saved-game';
import { recall, type RecallProblem } from '../saved-games/recall';
import { startOf, type Challenge } from './challenge';

export type BesideProblem = RecallProblem | 'not-loaded';
type Beside = { ok: true; challenge: Challenge } | { ok: false; problem: BesideProblem };

/** The start of a finished game, with its code to play beside. */
export async function besideCode(given: string, catalogue: readonly CatalogueEntry[]): Promise<Beside> {
  const code = codeInLink(given) ?? given;
  const found = scenarioOfCode(code, catalogue);
  if (!found.ok) return { ok: false, problem: found.problem.code };
  const scenario = await found.scenario.load().catch(() => null);
  if (scenario === null) return { ok: false, problem: 'not-loaded' };
  const recalled = recall(scenario, code);
  if (!recalled.ok) return recalled;
  const { seed, assumptions } = recalled.game;
  return {
    ok: true,
    challenge: { scenario: scenario.id, seed, assumptions: levelsOf(assumptions), hold: '', by: code },
  };
}

/** Games have levels; only studies multiply by numbers. */
export const levelsOf = (assumptions: Game['assumptions']): Record<string, Level> =>
  Object.fromEntries(
    Object.entries(assumptions).filter((one): one is [string, Level] => typeof one[1] === 'string' && one[1] !== 'mid'),
  );

/** The challenges that a game answers: those of its own start. */
export const challengesOf = (game: Game, challenges: readonly Challenge[]): Challenge[] => {
  const start = startOf({
    scenario: game.scenario.id,
    seed: game.seed,
    assumptions: levelsOf(game.assumptions),
  });
  return challenges.filter((one) => startOf(one) === start);
};

/** The finished game of whoever set the first of these challenges that has one; null for none. */
export function ghostIn(scenario: PlayableScenario, challenges: readonly Challenge[]): Game | null {
  for (const { by } of challenges) {
    const recalled = by === null ? null : recall(scenario, by);
    if (recalled?.ok) return recalled.game;
  }
  return null;
}

/** The game that was played last from a challenge's start, as it is kept; null for none. */
export const challengeGame = (
  { seed, assumptions }: Challenge,
  { id, version }: Pick<CatalogueEntry, 'id' | 'version'>,
  games: readonly SavedGame[],
): SavedGame | null => {
  const changed = Object.values(assumptions).sort().join();
  const isOne = ({ scenario, code }: SavedGame): boolean => {
    // One under a constraint is of another version: its own.
    if (scenario.id !== id || scenario.version !== version || scenario.under !== undefined) return false;
    const decoded = decodeGame(code);
    // Which assumptions they are takes the world to say: their levels tell enough.
    const levels = decoded.ok ? decoded.game.levels.filter((level) => level !== 'mid') : [];
    return decoded.ok && decoded.game.seed === seed && [...levels].sort().join() === changed;
  };
  return games.find(isOne) ?? null;
};

/** How the ghost met what was just answered: the turn in which it was asked the same dossier; null where it never was. */
export const metBy = (ghost: Game, { dossier }: TurnRecord): TurnRecord | null =>
  dossier === null ? null : (ghost.turns.find((record) => record.dossier === dossier) ?? null);
