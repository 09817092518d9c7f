/**
 * What a decision changed, against the best one: the two options played on under the same luck, each in its best way, and
 * what parts them told gauge by gauge and cause by cause. Amounts are weighed as the score weighs time (half the mean over
 * the played turns, half the mean over the epilogue), so that causes add up to gauges, and gauges to the axes.
 */
import {
  axes,
  DOCTRINES,
  Ledger,
  read,
  step,
  TURN,
  type Cause,
  type CauseKind,
  type Doctrine,
  type GaugeId,
  type Model,
  type State,
} from '../engine';
import { freshSeed, playTurn, Purpose, type Strategy } from './strategies';
import type { Moment } from './trial';

/** Thousandths everywhere; what the choice has more than the best option. */
export interface Difference {
  emancipation: AxisDifference;
  tyranny: AxisDifference;
  /** Gauges and stances that part, from the one that parts most. */
  gauges: readonly GaugeDifference[];
}

/** How far one axis is from the other branch, and through which of its terms. */
export interface AxisDifference {
  amount: number;
  /** What each term adds through the mean, the largest first. */
  terms: readonly { of: string; amount: number }[];
  /** What the bend toward the weakest or the strongest term adds; with the terms, exactly the amount. */
  bend: number;
}

/** How far one gauge stands from the other branch, turns weighed as the score weighs them, and why. */
export interface GaugeDifference {
  gauge: GaugeId;
  amount: number;
  /** Causes that sum to the amount but for rounding, the largest first. */
  causes: readonly CauseDifference[];
}

/** What one cause gave one gauge more, or less, than in the other branch. */
export interface CauseDifference {
  /** `later`: decisions that came after, and were not the same. */
  kind: CauseKind | 'later';
  cause: string;
  amount: number;
}

/** An option with the way in which it was played on. */
export interface Branch {
  doctrine: Doctrine;
  strategy: Strategy;
}

/** Two branches of one moment. */
export interface DifferenceRequest {
  model: Model;
  moment: Moment;
  /** Effects that earlier decisions have set in motion. */
  coming: readonly Cause[];
  chosen: Branch;
  best: Branch;
  /** Games of each branch. */
  seeds: number;
}

/**
 * Plays the choice and the best option on under the same fresh luck, and says by what their means differ: choice -
 * best, in thousandths.
 */
export function differenceOf({ model, moment, coming, chosen, best, seeds }: DifferenceRequest): Difference {
  const sums = new Sums(model);
  for (let n = 0; n < seeds; n++) {
    const seed = freshSeed(Purpose.Judge, 0, moment.turn, n);
    sums.play(moment, coming, chosen, seed, 1 / seeds);
    sums.play(moment, coming, best, seed, -1 / seeds);
  }
  return sums.difference();
}

/** Mean differences between branches, as they come in: a game of one is added, a game of the other taken away. */
class Sums {
  private readonly means: Float64Array;
  private readonly axes = { emancipation: 0, tyranny: 0 };
  private readonly causes = new Map<GaugeId, Map<string, number>>();

  constructor(private readonly model: Model) {
    this.means = new Float64Array(model.size);
  }

  play({ turn, state }: Moment, coming: readonly Cause[], { doctrine, strategy }: Branch, seed: number, share: number) {
    const { model } = this;
    const ahead: State = state.slice();
    const ledger = new Ledger(model, coming);
    while (ahead[TURN]! < model.horizon) {
      if (ahead[TURN] === turn - 1) step(model, ahead, DOCTRINES.indexOf(doctrine), seed, ledger);
      else playTurn(model, ahead, strategy, seed, ledger);
      const { turns, epilogue } = model;
      const weight = ahead[TURN]! > turns ? 1 / epilogue / 2 : 1 / turns / (epilogue === 0 ? 1 : 2);
      for (let cell = 0; cell < ahead.length; cell++) this.means[cell]! += share * weight * ahead[cell]!;
    }
    const score = axes(model, ahead);
    this.axes.emancipation += share * score.emancipation;
    this.axes.tyranny += share * score.tyranny;
    for (const cause of ledger.causes) this.note(cause, turn, share);
  }

  /** A push at a turn counts for all the turns that follow it. */
  private note({ gauge, kind, cause, turn, since, amount }: Cause, decided: number, share: number): void {
    const { turns, epilogue, horizon } = this.model;
    const lived = Math.max(0, turns - turn + 1) / turns;
    const legacy = epilogue === 0 ? 0 : Math.min(epilogue, horizon - turn + 1) / epilogue;
    const weight = epilogue === 0 ? lived : (lived + legacy) / 2;
    const isLater = (kind === 'cost' || kind === 'decision') && since > decided;
    const name = isLater ? 'later\n' : `${kind}\n${cause}`;
    const known = this.causes.get(gauge) ?? new Map<string, number>();
    this.causes.set(gauge, known.set(name, (known.get(name) ?? 0) + share * weight * amount));
  }

  difference(): Difference {
    const { model } = this;
    return {
      emancipation: this.axis(model.scenario.axes.emancipation, this.axes.emancipation),
      tyranny: this.axis(model.scenario.axes.tyranny, this.axes.tyranny),
      gauges: model.gaugeIds
        .map((gauge): GaugeDifference => {
          const causes = [...(this.causes.get(gauge) ?? [])].map(([name, amount]): CauseDifference => {
            const [kind, cause] = name.split('\n');
            return { kind: kind as CauseDifference['kind'], cause: cause!, amount: Math.round(amount) };
          });
          return { gauge, amount: Math.round(read(model, this.means, gauge)), causes: largestFirst(causes) };
        })
        .filter(({ amount }) => amount !== 0)
        .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
    };
  }

  private axis(id: string, mean: number): AxisDifference {
    const { model } = this;
    const { terms, bend } = model.scenario.indices.find((index) => index.id === id)!;
    const weights = terms.reduce((sum, { weight }) => sum + weight, 0);
    const amount = Math.round(mean);
    const shares = terms.map(({ of, weight, inverse }) => {
      const moved = read(model, this.means, of) * (inverse ? -1 : 1);
      return { of, amount: Math.round(((1 - bend) * weight * moved) / weights) };
    });
    return { amount, terms: largestFirst(shares), bend: amount - shares.reduce((sum, term) => sum + term.amount, 0) };
  }
}

const largestFirst = <T extends { amount: number }>(parts: readonly T[]): T[] =>
  parts.filter(({ amount }) => amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
