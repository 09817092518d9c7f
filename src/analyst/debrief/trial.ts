/** One moment of a game, and what each of its open answers is worth. */
import {
  answerAt,
  axes,
  step,
  UNIT,
  type Answer,
  type Axes,
  type Cause,
  type Model,
  type Question,
  type State,
} from '../../engine';
import { freshSeed, playOn, Purpose, type Player, type StrategyName } from '../strategies';

/** A decision that lost more than this (thousandths of emancipation - tyranny) is a turning point; within it, no fault. */
export const TURNING_POINT = 2 * UNIT;

/**
 * Ways of playing on that stay in the race for an option after so many seeds (successive halving: Jamieson and Talwalkar,
 * 2016). Only the best one counts in the end, and on common luck a few games tell most of the others apart.
 */
const RACE: readonly { seeds: number; ways: number }[] = [
  { seeds: 2, ways: 6 },
  { seeds: 4, ways: 3 },
  { seeds: 8, ways: 2 },
];
/**
 * Standard errors that a loss is beyond the threshold before anyone is blamed. Found on 216 games of the shipped scenarios,
 * with ten times as many games to tell who was right: no planner is blamed, and 3 decisions in 125 wrongly.
 */
const BLAMED = 1.5;
/** A verdict stands once it is this many standard errors clear of its threshold, on so many seeds at least. */
const SURE = 3;
const FEWEST_SEEDS = 16;
/** Beyond this many seeds a decision is too close to its threshold for more games to be worth their time. */
const MOST_SEEDS = 64;

/** In thousandths; `gap` is emancipation - tyranny. */
export interface Amounts extends Axes {
  gap: number;
}

/** What an answer was worth, as estimated from the games played. */
export interface OptionWorth {
  answer: Answer;
  /** Where the axes are expected to end, played on in the best of the ways. */
  expected: Amounts;
  /** The way of playing on that was best after this answer. */
  way: StrategyName;
  /** Whether it is within the threshold of the best one, or too near to tell: no fault to choose it. */
  isRight: boolean;
}

/** A moment of the game at which there was something to decide. */
export interface Moment {
  turn: number;
  state: State;
  question: Question;
  /** Places of the open answers, and of the one that was given. */
  open: readonly number[];
  chosen: number;
  /** Effects that earlier decisions and events have set in motion. */
  coming: readonly Cause[];
}

/** The games of an option played on in one way, under the first, second, third… luck. */
class Line {
  emancipation = 0;
  tyranny = 0;
  readonly gaps: number[] = [];

  constructor(
    readonly option: number,
    readonly way: Player,
  ) {}

  get gap(): number {
    return this.emancipation - this.tyranny;
  }

  add({ emancipation, tyranny }: Axes): void {
    this.emancipation += emancipation;
    this.tyranny += tyranny;
    this.gaps.push(emancipation - tyranny);
  }
}

/** The options of one moment, tried on common fresh luck: each is worth the best of the ways of playing on. */
export class Trial {
  /** Seeds played so far. */
  seeds = 0;
  private readonly ahead: State;
  /** By option, in the order of the open ones: the ways that are still in the race. */
  private lines: readonly (readonly Line[])[];

  constructor(
    private readonly model: Model,
    readonly moment: Moment,
    ways: readonly Player[],
    private readonly race = RACE,
  ) {
    this.ahead = moment.state.slice();
    this.lines = moment.open.map((option) => ways.map((way) => new Line(option, way)));
  }

  /** Games that the next seed takes. */
  get gamesPerRound(): number {
    return this.lines.reduce((games, { length }) => games + length, 0);
  }

  /** Plays every option on, in every way that is left, under the luck that comes next. */
  play(): void {
    const { model, ahead } = this;
    const { turn, state } = this.moment;
    const seed = freshSeed(Purpose.Judge, 0, turn, this.seeds);
    for (const lines of this.lines) {
      for (const line of lines) {
        ahead.set(state);
        step(model, ahead, line.option, seed);
        playOn(model, ahead, line.way.strategy, seed);
        line.add(axes(model, ahead));
      }
    }
    this.seeds += 1;
    const cut = this.race.find(({ seeds }) => seeds === this.seeds);
    if (cut !== undefined) this.lines = this.lines.map((lines) => leading(lines, cut.ways));
  }

