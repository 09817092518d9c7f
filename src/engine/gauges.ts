/** How a gauge takes its turn: it slides toward its rest, receives all that was given, and stays on its scale. */
import type { Ledger } from './ledger';
import { rowOf, type Model } from './model';
import { HEADER, round, type State } from './state';
import { FULL, type GaugeId } from './vocabulary';

/** Every gauge relaxes and takes the sum of the turn, kept within 0..100; what the bounds cut off is rationed. */
export function integrate(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { gauges, gaugeRelax, gaugeRests } = model;
  const row = rowOf(model, turn);
  for (let gauge = 0; gauge < gauges; gauge++) {
    const before = state[HEADER + gauge]!;
    const slide = round(gaugeRelax[gauge]! * (gaugeRests[gauge]! - before));
    const sum = before + slide + state[row + gauge]!;
    const value = sum > FULL ? FULL : sum < 0 ? 0 : sum;
    state[HEADER + gauge] = value;
    if (ledger !== null) {
      ledger.add(turn, gauge, slide, 'relaxation', model.gaugeIds[gauge]!);
      if (value !== sum) ledger.ration(turn, gauge, sum > value, value - before);
    }
  }
}

/** How a gauge slides toward its rest this turn: the share of the distance, and what it comes to in thousandths. */
export function slideNow(model: Model, state: State, id: GaugeId): { share: number; amount: number } {
  const gauge = model.gaugeIds.indexOf(id);
  const share = model.gaugeRelax[gauge]!;
  return { share, amount: round(share * (model.gaugeRests[gauge]! - state[HEADER + gauge]!)) };
}
