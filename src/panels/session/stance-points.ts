import { UNIT } from '../../engine';
import type { Numbers } from '../../words';
import { roundedToTenth, TENTH } from '../../view-models/amounts';

/** A stance in whole points; with a decimal where these would say that it has reached what it is just below. */
export function stancePoints(stance: number, thresholds: readonly number[], numbers: Numbers): string {
  const points = numbers.points(stance);
  const next = thresholds.find((threshold) => stance < threshold * UNIT && points === numbers.whole(threshold));
  // Rounded as in the sum beside it, but never up to the threshold itself.
  return next === undefined ? points : numbers.tenths(Math.min(roundedToTenth(stance), next * UNIT - TENTH));
}
