/** What an effect may come to, on ranges. */
import { along, hullOf, over, type Range } from './range';
import type { CompiledPart } from './rules';
import { round } from './state';

/** A part of an effect whose whole is in a range: exact when the whole is, else at most a thousandth off on each side. */
export function partOf(whole: Range, { before, upTo }: CompiledPart): Range {
  const part = (amount: number) => round(amount * upTo) - round(amount * before);
  if (before === 0 || whole.low === whole.high) return along(whole, part);
  const smooth = along(whole, (amount) => amount * (upTo - before));
  return { low: Math.floor(smooth.low) - 1, high: Math.floor(smooth.high) + 2 };
}

/** What the shield lets pass: its share of the damage, all of the rest. */
export function shielded(amount: Range, harm: number, passes: Range): Range {
  if (harm === 0 || (passes.low === 1 && passes.high === 1)) return amount;
  const damage =
    harm > 0
      ? { low: Math.max(0, amount.low), high: amount.high }
      : { low: amount.low, high: Math.min(0, amount.high) };
  const good =
    harm > 0
      ? { low: amount.low, high: Math.min(0, amount.high) }
      : { low: Math.max(0, amount.low), high: amount.high };
  const kept = over(damage, passes, (a, p) => round(a * p));
  if (damage.low > damage.high) return good;
  return good.low > good.high ? kept : hullOf(kept, good);
}
