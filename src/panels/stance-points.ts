import { UNIT } from '../engine';
import type { Numbers } from '../words';

/** A stance in whole points; with a decimal where these would say that it has reached what it is just below. */
export function stancePoints(stance: number, thresholds: readonly number[], numbers: Numbers): string {
  const points = numbers.points(stance);
  const isJustBelow = thresholds.some((threshold) => stance < threshold * UNIT && points === numbers.whole(threshold));
  return isJustBelow ? numbers.tenths(Math.floor(stance / 100) * 100) : points;
}
