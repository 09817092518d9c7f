/** How a number of many games is spread. */
import { FULL, UNIT } from '../engine';

/** In thousandths of a point. Half of the games lie between `lower` and `upper`, nine in ten between `low` and `high`. */
export interface Spread {
  mean: number;
  least: number;
  low: number;
  lower: number;
  middle: number;
  upper: number;
  high: number;
  most: number;
}

const BINS = FULL / UNIT + 1;

/** Collects values from 0 to 100 points. Keeps one count a point, so that shares are right to the point and nothing grows. */
export class Tally {
  private readonly counts = new Uint32Array(BINS);
  private games = 0;
  private sum = 0;
  private least = Infinity;
  private most = -Infinity;

  /** A value in thousandths, 0..100 000. */
  add(value: number): void {
    this.counts[Math.floor(value / UNIT + 0.5)]! += 1;
    this.games += 1;
    this.sum += value;
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
  }

  /** Needs at least one value. */
  spread(): Spread {
    return {
      mean: this.sum / this.games,
      least: this.least,
      low: this.quantile(0.05),
      lower: this.quantile(0.25),
      middle: this.quantile(0.5),
      upper: this.quantile(0.75),
      high: this.quantile(0.95),
      most: this.most,
    };
  }

  /** The middle value of each of so many equal parts of the values, from the lowest. Needs at least one value. */
  parts(count: number): number[] {
    return Array.from({ length: count }, (_, part) => this.quantile((part + 0.5) / count));
  }

  /** Within a point's bin the values are taken as evenly spread. */
  private quantile(share: number): number {
    const wanted = share * this.games;
    let below = 0;
    let bin = 0;
    while (below + this.counts[bin]! < wanted) below += this.counts[bin++]!;
    const count = this.counts[bin]!;
    const inBin = count === 0 ? 0 : (wanted - below) / count;
    const value = (bin - 0.5 + inBin) * UNIT;
    return Math.min(this.most, Math.max(this.least, value));
  }
}
