/** What an act takes and gives, gauge by gauge, with its numbers. */
import type { Cause } from '../../engine';
import { cellName } from '../../scenario/cell-names';
import type { PlayableScenario } from '../../scenario/playable';
import { goodOf, iconOf } from '../../view-models/gauges';
import type { Locale } from '../../view-models/locale';

export type PriceView = ReturnType<typeof priceLine>;

/** The sums of what is moved, stances apart, from what hurts most. */
export function priceLines(
  scenario: PlayableScenario,
  causes: readonly Pick<Cause, 'gauge' | 'amount'>[],
  locale: Locale,
): PriceView[] {
  const sums = new Map<string, number>();
  for (const { gauge, amount } of causes) sums.set(gauge, (sums.get(gauge) ?? 0) + amount);
  return [...sums]
    .filter(([gauge, amount]) => amount !== 0 && !gauge.startsWith('stance.'))
    .map(([gauge, amount]) => priceLine(scenario, gauge, amount, locale))
    .sort((a, b) => Number(b.isWorse) - Number(a.isWorse) || Math.abs(b.amount) - Math.abs(a.amount));
}

function priceLine(scenario: PlayableScenario, gauge: string, amount: number, locale: Locale) {
  const good = goodOf(scenario, gauge);
  return {
    gauge,
    icon: iconOf(scenario, gauge),
    label: cellName(scenario, gauge, locale, 'short'),
    /** Thousandths of a point. */
    amount,
    isWorse: good !== null && amount > 0 === (good === 'low'),
  };
}