  private bestLine(place: number): Line {
    return this.lines[place]!.reduce((best, line) => (line.gap > best.gap ? line : best));
  }

  private expected(place: number): Amounts {
    const line = this.bestLine(place);
    return amountsOf({
      emancipation: Math.round(line.emancipation / this.seeds),
      tyranny: Math.round(line.tyranny / this.seeds),
    });
  }

  get worths(): OptionWorth[] {
    return this.moment.open.map((_option, place) => ({
      answer: this.answerAt(place),
      expected: this.expected(place),
      way: this.wayAfter(place).name,
      isRight: !this.isFaultAt(place),
    }));
  }

  /** An answer as it is written down, by its place among the open ones. */
  answerAt(place: number): Answer {
    return answerAt(this.model, this.moment.state, this.moment.open[place]!);
  }

  /** The way of playing on that was best after an option, by its place among the open ones. */
  wayAfter(place: number): Player {
    return this.bestLine(place).way;
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
    const best = this.bestPlace;
    return this.expected(best).gap - this.expected(place).gap - BLAMED * this.uncertainty(best, place) > TURNING_POINT;
  }

  /** Standard error of the loss. */
  get doubt(): number {
    return this.uncertainty(this.bestPlace, this.chosenPlace);
  }

  /** Whether more games would not change the verdict on the choice, nor, where it is a fault, which options are right. */
  get isSettled(): boolean {
    if (this.seeds >= MOST_SEEDS) return true;
    if (!this.isSureAt(this.chosenPlace, TURNING_POINT)) return false;
    return !this.isFault || this.moment.open.every((_option, place) => this.isSureAt(place, TURNING_POINT));
  }

  /** Whether more games would not change whether the choice is the best option. */
  get isRanked(): boolean {
    return this.seeds >= MOST_SEEDS || this.isSureAt(this.chosenPlace, 0);
  }

  /** Whether it is sure that some option leads this one by more than a threshold, or that none does. */
  private isSureAt(place: number, threshold: number): boolean {
    if (this.seeds < FEWEST_SEEDS) return false;
    const others = this.moment.open.map((_option, other) => other).filter((other) => other !== place);
    const leads = others.map((other) => ({
      lead: this.expected(other).gap - this.expected(place).gap,
      doubt: SURE * this.uncertainty(other, place),
    }));
    return (
      leads.some(({ lead, doubt }) => lead - doubt > threshold) ||
      leads.every(({ lead, doubt }) => lead + doubt <= threshold)
    );
  }

  /** Standard error of the difference between two options. They share their luck, so it is that of the differences. */
  private uncertainty(one: number, other: number): number {
    if (one === other || this.seeds < 2) return 0;
    const { gaps } = this.bestLine(other);
    const differences = this.bestLine(one).gaps.map((gap, n) => gap - gaps[n]!);
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / this.seeds;
    const squares = differences.reduce((sum, difference) => sum + (difference - mean) * (difference - mean), 0);
    return Math.sqrt(squares / (this.seeds - 1) / this.seeds);
  }
}

/** The best lines, in the order in which they stand; of equals the first ones. */
function leading(lines: readonly Line[], most: number): readonly Line[] {
  const best = new Set([...lines].sort((a, b) => b.gap - a.gap).slice(0, most));
  return lines.filter((line) => best.has(line));
}

/** Nothing on either axis. */
export const NOTHING: Amounts = { emancipation: 0, tyranny: 0, gap: 0 };

/** The axes with the gap between them. */
export const amountsOf = ({ emancipation, tyranny }: Axes): Amounts => ({
  emancipation,
  tyranny,
  gap: emancipation - tyranny,
});

/** The sum, axis by axis. */
export const plus = (a: Axes, b: Axes): Amounts =>
  amountsOf({ emancipation: a.emancipation + b.emancipation, tyranny: a.tyranny + b.tyranny });

/** The difference, axis by axis. */
export const minus = (a: Axes, b: Axes): Amounts =>
  amountsOf({ emancipation: a.emancipation - b.emancipation, tyranny: a.tyranny - b.tyranny });
