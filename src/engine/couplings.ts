/** How gauges act on gauges, each turn. */
import type { Ledger } from './ledger';
import { ALWAYS_ONE, HEADER, round, type CompiledDistance, type Model, type State } from './model';

/** Each coupling adds gain x distance x line; then gauges relax toward their rest. All read the photograph. */
export function couple(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { sums, couplings } = model;
  for (let i = 0; i < couplings.length; i++) {
    const coupling = couplings[i]!;
    const distance = distanceOn(state, coupling);
    if (distance === 0) continue;
    const { to, gain, line } = coupling;
    const given = gain * distance;
    const amount = round(line === ALWAYS_ONE ? given : given * (line.a + line.b * state[line.cell]!));
    sums[to]! += amount;
    if (ledger !== null) ledger.add(turn, to, amount, coupling.kind, coupling.cause);
  }
  relax(model, state, turn, ledger);
}

/** How far the cell is from the reference, in thousandths; 0 on the side that does not count. */
export function distanceOn(state: State, { from, reference, side }: CompiledDistance): number {
  const distance = state[from]! - state[reference]!;
  if (side > 0) return distance > 0 ? distance : 0;
  if (side < 0) return distance < 0 ? distance : 0;
  return distance;
}

function relax(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { sums, gauges, gaugeRelax, gaugeRests } = model;
  for (let gauge = 0; gauge < gauges; gauge++) {
    if (gaugeRelax[gauge] === 0) continue;
    const amount = round(gaugeRelax[gauge]! * (gaugeRests[gauge]! - state[HEADER + gauge]!));
    sums[gauge]! += amount;
    if (ledger !== null) ledger.add(turn, gauge, amount, 'relaxation', model.gaugeIds[gauge]!);
  }
}
