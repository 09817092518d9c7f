/** How gauges act on gauges, each turn. */
import type { Ledger } from './ledger';
import { rowOf, type Model } from './model';
import type { CompiledCoupling, CompiledGain, Line } from './rules';
import { round, type State } from './state';

/** Each coupling gives to its gauge; all read the photograph. */
export function couple(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const row = rowOf(model, turn);
  for (let coupling = model.firstSteadyCoupling; coupling !== null; coupling = coupling.next) {
    state[row + coupling.to]! += round(gainOn(state, coupling));
  }
  for (let coupling = model.firstScaledCoupling; coupling !== null; coupling = coupling.next) {
    state[row + coupling.to]! += givenBy(state, coupling);
  }
  if (ledger !== null) {
    for (const coupling of model.couplings) {
      ledger.add(turn, coupling.to, givenBy(state, coupling), coupling.kind, coupling.cause);
    }
  }
}

/** What a coupling gives in a turn, in thousandths: gain x distance x line. */
export const givenBy = (state: State, coupling: CompiledCoupling): number => {
  const { line } = coupling;
  return round(line === null ? gainOn(state, coupling) : gainOn(state, coupling) * lineOn(state, line));
};

/** What a coupling of the scenario gives this turn, in thousandths. Throws on an unknown name. */
export function couplingNow(model: Model, state: State, id: string): number {
  const coupling = model.couplings.find(({ kind, cause }) => kind === 'coupling' && cause === id);
  if (coupling === undefined) throw new Error(`no coupling is called ${id}`);
  return givenBy(state, coupling);
}

/** Gain x distance of a cell from its reference; 0 on the side that does not count. */
export const gainOn = (state: State, { from, reference, linear, absolute }: CompiledGain): number => {
  const distance = state[from]! - state[reference]!;
  return linear * distance + absolute * Math.abs(distance);
};

/** A line as it stands. */
export const lineOn = (state: State, line: Line): number => line.a + line.b * state[line.cell]!;
