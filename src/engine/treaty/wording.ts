/** The wording of the draft's clauses: firm as proposed, or soft, at half their depth, appeal and effects. */
import type { Model } from '../model';
import { round, type State } from '../state';

/** Half of a whole number, rounded as everything is. */
export const halved = (amount: number): number => round(amount / 2);

/** Whether a clause is soft; none is where sessions are watched. */
export const isSoft = (model: Model, state: State, clause: number): boolean =>
  model.isNegotiated && ((state[model.softCell]! >> clause) & 1) === 1;
