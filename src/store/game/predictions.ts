/** What the player foretold, and what came of it. */
import { read } from '../../engine';
import { isForeseeable } from './course';
import type { Game } from './game';
import { playedTurns } from './selectors';

/** A prediction of a turn that was played. */
export interface ResolvedPrediction {
  turn: number;
  gauge: string;
  /** How much that gauge moved in the turn, in thousandths. */
  change: number;
  /** The gauge that moved most, resources apart (the foretold one where several did), and by how much. */
  moved: string;
  movedBy: number;
  isRight: boolean;
}

/** The gauges that may be foretold, in the order of the scenario. */
export const foreseeable = (game: Game): string[] =>
  game.scenario.rules.gauges.map(({ id }) => id).filter((id) => isForeseeable(game, id));

/** Every prediction whose turn was played, in the order of the turns. */
export function resolvedPredictions(game: Game): ResolvedPrediction[] {
  return game.predictions
    .filter(({ turn }) => turn <= playedTurns(game))
    .map(({ turn, gauge }) => resolved(game, turn, gauge));
}

function resolved(game: Game, turn: number, gauge: string): ResolvedPrediction {
  const [before, after] = [game.states[turn - 1]!, game.states[turn]!];
  const changeOf = (id: string): number => read(game.model, after, id) - read(game.model, before, id);
  const change = changeOf(gauge);
  let [moved, movedBy] = [gauge, change];
  for (const id of foreseeable(game)) {
    const other = changeOf(id);
    if (Math.abs(other) > Math.abs(movedBy)) [moved, movedBy] = [id, other];
  }
  return { turn, gauge, change, moved, movedBy, isRight: moved === gauge && change !== 0 };
}
