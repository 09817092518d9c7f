/** How robots behave at the table of a negotiated session. */
import { leverAt, weightAfter, type Model, type State } from '../engine';

/**
 * The move after which most weight would sign at this vote, the cheapest of those that bring as much; none where no move
 * brings anything. Only this vote is looked at, and nothing is played ahead: games that are merely played on can afford it.
 */
export function winSignatures(model: Model, state: State, open: readonly number[]): number {
  let best = 0;
  let most = weightAfter(model, state, 0);
  let price = -1;
  for (let j = 0; j < open.length; j++) {
    const move = open[j]!;
    if (move === 0) continue;
    const weight = weightAfter(model, state, move);
    if (weight < most || (weight === most && best === 0)) continue;
    const asked = priceOf(model, move);
    if (weight === most && asked >= price) continue;
    best = move;
    most = weight;
    price = asked;
  }
  return best;
}

/** Thousandths of all that a move spends; a rewording is free. */
function priceOf(model: Model, move: number): number {
  const lever = leverAt(model, move);
  if (lever < 0) return 0;
  const { costs } = model.levers[lever]!;
  let sum = 0;
  for (let j = 0; j < costs.length; j++) sum += costs[j]!.amount;
  return sum;
}

/** Leaves the table to the others. */
export const makeNoMove = (): number => 0;
