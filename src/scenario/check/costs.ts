import type { Path } from '../yaml/tree';
import type { CheckContext } from './context';

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
