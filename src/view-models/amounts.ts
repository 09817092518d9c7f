/** Amounts that are shown rounded and still add up. */

/** The step of what is shown: a tenth of a point, in thousandths. */
export const TENTH = 100;

export const roundedToTenth = (thousandths: number): number => Math.floor(thousandths / TENTH + 0.5) * TENTH;

/**
 * Each amount rounded to a tenth of a point so that the rounded ones sum to the rounded total, whatever they are: the
 * tenths that rounding lost or won go to the amounts that were furthest from theirs.
 * @param total the total that is shown, a whole number of tenths; the amounts themselves may miss it by less than a tenth
 */
export function roundedToSum(amounts: readonly number[], total: number): number[] {
  const shown = amounts.map(roundedToTenth);
  let left = Math.round((total - shown.reduce((sum, amount) => sum + amount, 0)) / TENTH);
  const step = Math.sign(left) * TENTH;
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
