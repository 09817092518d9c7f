import type { Path } from '../yaml/tree';
import type { CheckContext } from './context';
import type { FileEffects, Loose } from '../schema/schema';

/** What is spent is a resource, where the file has any. */
export const checkCosts = (
  context: CheckContext,
  cost: Readonly<Record<string, number | undefined>>,
  path: Path,
): void => {
  for (const gauge of Object.keys(cost)) {
    const span = context.keyAt(...path, gauge);
    if (context.gauges?.has(gauge) && !context.has('gauges', gauge, 'resource'))
      context.report.add('cost-not-a-resource', span, { name: gauge });
    else context.refer(gauge, 'gauge', span, context.payable);
  }
};

/** An answer that takes a resource at once has a price: written as an effect, it would be taken even from who has none. */
export const checkPrices = (
  context: CheckContext,
  { cost, effects }: { cost?: Readonly<Record<string, number | undefined>>; effects?: Loose<FileEffects> },
  path: Path,
): void => {
  for (const [gauge, effect] of Object.entries(effects ?? {})) {
    const points = typeof effect === 'number' ? effect : pointsAtOnce(effect);
    if (points >= 0 || cost?.[gauge] !== undefined || !context.has('gauges', gauge, 'resource')) continue;
    context.report.add('price-as-effect', context.keyAt(...path, 'effects', gauge), {
      name: gauge,
      points: String(-points),
    });
  }
};

/** Of an effect that is one table, with nothing that delays, spreads or scales it; 0 for any other. */
const pointsAtOnce = (effect: unknown): number => {
  if (typeof effect !== 'object' || effect === null || Object.keys(effect).join() !== 'add') return 0;
  const { add } = effect as { add: unknown };
  return typeof add === 'number' ? add : 0;
};
