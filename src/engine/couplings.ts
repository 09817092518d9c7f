/** How gauges act on gauges, each turn. */
import type { Ledger } from './ledger';
import {
  HEADER,
  round,
  rowOf,
  type CompiledCoupling,
  type CompiledGain,
  type Line,
  type Model,
  type State,
} from './model';

/** Each coupling adds gain x distance x line; then gauges relax toward their rest. All read the photograph. */
export function couple(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { couplings } = model;
  const row = rowOf(model, turn);
  for (let i = 0; i < couplings.length; i++) {
    const coupling = couplings[i]!;
    const amount = givenBy(state, coupling);
    state[row + coupling.to]! += amount;
    if (ledger !== null) ledger.add(turn, coupling.to, amount, coupling.kind, coupling.cause);
  }
  relax(model, state, turn, ledger);
}

/** What a coupling gives in a turn, in thousandths. */
export const givenBy = (state: State, coupling: CompiledCoupling): number => {
  const given = gainOn(state, coupling);
  const { line } = coupling;
  return round(line === null ? given : given * lineOn(state, line));
};

/** Gain x distance of a cell from its reference; 0 on the side that does not count. */
export const gainOn = (state: State, { from, reference, linear, absolute }: CompiledGain): number => {
  const distance = state[from]! - state[reference]!;
  return linear * distance + absolute * Math.abs(distance);
};

/** A line as it stands. */
export const lineOn = (state: State, { a, b, cell }: Line): number => a + b * state[cell]!;

function relax(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { gauges, gaugeRelax, gaugeRests } = model;
  const row = rowOf(model, turn);
  for (let gauge = 0; gauge < gauges; gauge++) {
    const amount = round(gaugeRelax[gauge]! * (gaugeRests[gauge]! - state[HEADER + gauge]!));
    state[row + gauge]! += amount;
    if (ledger !== null) ledger.add(turn, gauge, amount, 'relaxation', model.gaugeIds[gauge]!);
  }
}
