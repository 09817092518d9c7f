/** A game played again from its seed and its answers. */
import type { Ledger } from '../ledger';
import type { Model } from '../model';
import { TURN, type State } from '../state';
import { openPlaceOf, question } from '../questions';
import { NO_CHOICE, start, step } from '../step';
import type { Answer } from '../chronicle';

/** Why answers are not those of a game. */
export type ReplayError =
  /** An answer that the rules did not allow in that turn. */
  | { code: 'closed-option'; turn: number; answer: Answer }
  /** More answers than the game has questions. */
  | { code: 'too-many-decisions'; used: number };

/** The state that the answers lead to, or why they do not. */
export type Replayed = { ok: true; state: State; isOver: boolean } | { ok: false; error: ReplayError };

/**
 * Gives the answers in order, turns without a question being played on, then stops before the first question that has no
 * answer; a game whose last turn is played, or that an early ending closed, coasts to the end of its epilogue.
 * `afterTurn` is shown the state after each turn, `atQuestion` the state in front of each answer, and its place.
 */
export function replay(
  model: Model,
  seed: number,
  answers: readonly Answer[],
  ledger: Ledger | null = null,
  afterTurn: (state: State) => void = () => {},
  atQuestion: (state: State, place: number) => void = () => {},
): Replayed {
  const state = start(model, new Float64Array(model.size), seed);
  const play = (choice: number) => {
    const turn = state[TURN]!;
    step(model, state, choice, seed, ledger);
    if (state[TURN]! > turn) afterTurn(state);
  };
  let used = 0;
  while (state[TURN]! < model.turns) {
    if (question(model, state) === null) {
      play(NO_CHOICE);
      continue;
    }
    if (used === answers.length) return { ok: true, state, isOver: false };
    const answer = answers[used]!;
    const place = openPlaceOf(model, state, answer);
    if (place < 0) return { ok: false, error: { code: 'closed-option', turn: state[TURN]! + 1, answer } };
    atQuestion(state, place);
    play(place);
    used += 1;
  }
  if (used < answers.length) return { ok: false, error: { code: 'too-many-decisions', used } };
  while (state[TURN]! < model.horizon) play(NO_CHOICE);
  return { ok: true, state, isOver: true };
}
