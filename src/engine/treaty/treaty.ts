/** The treaty: clauses in force, the draft, COP sessions. */
import { signedWeightOf } from './bargain';
import type { Ledger } from '../ledger';
import { rowOf, type Model } from '../model';
import type { CompiledTreaty } from '../rules';
import { CLAUSES, CLUB, DEPTH, DRAFT, HEADER, IN_FORCE, QUORUMS, round, SIGNED, type State } from '../state';
import { FULL } from '../vocabulary';
import { forgetWords, wordOf } from './words';
import { isSoft } from './wording';

/** In force, each clause of the draft acts in proportion to coverage. */
export function actInForce(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  if (state[IN_FORCE] === 0) return;
  const { clauses } = model;
  const row = rowOf(model, turn);
  const draft = state[DRAFT]!;
  const coverage = state[model.coverageCell]!;
  for (let c = 0; c < clauses.length; c++) {
    if (((draft >> c) & 1) === 0) continue;
    const { id, gauges, gains } = clauses[c]!;
    const share = isSoft(model, state, c) ? coverage / 2 : coverage;
    for (let j = 0; j < gauges.length; j++) {
      const amount = round(gains[j]! * share);
      state[row + gauges[j]!]! += amount;
      if (ledger !== null) ledger.add(turn, gauges[j]!, amount, 'treaty', id);
    }
  }
}

/** A proposed clause joins the draft; it weighs on stances from the next turn on. Proposing it again changes nothing. */
export function propose(model: Model, state: State, turn: number, clause: number, ledger: Ledger | null): void {
  if (clause < 0 || (state[DRAFT]! >> clause) & 1) return;
  const { id, depth, club, pulls } = model.clauses[clause]!;
  state[DRAFT]! |= 1 << clause;
  state[CLAUSES]! += 1;
  state[DEPTH]! += depth;
  state[CLUB]! += club;
  for (let i = 0; i < pulls.length; i++) state[model.pulls + i]! += pulls[i]!;
  ledger?.record({ turn, kind: 'clause-proposed', clause: id });
}

/**
 * Whether a COP session is held at the end of this turn. None is in the epilogue of a negotiated treaty: nobody is there to
 * answer.
 */
export function isSession({ treaty, isNegotiated, turns }: Model, state: State, turn: number): boolean {
  if (treaty === null || (isNegotiated && turn > turns)) return false;
  return state[CLAUSES]! >= treaty.minClauses && turn % treaty.every === 0;
}

/** Whether a party would be in at a vote held now, its stance moved by so much: it takes more to sign than to stay. */
export function votes({ treaty, actors }: Model, state: State, i: number, shift: number): boolean {
  const stance = Math.min(FULL, Math.max(0, state[HEADER + actors[i]!.stance]! + shift));
  return stance >= ((state[SIGNED]! >> i) & 1 ? treaty!.exit : treaty!.sign);
}

/** A COP session: parties sign or leave (with hysteresis), the quorum is counted, the treaty enters into force or lapses. */
export function holdSession(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const treaty = model.treaty!;
  let signedWeight = 0;
  let parties = 0;
  for (let i = 0; i < model.actors.length; i++) {
    const actor = model.actors[i]!;
    if (actor.weight === 0) continue;
    const isIn = wordOf(model, state, i) ?? votes(model, state, i, 0);
    if (((state[SIGNED]! >> i) & 1) !== (isIn ? 1 : 0)) {
      state[SIGNED]! ^= 1 << i;
      ledger?.record({ turn, kind: isIn ? 'signature' : 'exit', actor: actor.id });
    }
    if (isIn) {
      signedWeight += actor.weight;
      parties += 1;
    }
  }
  forgetWords(model, state);
  const hasQuorum = signedWeight * 100 >= treaty.quorum * treaty.totalWeight && parties >= treaty.minParties;
  const quorums = hasQuorum ? state[QUORUMS]! + 1 : 0;
  state[QUORUMS] = quorums;
  if (ledger !== null) {
    const percent = treaty.totalWeight > 0 ? (100 * signedWeight) / treaty.totalWeight : 0;
    ledger.record({ turn, kind: 'session', signedWeight: percent, parties, quorumsInARow: quorums });
  }
  const inForce = quorums >= treaty.ratify ? 1 : 0;
  if (inForce !== state[IN_FORCE]) {
    state[IN_FORCE] = inForce;
    ledger?.record({ turn, kind: inForce ? 'entry-into-force' : 'lapse' });
  }
}

/**
 * Coverage in thousandths (0..100 000): the share of the parties' weight that has signed, times how well commitments are
 * kept (better monitored, better kept). Zero while the treaty is not in force.
 */
export function coverage(model: Model, state: State): number {
  const { treaty } = model;
  if (treaty === null || state[IN_FORCE] === 0) return 0;
  const weight = signedWeightOf(model, state);
  if (weight === 0) return 0;
  return round(((FULL * weight) / treaty.totalWeight) * kept(treaty, state));
}

const kept = ({ monitor, compliance }: CompiledTreaty, state: State): number =>
  monitor < 0 ? 1 : compliance + ((1 - compliance) * state[monitor]!) / FULL;

/** The share (0..1) of their commitments that those who signed keep, in force or not; 1 where there is no treaty. */
export const keptShare = (model: Model, state: State): number =>
  model.treaty === null ? 1 : kept(model.treaty, state);

/** The treaty as it is shown. */
export interface TreatyStatus {
  /** Clauses of the draft and actors that have signed, by id, in the order of the scenario. */
  draft: readonly string[];
  /** Those of the draft that are soft. */
  soft: readonly string[];
  signed: readonly string[];
  quorumsInARow: number;
  isInForce: boolean;
}

/** Where the treaty stands. */
export function treatyStatus(model: Model, state: State): TreatyStatus {
  const has = (bits: number, i: number) => ((bits >> i) & 1) === 1;
  return {
    draft: model.clauses.filter((_, i) => has(state[DRAFT]!, i)).map(({ id }) => id),
    soft: model.clauses.filter((_, i) => isSoft(model, state, i)).map(({ id }) => id),
    signed: model.actors.filter((_, i) => has(state[SIGNED]!, i)).map(({ id }) => id),
    quorumsInARow: state[QUORUMS]!,
    isInForce: state[IN_FORCE] === 1,
  };
}
