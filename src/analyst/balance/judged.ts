import type { Criterion, CriterionId } from './balance-report';

/** A criterion, before it is known whether its world is long enough for it. */
export type Judged = Omit<Criterion, 'needsTurns'>;

/** A criterion whose figure must be on the right side of a threshold; null: there is too little to judge by. */
export function judged(
  id: CriterionId,
  unit: Criterion['unit'],
  figure: number | null,
  side: 'at least' | 'at most' | 'less than' | 'more than',
  threshold: number,
  culprits: readonly string[] = [],
): Judged {
  const isOn = {
    'at least': figure! >= threshold,
    'at most': figure! <= threshold,
    'less than': figure! < threshold,
    'more than': figure! > threshold,
  };
  return { id, isMet: figure === null ? null : isOn[side], figure, threshold, unit, culprits };
}
