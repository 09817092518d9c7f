/** A game played again from its seed and its decisions. */
import { openDossier, openOptions } from '../dossiers';
import type { Ledger } from '../ledger';
import type { Model } from '../model';
import { TURN, type State } from '../state';
import { NO_CHOICE, start, step } from '../step';
import { DOCTRINES, type Doctrine } from '../vocabulary';

/** Why decisions are not those of a game. */
export type ReplayError =
  /** A decision that the rules did not allow in that turn. */
  | { code: 'closed-option'; turn: number; doctrine: Doctrine }
  /** More decisions than the game has dossiers. */
  | { code: 'too-many-decisions'; used: number };

/** The state that the decisions lead to, or why they do not. */
export type Replayed = { ok: true; state: State; isOver: boolean } | { ok: false; error: ReplayError };

/**
 * Plays the decisions in order, turns without a dossier being played on, then stops before the first dossier that has no
 * decision; a game whose last turn is played, or that an early ending closed, coasts to the end of its epilogue.
 * `afterTurn` is shown the state after each turn.
 */
export function replay(
  model: Model,
  seed: number,
  decisions: readonly Doctrine[],
  ledger: Ledger | null = null,
  afterTurn: (state: State) => void = () => {},
): Replayed {
  const state = start(model, new Float64Array(model.size), seed);
  const play = (choice: number) => {
    step(model, state, choice, seed, ledger);
    afterTurn(state);
  };
  let used = 0;
  while (state[TURN]! < model.turns) {
    if (openDossier(model, state) === null) {
      play(NO_CHOICE);
      continue;
    }
    if (used === decisions.length) return { ok: true, state, isOver: false };
    const doctrine = decisions[used]!;
    const choice = DOCTRINES.indexOf(doctrine);
    if (!openOptions(model, state).includes(choice)) {
      return { ok: false, error: { code: 'closed-option', turn: state[TURN]! + 1, doctrine } };
    }
    play(choice);
    used += 1;
  }
  if (used < decisions.length) return { ok: false, error: { code: 'too-many-decisions', used } };
  while (state[TURN]! < model.horizon) play(NO_CHOICE);
  return { ok: true, state, isOver: true };
}
