/** What an agreement does, or would do, at each turn. */
import type { Model } from '../model';
import { DRAFT, round, type State } from '../state';
import { isSoft } from '../treaty/wording';
import type { GaugeId } from '../vocabulary';

/**
 * What the clauses of the draft would add to gauges in a turn at this coverage (thousandths), gauge by gauge. The amounts are
 * those of `actInForce`.
 */
export function treatyActs(model: Model, state: State, coverage: number): { gauge: GaugeId; amount: number }[] {
  const sums = new Map<GaugeId, number>();
  model.clauses.forEach(({ gauges, gains }, c) => {
    if (((state[DRAFT]! >> c) & 1) === 0) return;
    const share = isSoft(model, state, c) ? coverage / 2 : coverage;
    gauges.forEach((place, j) => {
      const gauge = model.gaugeIds[place]!;
      sums.set(gauge, (sums.get(gauge) ?? 0) + round(gains[j]! * share));
    });
  });
  return [...sums].map(([gauge, amount]) => ({ gauge, amount }));
}
