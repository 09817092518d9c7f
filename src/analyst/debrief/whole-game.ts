import { start, type Answer, type Ledger, type Model, type State } from '../../engine';
import { replay } from '../../engine/analysis';

/** Who looks on while a game is played again. */
export interface Onlooker {
  /** Is shown the states after 0, 1, 2… turns, epilogue included. */
  afterTurn?: (state: State) => void;
  /** Is shown each question that was asked, and the place of the answer that was given. */
  atQuestion?: (state: State, place: number) => void;
  ledger?: Ledger;
}

/** Plays a finished game again and gives its last state. Throws when the answers are not those of a whole game. */
export function wholeGame(
  model: Model,
  seed: number,
  answers: readonly Answer[],
  { afterTurn = () => {}, atQuestion, ledger }: Onlooker,
): State {
  afterTurn(start(model, new Float64Array(model.size), seed));
  const game = replay(model, seed, answers, ledger ?? null, afterTurn, atQuestion);
  if (!game.ok || !game.isOver) throw new Error('the answers are not those of a whole game');
  return game.state;
}
