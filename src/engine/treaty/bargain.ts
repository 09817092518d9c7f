/** Bargaining: how the draft moves the parties' stances. Their interests are couplings, their inertia a relaxation. */
import type { Ledger } from '../ledger';
import { halved, isSoft } from './wording';
import { rowOf, type Model } from '../model';
import type { CompiledActor } from '../rules';
import { CLUB, DEPTH, DRAFT, round, SIGNED, type State } from '../state';
import { UNIT } from '../vocabulary';

/** The weight of those that have signed, in thousandths. */
export function signedWeightOf({ actors }: Model, state: State): number {
  const signed = state[SIGNED]!;
  let weight = 0;
  for (let i = 0; i < actors.length; i++) if ((signed >> i) & 1) weight += actors[i]!.weight;
  return weight;
}

/** What free-riding takes from a stance in a turn, in thousandths: depth times the share that others have not signed. */
export const freeRidingOf = ({ rate, freeRiding }: CompiledActor, depth: number, signedByOthers: number): number =>
  round(-rate * freeRiding * depth * (1 - signedByOthers));

/** The share (0..1) of the others' weight that has signed. */
export function signedByOthersOf(model: Model, state: State, i: number, signedWeight: number): number {
  const { weight } = model.actors[i]!;
  const others = model.treaty!.totalWeight - weight;
  const ownWeight = (state[SIGNED]! >> i) & 1 ? weight : 0;
  return others > 0 ? (signedWeight - ownWeight) / others : 0;
}

/** Each party's stance moves by the clauses' pulls, by free-riding (what others have not signed) and by the club. */
export function bargain(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { actors, treaty, pulls } = model;
  if (treaty === null || state[DEPTH] === 0) return;
  const row = rowOf(model, turn);
  const depth = state[DEPTH]! / UNIT;
  const clubOfDraft = state[CLUB]! / UNIT;
  const signedWeight = signedWeightOf(model, state);
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    if (actor.weight === 0) continue;
    const signedByOthers = signedByOthersOf(model, state, i, signedWeight);
    const freeRiding = freeRidingOf(actor, depth, signedByOthers);
    const club = round(actor.rate * actor.club * clubOfDraft * signedByOthers);
    state[row + actor.stance]! += state[pulls + i]! + freeRiding + club;
    if (ledger !== null) {
      for (let c = 0; c < model.clauses.length; c++) {
        if (((state[DRAFT]! >> c) & 1) === 0) continue;
        const { id, pulls: own } = model.clauses[c]!;
        ledger.add(turn, actor.stance, isSoft(model, state, c) ? halved(own[i]!) : own[i]!, 'clause', id);
      }
      ledger.add(turn, actor.stance, freeRiding, 'free-riding', actor.id);
      ledger.add(turn, actor.stance, club, 'club', actor.id);
    }
  }
}
