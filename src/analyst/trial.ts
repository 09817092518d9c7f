/** One moment of a game, and what each of its open options is worth. */
import { axes, DOCTRINES, step, UNIT, type Axes, type Doctrine, type Model, type State } from '../engine';
import { freshSeed, playOn, Purpose, type Player, type StrategyName } from './strategies';

/** A decision that lost more than this (thousandths of emancipation - tyranny) is a turning point; within it, no fault. */
export const TURNING_POINT = 2 * UNIT;

/** In thousandths; `gap` is emancipation - tyranny. */
export interface Amounts {
  emancipation: number;
  tyranny: number;
  gap: number;
}

export interface OptionWorth {
  doctrine: Doctrine;
  /** Where the axes are expected to end, played on in the best of the ways. */
  expected: Amounts;
  /** The way of playing on that was best after this option. */
  way: StrategyName;
  /** Whether it is within the threshold of the best one, or too near to tell: no fault to choose it. */
  isRight: boolean;
}

/** A moment of the game at which there was something to decide. */
export interface Moment {
  turn: number;
  state: State;
  dossier: string;
  open: readonly number[];
  chosen: number;
}

/** The options of one moment, tried on common fresh luck: each is worth the best of the ways of playing on. */
export class Trial {
  private readonly ahead: State;
  /** Sums of each axis by option and way; the gap of every game, by option, way and seed. */
  private readonly emancipation: Float64Array;
  private readonly tyranny: Float64Array;
  private readonly gaps: number[][];
  private seeds = 0;

  constructor(
    private readonly model: Model,
    readonly moment: Moment,
    private readonly ways: readonly Player[],
  ) {
    this.ahead = moment.state.slice();
    this.emancipation = new Float64Array(this.gamesPerRound);
    this.tyranny = new Float64Array(this.gamesPerRound);
    this.gaps = Array.from({ length: this.gamesPerRound }, () => []);
  }

  get gamesPerRound(): number {
    return this.moment.open.length * this.ways.length;
  }

  /** Plays every option on, in every way, under the nth luck. */
  play(n: number): void {
    const { model, ways, ahead } = this;
    const { open, turn, state } = this.moment;
    const seed = freshSeed(Purpose.Judge, 0, turn, n);
    for (let i = 0; i < this.gamesPerRound; i++) {
      ahead.set(state);
      step(model, ahead, open[Math.floor(i / ways.length)]!, seed);
      playOn(model, ahead, ways[i % ways.length]!.strategy, seed);
      const score = axes(model, ahead);
      this.emancipation[i]! += score.emancipation;
      this.tyranny[i]! += score.tyranny;
      this.gaps[i]!.push(score.emancipation - score.tyranny);
    }
    this.seeds += 1;
  }

  /** Row of the best way of playing on after an option (its place among the open ones). */
  private bestRow(place: number): number {
    let best = place * this.ways.length;
    for (let i = best + 1; i < (place + 1) * this.ways.length; i++) {
      if (this.emancipation[i]! - this.tyranny[i]! > this.emancipation[best]! - this.tyranny[best]!) best = i;
    }
    return best;
  }

  private expected(place: number): Amounts {
    const row = this.bestRow(place);
    return amountsOf({
      emancipation: Math.round(this.emancipation[row]! / this.seeds),
      tyranny: Math.round(this.tyranny[row]! / this.seeds),
    });
  }

  get worths(): OptionWorth[] {
    return this.moment.open.map((option, place) => ({
      doctrine: DOCTRINES[option]!,
      expected: this.expected(place),
      way: this.wayAfter(place).name,
      isRight: !this.isFaultAt(place),
    }));
  }

  /** The way of playing on that was best after an option, by its place among the open ones. */
  wayAfter(place: number): Player {
    return this.ways[this.bestRow(place) % this.ways.length]!;
  }

  get chosenPlace(): number {
    return this.moment.open.indexOf(this.moment.chosen);
  }

  get chosen(): Amounts {
    return this.expected(this.chosenPlace);
  }

  /** Place of the best option among the open ones; the chosen one where several are. */
  get bestPlace(): number {
    let best = this.chosenPlace;
    for (let place = 0; place < this.moment.open.length; place++) {
      if (this.expected(place).gap > this.expected(best).gap) best = place;
    }
    return best;
  }

  get best(): Amounts {
    return this.expected(this.bestPlace);
  }

  get loss(): Amounts {
    return minus(this.best, this.chosen);
  }

  get isFault(): boolean {
    return this.isFaultAt(this.chosenPlace);
  }

  /** Whether the loss of an option is beyond the threshold, and beyond the doubt that so few games leave. */
  private isFaultAt(place: number): boolean {
    return this.best.gap - this.expected(place).gap - this.uncertaintyAt(place) > TURNING_POINT;
  }

  /** Standard error of the loss. */
  get uncertainty(): number {
    return this.uncertaintyAt(this.chosenPlace);
  }

  /** The options share their luck, so the standard error is that of the differences. */
  private uncertaintyAt(place: number): number {
    const best = this.gaps[this.bestRow(this.bestPlace)]!;
    const chosen = this.gaps[this.bestRow(place)]!;
    if (best === chosen || this.seeds < 2) return 0;
    const differences = best.map((gap, n) => gap - chosen[n]!);
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / this.seeds;
    const squares = differences.reduce((sum, difference) => sum + (difference - mean) * (difference - mean), 0);
    return Math.sqrt(squares / (this.seeds - 1) / this.seeds);
  }
}

export const NOTHING: Amounts = { emancipation: 0, tyranny: 0, gap: 0 };

export const amountsOf = ({ emancipation, tyranny }: Axes): Amounts => ({
  emancipation,
  tyranny,
  gap: emancipation - tyranny,
});

export const plus = (a: Amounts, b: Amounts): Amounts => ({
  emancipation: a.emancipation + b.emancipation,
  tyranny: a.tyranny + b.tyranny,
  gap: a.gap + b.gap,
});

export const minus = (a: Amounts, b: Amounts): Amounts => ({
  emancipation: a.emancipation - b.emancipation,
  tyranny: a.tyranny - b.tyranny,
  gap: a.gap - b.gap,
});
