/** Automatic players for tests. */
import {
  DOCTRINES,
  hash32,
  openDossier,
  openOptions,
  step,
  NO_CHOICE,
  TURN,
  type Doctrine,
  type Ledger,
  type Model,
  type State,
} from '../../src/engine';

/** Gives the place in DOCTRINES of one of the open options. */
export type Strategy = (model: Model, state: State, open: readonly number[], seed: number) => number;

const FREE = DOCTRINES.indexOf('laissez_faire');

/** A plan of doctrines by turn; laissez-faire when the planned option is closed. */
export const planned =
  (plan: readonly Doctrine[]): Strategy =>
  (_model, state, open) => {
    const wanted = DOCTRINES.indexOf(plan[state[TURN]!]!);
    return open.includes(wanted) ? wanted : FREE;
  };

export const random =
  (salt = 1): Strategy =>
  (_model, state, open, seed) =>
    open[hash32(seed, state[TURN]! + 1, salt) % open.length]!;

const scratch = new Int32Array(DOCTRINES.length);

/** The options that may be chosen now, as places in DOCTRINES. */
export const openNow = (model: Model, state: State): number[] => [
  ...scratch.subarray(0, openOptions(model, state, scratch)),
];

/** Plays one turn as the strategy says. */
export function playTurn(
  model: Model,
  state: State,
  strategy: Strategy,
  seed: number,
  ledger: Ledger | null = null,
): void {
  const isAsked = state[TURN]! < model.turns && openDossier(model, state) !== null;
  step(model, state, isAsked ? strategy(model, state, openNow(model, state), seed) : NO_CHOICE, seed, ledger);
}
