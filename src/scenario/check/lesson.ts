import { DOCTRINES } from '../../engine';
import { CLAIM_KINDS } from '../playable';
import type { CheckContext } from './context';

/** A lesson whose minutes add up, and whose claims ask as much of every camp. */
export const checkLesson = (context: CheckContext): void => {
  const { timing = [], claims = [] } = context.file.lesson ?? {};
  for (const [index, plan] of timing.entries()) {
    const steps = plan?.steps?.map((step) => step?.minutes);
    if (plan?.minutes === undefined || steps === undefined || steps.includes(undefined)) continue;
    const sum = steps.reduce<number>((all, minutes) => all + (minutes ?? 0), 0);
    if (sum !== plan.minutes)
      context.report.add('minutes-apart', context.valueAt('lesson', 'timing', index, 'minutes'), {
        minutes: plan.minutes,
        sum,
      });
  }
  if (claims.length === 0 || claims.some((claim) => claim?.camp === undefined || claim.is === undefined)) return;
  for (const camp of DOCTRINES)
    for (const is of CLAIM_KINDS)
      if (!claims.some((claim) => claim?.camp === camp && claim.is === is))
        return context.report.add('claims-lopsided', context.keyAt('lesson', 'claims'), { camp, is });
};
