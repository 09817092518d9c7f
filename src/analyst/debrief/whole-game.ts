import { start, type Doctrine, type Ledger, type Model, type State } from '../../engine';
import { replay } from '../../engine/analysis';

/**
 * Plays a finished game again and gives its last state. `look` is shown the states after 0, 1, 2… turns, epilogue included.
 * Throws when the decisions are not those of a whole game.
 */
export function wholeGame(
  model: Model,
  seed: number,
  decisions: readonly Doctrine[],
  look: (state: State) => void,
  ledger: Ledger | null = null,
): State {
  look(start(model, new Float64Array(model.size), seed));
  const game = replay(model, seed, decisions, ledger, look);
  if (!game.ok || !game.isOver) throw new Error('the decisions are not those of a whole game');
  return game.state;
}
