/** Bargaining: how the draft moves the parties' stances. Their interests are couplings, their inertia a relaxation. */
import type { Ledger } from './ledger';
import { rowOf, type Model } from './model';
import { CLUB, DEPTH, DRAFT, round, SIGNED, type State } from './state';
import { UNIT } from './vocabulary';

/** Each party's stance moves by the clauses' pulls, by free-riding (what others have not signed) and by the club. */
export function bargain(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { actors, treaty, pulls } = model;
  if (treaty === null || state[DEPTH] === 0) return;
  const row = rowOf(model, turn);
  const depth = state[DEPTH]! / UNIT;
  const clubOfDraft = state[CLUB]! / UNIT;
  const signed = state[SIGNED]!;
  let signedWeight = 0;
  for (let i = 0; i < actors.length; i++) if ((signed >> i) & 1) signedWeight += actors[i]!.weight;
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    if (actor.weight === 0) continue;
    const others = treaty.totalWeight - actor.weight;
    const ownWeight = (signed >> i) & 1 ? actor.weight : 0;
    const signedByOthers = others > 0 ? (signedWeight - ownWeight) / others : 0;
    const freeRiding = round(-actor.rate * actor.freeRiding * depth * (1 - signedByOthers));
    const club = round(actor.rate * actor.club * clubOfDraft * signedByOthers);
    state[row + actor.stance]! += state[pulls + i]! + freeRiding + club;
    if (ledger !== null) {
      for (let c = 0; c < model.clauses.length; c++) {
        if ((state[DRAFT]! >> c) & 1)
          ledger.add(turn, actor.stance, model.clauses[c]!.pulls[i]!, 'clause', model.clauses[c]!.id);
      }
      ledger.add(turn, actor.stance, freeRiding, 'free-riding', actor.id);
      ledger.add(turn, actor.stance, club, 'club', actor.id);
    }
  }
}
