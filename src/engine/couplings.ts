/** How gauges act on gauges, each turn. */
import type { Ledger } from './ledger';
import { HEADER, type Model, type State } from './model';

/** Each coupling adds gain x distance x line; then gauges relax toward their rest. All read the photograph. */
export function couple(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { sums, couplings } = model;
  const { from, to, reference, side, gain, lineCell, lineA, lineB } = couplings;
  for (let i = 0; i < from.length; i++) {
    const distance = state[from[i]!]! - state[reference[i]!]!;
    const counted = side[i]!;
    if (counted > 0 ? distance <= 0 : counted < 0 && distance >= 0) continue;
    const amount = Math.floor(gain[i]! * distance * (lineA[i]! + lineB[i]! * state[lineCell[i]!]!) + 0.5);
    sums[to[i]!]! += amount;
    if (ledger !== null) ledger.add(turn, to[i]!, amount, couplings.kinds[i]!, couplings.causes[i]!);
  }
  relax(model, state, turn, ledger);
}

function relax(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { sums, gauges, gaugeRelax, gaugeRests } = model;
  for (let gauge = 0; gauge < gauges; gauge++) {
    if (gaugeRelax[gauge] === 0) continue;
    const amount = Math.floor(gaugeRelax[gauge]! * (gaugeRests[gauge]! - state[HEADER + gauge]!) + 0.5);
    sums[gauge]! += amount;
    if (ledger !== null) ledger.add(turn, gauge, amount, 'relaxation', model.gaugeIds[gauge]!);
  }
}
