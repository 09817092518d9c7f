/** A game and its code: the seed, the assumptions and the answers, from which everything else is played again. */
import { assumptionOrder, encodeGame, recorded, scenarioHash, type Level, type Model } from '../../engine';
import type { Game } from '../game/game';

/** The game code of a game: what its players hand in, and what a save holds. */
export function codeOf(
  game: Pick<Game, 'scenario' | 'seed' | 'assumptions' | 'answers'> & { model?: Pick<Model, 'isDelegated'> },
): string {
  const { scenario, seed, assumptions, answers, model } = game;
  const levels = assumptionOrder(scenario.rules).map((id) => levelOf(assumptions[id]));
  return encodeGame({
    scenario: scenarioHash(scenario.id),
    version: scenario.version,
    seed,
    levels,
    ...recorded(scenario.rules, answers, model?.isDelegated),
  });
}

function levelOf(level: Level | number | undefined): Level {
  if (typeof level === 'number') throw new Error('only studies multiply by numbers: a game has levels');
  return level ?? 'mid';
}
