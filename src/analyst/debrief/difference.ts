/**
 * What each option would change, against the best one: they are played on under the same luck, each in its best way, and
 * what parts them is reported gauge by gauge and cause by cause. Amounts are weighed as the score weighs time (half the mean over
 * the played turns, half the mean over the epilogue), so that causes add up to gauges, and gauges to the axes.
 */
import {
  axes,
  Ledger,
  read,
  step,
  TURN,
  type Answer,
  type Axis,
  type Cause,
  type CauseKind,
  type GaugeId,
  type Model,
  type State,
} from '../../engine';
import { freshSeed, playStep, Purpose, type Strategy } from '../strategies';
import type { Moment } from './trial';

/** Thousandths everywhere; what an option has more than the best one. */
export interface Difference {
  emancipation: AxisDifference;
  tyranny: AxisDifference;
  /** Gauges and stances that part, from the one that parts most. */
  gauges: readonly GaugeDifference[];
}

/** By answer, for all but the best one. */
export type Differences = Readonly<Partial<Record<Answer, Difference>>>;

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
  /** `delayed`: what the option itself does after its own turn. `later`: decisions that came after, and were not the same. */
  kind: CauseKind | 'delayed' | 'later';
  cause: string;
  amount: number;
}

/** An answer with the way in which it was played on. */
export interface Branch {
  answer: Answer;
  /** Its place. */
  place: number;
  strategy: Strategy;
}

/** The branches of one moment. */
export interface DifferenceRequest {
  model: Model;
  moment: Moment;
  best: Branch;
  others: readonly Branch[];
  /** Games of each branch. */
  seeds: number;
}

/**
 * Plays the options on under the same fresh luck, and says by what the mean of each differs from that of the best one:
 * other - best, in thousandths.
 */
export function differencesOf({ model, moment, best, others, seeds }: DifferenceRequest): Differences {
  const means = (branch: Branch) => {
    const known = new Means(model);
    for (let n = 0; n < seeds; n++) {
      known.play(moment, branch, freshSeed(Purpose.Judge, 0, moment.turn, n), 1 / seeds);
    }
    return known;
  };
  const right = means(best);
  return Object.fromEntries(others.map((other) => [other.answer, means(other).minus(right)]));
}

/** What a branch comes to in the mean of its games, as they come in. */
class Means {
  private readonly means: Float64Array;
  private readonly scores = { emancipation: 0, tyranny: 0 };
  private readonly causes = new Map<GaugeId, Map<string, number>>();

  constructor(private readonly model: Model) {
    this.means = new Float64Array(model.size);
  }

  play(moment: Moment, { place, strategy }: Branch, seed: number, share: number) {
    const { turn, state, coming } = moment;
    const { model } = this;
    const { turns, epilogue } = model;
    const ahead: State = state.slice();
    const ledger = new Ledger(model, coming);
    step(model, ahead, place, seed, ledger);
    for (let played = turn; played <= model.horizon; played++) {
      while (ahead[TURN]! < played) playStep(model, ahead, strategy, seed, ledger);
      const weight = ahead[TURN]! > turns ? 1 / epilogue / 2 : 1 / turns / (epilogue === 0 ? 1 : 2);
      for (let cell = 0; cell < ahead.length; cell++) this.means[cell]! += share * weight * ahead[cell]!;
    }
    const score = axes(model, ahead);
    this.scores.emancipation += share * score.emancipation;
    this.scores.tyranny += share * score.tyranny;
    for (const cause of ledger.causes) this.note(cause, moment, share);
  }

  /** A push at a turn counts for all the turns that follow it. */
  private note({ gauge, kind, cause, turn, since, amount }: Cause, moment: Moment, share: number): void {
    const { turns, epilogue, horizon } = this.model;
    const lived = Math.max(0, turns - turn + 1) / turns;
    const legacy = epilogue === 0 ? 0 : Math.min(epilogue, horizon - turn + 1) / epilogue;
    const weight = epilogue === 0 ? lived : (lived + legacy) / 2;
    const { turn: decided, question } = moment;
    const isMove = kind === 'lever' || kind === 'rewording';
    const isDecision = isMove || kind === 'cost' || kind === 'decision';
    const isLater = since > decided || (since === decided && isMove && question.kind === 'dossier');
    const isOwn = since === decided && isMove === (question.kind === 'session');
    const isDelayed = isDecision && isOwn && turn > decided;
    const name = isDecision && isLater ? 'later\n' : `${isDelayed ? 'delayed' : kind}\n${cause}`;
    const known = this.causes.get(gauge) ?? new Map<string, number>();
    this.causes.set(gauge, known.set(name, (known.get(name) ?? 0) + share * weight * amount));
  }

  /** What this branch has more than the other one. */
  minus(other: Means): Difference {
    const { model } = this;
    const moved = this.means.map((mean, cell) => mean - other.means[cell]!);
    return {
      emancipation: axisDifference(model, 'emancipation', this.scores.emancipation - other.scores.emancipation, moved),
      tyranny: axisDifference(model, 'tyranny', this.scores.tyranny - other.scores.tyranny, moved),
      gauges: model.gaugeIds
        .map((gauge): GaugeDifference => {
          const [own, others] = [this, other].map(({ causes }) => causes.get(gauge) ?? new Map<string, number>());
          const names = new Set([...own!.keys(), ...others!.keys()]);
          const causes = [...names].map((name): CauseDifference => {
            const [kind, cause] = name.split('\n');
            const amount = Math.round((own!.get(name) ?? 0) - (others!.get(name) ?? 0));
            return { kind: kind as CauseDifference['kind'], cause: cause!, amount };
          });
          return { gauge, amount: Math.round(read(model, moved, gauge)), causes: largestFirst(causes) };
        })
        .filter(({ amount }) => amount !== 0)
        .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
    };
  }
}

/** An axis that moved so far, while the cells of the state moved so. */
function axisDifference(model: Model, axis: Axis, mean: number, moved: Float64Array): AxisDifference {
  const id = model.scenario.axes[axis];
  const { terms, bend } = model.scenario.indices.find((index) => index.id === id)!;
  const weights = terms.reduce((sum, { weight }) => sum + weight, 0);
  const amount = Math.round(mean);
  const shares = terms.map(({ of, weight, inverse }) => ({
    of,
    amount: Math.round(((1 - bend) * weight * read(model, moved, of) * (inverse ? -1 : 1)) / weights),
  }));
  return { amount, terms: largestFirst(shares), bend: amount - shares.reduce((sum, term) => sum + term.amount, 0) };
}

const largestFirst = <T extends { amount: number }>(parts: readonly T[]): T[] =>
  parts.filter(({ amount }) => amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
