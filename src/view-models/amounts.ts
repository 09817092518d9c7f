/** Amounts that are shown rounded and still add up. */

/** The step of what is shown: a tenth of a point, in thousandths. */
export const TENTH = 100;

export const roundedToTenth = (thousandths: number): number => roundedTo(thousandths, TENTH);

const roundedTo = (thousandths: number, step: number): number => Math.floor(thousandths / step + 0.5) * step;

/**
 * Each amount rounded to a step so that the rounded ones sum to the rounded total, whatever they are: the steps that rounding
 * lost or won go to the amounts that were furthest from theirs.
 * @param total the total that is shown, a whole number of steps; the amounts themselves may miss it by less than one
 * @param unit the step, a tenth of a point where none is given
 */
export function roundedToSum(amounts: readonly number[], total: number, unit = TENTH): number[] {
  const shown = amounts.map((amount) => roundedTo(amount, unit));
  let left = Math.round((total - shown.reduce((sum, amount) => sum + amount, 0)) / unit);
  const step = Math.sign(left) * unit;
  // those that rounding moved most in the other direction come first
  const order = amounts
    .map((amount, index) => ({ index, lost: (amount - shown[index]!) * Math.sign(step) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (let i = 0; left !== 0 && order.length > 0; i = (i + 1) % order.length, left -= Math.sign(left)) {
    shown[order[i]!.index]! += step;
  }
  return shown;
}

/** A bill as it is printed, in thousandths: its total from what is shown to what is shown, and amounts that sum to it. */
export function printedBill({ before, after, causes }: BillAmounts): { total: number; amounts: number[] } {
  const total = roundedToTenth(after) - roundedToTenth(before);
  return {
    total,
    amounts: roundedToSum(
      causes.map(({ amount }) => amount),
      total,
    ),
  };
}

interface BillAmounts {
  before: number;
  after: number;
  causes: readonly { amount: number }[];
}

/** Weights are shown as so many votes in all. */
const VOTES = 100;

/** Each weight as whole votes of a hundred; in the same order. */
export function votesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total <= 0
    ? weights.map(() => 0)
    : wholeParts(
        weights.map((weight) => (weight / total) * VOTES),
        VOTES,
      );
}

/** Parts that make a whole as whole numbers that do, by the largest remainders (the first of equals); in the same order. */
export function wholeParts(parts: readonly number[], whole: number): number[] {
  const counts = parts.map(Math.floor);
  const left = whole - counts.reduce((sum, count) => sum + count, 0);
  parts
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (counts[index]! += 1));
  return counts;
}

/** Votes that are missing of a quorum in percent of the weight: at least one while there is none, whatever was rounded. */
export const missingVotes = (votes: number, quorum: number, isReached: boolean): number =>
  isReached ? 0 : Math.max(1, Math.ceil(quorum) - votes);

/** A stance in whole points, rounded down: it shows a threshold only once it has reached it. */
export const pointsReached = (thousandths: number): number => Math.floor(thousandths / 1000);
