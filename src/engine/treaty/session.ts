/** A negotiated session: one move, or none, before the vote; in a delegated game any number of moves, and words. */
import { freeRidingOf, signedByOthersOf, signedWeightOf } from './bargain';
import { cast } from '../effects';
import type { Ledger } from '../ledger';
import type { Model } from '../model';
import { ALWAYS_ONE } from '../rules';
import { DEPTH, EARLY_ENDING, HEADER, type State } from '../state';
import { FULL, UNIT } from '../vocabulary';
import { clauseAt, leverAt, wordAt } from './moves';
import { votes } from './treaty';
import { giveWord } from './words';
import { halved, isSoft } from './wording';

/** Whether a session waits for its move. */
export const isInSession = (model: Model, state: State): boolean =>
  model.isNegotiated && state[model.sessionCell] === 1;

/** Opens a session where somebody is there to answer; an early ending leaves nobody. */
export function opensSession(model: Model, state: State): boolean {
  if (!model.isNegotiated || state[EARLY_ENDING]! >= 0) return false;
  state[model.sessionCell] = 1;
  return true;
}

/**
 * Makes a move, by its place (see `moves`); less than 0 is none. A delegated session waits for the next one, until there is
 * none. A move that is not open is a caller's error that is not checked here.
 */
export function negotiate(model: Model, state: State, turn: number, move: number, ledger: Ledger | null): void {
  if (!model.isDelegated || move <= 0) state[model.sessionCell] = 0;
  if (model.isDelegated) {
    const word = wordAt(model, move);
    if (word !== null) return giveWord(model, state, word.actor, word.signs);
  }
  const [lever, clause] = [leverAt(model, move), clauseAt(model, move)];
  if (lever >= 0) pullLever(model, state, turn, lever, ledger);
  else if (clause >= 0) reword(model, state, turn, clause, ledger);
}

function pullLever(model: Model, state: State, turn: number, place: number, ledger: Ledger | null): void {
  const { id, costs, stances, effects } = model.levers[place]!;
  state[model.leverMemory + place] = 1;
  ledger?.record({ turn, kind: 'lever', lever: id });
  // First of all: what scales an effect is read as the session found it.
  cast(model, state, turn, effects, ALWAYS_ONE, 'lever', id, ledger);
  for (const { gauge, amount } of costs) moveAtOnce(state, turn, gauge, -amount, 'lever', id, ledger);
  for (let i = 0; i < stances.length; i++) {
    moveAtOnce(state, turn, model.actors[i]!.stance, stances[i]!, 'lever', id, ledger);
  }
}

/** A clause turns soft, or firm again; what that changes in each party's pull moves its stance at once. */
function reword(model: Model, state: State, turn: number, clause: number, ledger: Ledger | null): void {
  const { id, depth, pulls } = model.clauses[clause]!;
  const toSoft = !isSoft(model, state, clause);
  const way = toSoft ? -1 : 1;
  ledger?.record({ turn, kind: 'rewording', clause: id, isSoft: toSoft });
  const signedWeight = signedWeightOf(model, state);
  for (let i = 0; i < pulls.length; i++) {
    const shift = rewordingShift(model, state, clause, i, signedWeight);
    moveAtOnce(state, turn, model.actors[i]!.stance, shift, 'rewording', id, ledger);
    state[model.pulls + i]! += way * (pulls[i]! - halved(pulls[i]!));
  }
  state[model.softCell]! ^= 1 << clause;
  state[DEPTH]! += way * (depth - halved(depth));
}

/** What the other wording of a clause adds to a party's stance at once; nothing for those who are no party. */
function rewordingShift(model: Model, state: State, clause: number, i: number, signedWeight: number): number {
  const actor = model.actors[i]!;
  // A draft without any depth moves nobody, however it is worded: see `bargain`.
  if (actor.weight === 0 || state[DEPTH] === 0) return 0;
  const { depth, pulls } = model.clauses[clause]!;
  const way = isSoft(model, state, clause) ? 1 : -1;
  const others = signedByOthersOf(model, state, i, signedWeight);
  const before = state[DEPTH]! / UNIT;
  const after = (state[DEPTH]! + way * (depth - halved(depth))) / UNIT;
  const freed = freeRidingOf(actor, after, others) - freeRidingOf(actor, before, others);
  return way * (pulls[i]! - halved(pulls[i]!)) + freed;
}

/** The weight of the parties that would be in at a vote held right after a move, by its place; in thousandths. */
export function weightAfter(model: Model, state: State, move: number): number {
  const { levers, actors } = model;
  const lever = leverAt(model, move);
  const stances = lever < 0 ? null : levers[lever]!.stances;
  const clause = clauseAt(model, move);
  const signedWeight = clause < 0 ? 0 : signedWeightOf(model, state);
  let weight = 0;
  for (let i = 0; i < actors.length; i++) {
    if (actors[i]!.weight === 0) continue;
    const shift =
      stances !== null ? stances[i]! : clause < 0 ? 0 : rewordingShift(model, state, clause, i, signedWeight);
    if (votes(model, state, i, shift)) weight += actors[i]!.weight;
  }
  return weight;
}

/** Moves a gauge that has been integrated already, within its bounds; the ledger has what the bounds let pass. */
function moveAtOnce(
  state: State,
  turn: number,
  gauge: number,
  amount: number,
  kind: 'lever' | 'rewording',
  cause: string,
  ledger: Ledger | null,
): void {
  const before = state[HEADER + gauge]!;
  const value = Math.min(FULL, Math.max(0, before + amount));
  state[HEADER + gauge] = value;
  ledger?.add(turn, gauge, value - before, kind, cause);
}
