/** Where a party's stance is going while the world stays as it is, and which one change would send it elsewhere. */
import { bargain } from '../treaty/bargain';
import { couple } from '../couplings';
import { isWaiting } from '../dossiers';
import { Ledger } from '../ledger';
import { rowOf, type Model } from '../model';
import type { CompiledActor } from '../rules';
import { DRAFT, HEADER, round, SIGNED, type State } from '../state';
import { propose } from '../treaty/treaty';
import type { CauseKind } from '../chronicle';
import { FULL, UNIT, type CellId } from '../vocabulary';

/** What draws a stance to where it is going, in thousandths of a point once all has been felt. */
export interface Pull {
  kind: Extract<CauseKind, 'coupling' | 'interest' | 'clause' | 'free-riding' | 'club'>;
  /** As in the ledger: the coupling, the cell that an interest looks at, the clause, the actor itself. */
  cause: string;
  amount: number;
}

/** Where a stance is going. */
export interface Equilibrium {
  /** Where the stance would settle, in thousandths, 0..100 000. */
  stance: number;
  /** Where it would settle by itself. */
  rest: number;
  pulls: readonly Pull[];
}

/** One thing that could change, and by how much it would move an equilibrium (thousandths). */
export type Lever = { gain: number; isEnough: boolean } & (
  | { kind: 'clause'; clause: string }
  /** Another party signs, or leaves. */
  | { kind: 'signature'; actor: string }
  /** A level that an interest looks at goes from here to there; points. */
  | { kind: 'level'; cell: CellId; from: number; to: number }
);

/** Turns count from 1: the agenda has a row that no game reads. */
const NO_TURN = 0;

const actorOf = (model: Model, id: string): CompiledActor => {
  const actor = model.actors.find((candidate) => candidate.id === id);
  if (actor === undefined) throw new Error(`no actor is called ${id}`);
  return actor;
};

/**
 * The equilibrium of an actor's stance. A stance moves by `rate` of its distance to its rest plus `rate` times whatever pulls it, so it
 * settles at its rest plus the pulls: each is what one turn of the rules gives, divided by the rate. An actor whose rate
 * is 0 stays where it is. Throws on an unknown actor.
 */
export function equilibrium(model: Model, state: State, actorId: string): Equilibrium {
  const { stance, rate } = actorOf(model, actorId);
  const place = HEADER + stance;
  const ledger = new Ledger(model);
  const scratch = state.slice();
  couple(model, scratch, NO_TURN, ledger);
  bargain(model, scratch, NO_TURN, ledger);
  const rest = rate === 0 ? state[place]! : model.gaugeRests[stance]!;
  const own = ledger.causes.filter(({ gauge }) => gauge === model.gaugeIds[stance]);
  const pulls = new Map<string, Pull>();
  for (const { kind, cause, amount } of rate === 0 ? [] : own) {
    const key = `${kind} ${cause}`;
    pulls.set(key, { kind: kind as Pull['kind'], cause, amount: (pulls.get(key)?.amount ?? 0) + amount / rate });
  }
  const settled = [...pulls.values()].reduce((sum, { amount }) => sum + amount, rest);
  return { stance: within(settled), rest, pulls: [...pulls.values()] };
}

const within = (stance: number): number => Math.min(FULL, Math.max(0, stance));

/** The stance of an equilibrium, without its reasons; the row of no turn is written over. */
const settles = (model: Model, state: State, { stance, rate }: CompiledActor): number => {
  if (rate === 0) return state[HEADER + stance]!;
  const row = rowOf(model, NO_TURN);
  state.fill(0, row, row + model.gauges);
  couple(model, state, NO_TURN, null);
  bargain(model, state, NO_TURN, null);
  return within(model.gaugeRests[stance]! + state[row + stance]! / rate);
};

/** A gain below a twentieth of a point is no lever. */
const LEAST_GAIN = UNIT / 20;

/** In points, a bound that we set: most answers move a gauge by less, so that a level further off is no advice for the next session. */
const REACH = 15;

/**
 * What would bring an actor's equilibrium up to a stance (in points), or below it when `way` is -1: each clause that can still be
 * proposed, each other party's signature (or exit), each level that its interests look at, as far as it can be brought. Those
 * that are enough alone come first, then the strongest. The state is left as it is.
 */
export function levers(model: Model, state: State, actorId: string, wanted: number, way: 1 | -1): Lever[] {
  const actor = actorOf(model, actorId);
  const isThere = (stance: number) => (way > 0 ? stance >= wanted * UNIT : stance < wanted * UNIT);
  const scratch = state.slice();
  const now = settles(model, scratch, actor);
  const tried = (change: () => void) => {
    scratch.set(state);
    change();
    const stance = settles(model, scratch, actor);
    return { gain: stance - now, isEnough: isThere(stance) };
  };
  const found: Lever[] = [];
  for (const [place, { id }] of model.clauses.entries()) {
    if (!isProposable(model, state, place)) continue;
    found.push({ kind: 'clause', clause: id, ...tried(() => propose(model, scratch, 0, place, null)) });
  }
  for (const [place, other] of model.actors.entries()) {
    const hasSigned = ((state[SIGNED]! >> place) & 1) === 1;
    if (other === actor || other.weight === 0 || hasSigned === way > 0) continue;
    found.push({ kind: 'signature', actor: other.id, ...tried(() => (scratch[SIGNED]! ^= 1 << place)) });
  }
  const looks = new Map(
    model.couplings
      .filter(({ kind, to }) => kind === 'interest' && to === actor.stance)
      .map(({ cause, from }) => [cause, from]),
  );
  for (const [cell, place] of looks) {
    const from = round(state[place]! / UNIT);
    const lowest = Math.max(0, from - REACH);
    const levels = Array.from({ length: Math.min(FULL / UNIT, from + REACH) - lowest + 1 }, (_, step) => ({
      to: lowest + step,
      ...tried(() => (scratch[place] = (lowest + step) * UNIT)),
    }));
    const enough = levels.filter(({ isEnough }) => isEnough);
    const best = (enough.length > 0 ? enough : levels).reduce((a, b) =>
      enough.length > 0 ? (Math.abs(b.to - from) < Math.abs(a.to - from) ? b : a) : b.gain * way > a.gain * way ? b : a,
    );
    found.push({ kind: 'level', cell, from, ...best });
  }
  return found
    .filter(({ gain }) => gain * way >= LEAST_GAIN)
    .sort((a, b) => Number(b.isEnough) - Number(a.isEnough) || (b.gain - a.gain) * way);
}

/** Whether a clause is not in the draft and some dossier that proposes it has yet to be answered. */
function isProposable(model: Model, state: State, clause: number): boolean {
  if ((state[DRAFT]! >> clause) & 1) return false;
  return model.dossiers.some(
    ({ options }, d) => isWaiting(model, state, d) && options.some((option) => option.clause === clause),
  );
}
