/** Where games played on from a moment go: the paths of the axes, the gauges at the end, the endings. */
import { axes, ending, NO_CHOICE, read, step, TURN, type Model, type State } from '../engine';
import { Tally, type Spread } from './spread';
import { playStep, type Strategy } from './strategies';

/** Where the games of a fan went. */
export interface FanReport {
  games: number;
  /** The axes of the finished games. */
  emancipation: Spread;
  tyranny: Spread;
  /** The axes after each turn from the first one on, the epilogue included. */
  path: readonly { turn: number; emancipation: Spread; tyranny: Spread }[];
  /** Gauges and stances at the very end. */
  gauges: Readonly<Record<string, Spread>>;
  /** The same games as twenty, equally likely: what twenty figures can show. */
  twenty: Twenty;
  /** Games by ending; only those that were reached. */
  endings: Readonly<Record<string, number>>;
}

/** Twenty values of each number, from the least to the most, in thousandths: the middles of twenty equal parts of the games. */
export interface Twenty {
  emancipation: readonly number[];
  tyranny: readonly number[];
  gauges: Readonly<Record<string, readonly number[]>>;
}

const TWENTY = 20;

/** Games played on from one moment, as they come in. */
export class Fan {
  private games = 0;
  private readonly emancipation = new Tally();
  private readonly tyranny = new Tally();
  private readonly path: { turn: number; emancipation: Tally; tyranny: Tally }[];
  private readonly gauges: Tally[];
  /** By way of playing on: endings are listed in the order in which the ways come to them. */
  private readonly endings: Map<string, number>[];

  constructor(
    private readonly model: Model,
    /** The first turn that is drawn. */
    turn: number,
    ways: number,
  ) {
    this.path = Array.from({ length: model.horizon - turn + 1 }, (_, i) => ({
      turn: turn + i,
      emancipation: new Tally(),
      tyranny: new Tally(),
    }));
    this.gauges = model.gaugeIds.map(() => new Tally());
    this.endings = Array.from({ length: ways }, () => new Map<string, number>());
  }

  /** Plays one game on, in place, to its end: from the state after the first turn, or from one before its end. */
  play(state: State, strategy: Strategy, way: number, seed: number): void {
    const { model, path } = this;
    for (let i = 0; i < path.length; i++) {
      while (state[TURN]! < path[i]!.turn) {
        if (state[TURN]! < model.turns) playStep(model, state, strategy, seed);
        else step(model, state, NO_CHOICE, seed);
      }
      this.photograph(state, i);
    }
    this.close(state, way);
  }

  private photograph(state: State, i: number): void {
    const { emancipation, tyranny } = this.path[i]!;
    emancipation.add(state[this.model.emancipationCell]!);
    tyranny.add(state[this.model.tyrannyCell]!);
  }

  private close(state: State, way: number): void {
    const { model } = this;
    const score = axes(model, state);
    this.games += 1;
    this.emancipation.add(score.emancipation);
    this.tyranny.add(score.tyranny);
    for (let gauge = 0; gauge < this.gauges.length; gauge++) {
      this.gauges[gauge]!.add(read(model, state, model.gaugeIds[gauge]!));
    }
    const reached = ending(model, state);
    const counts = this.endings[way]!;
    counts.set(reached, (counts.get(reached) ?? 0) + 1);
  }

  report(): FanReport {
    const { model, games } = this;
    return {
      games,
      emancipation: this.emancipation.spread(),
      tyranny: this.tyranny.spread(),
      path: this.path.map(({ turn, emancipation, tyranny }) => ({
        turn,
        emancipation: emancipation.spread(),
        tyranny: tyranny.spread(),
      })),
      gauges: Object.fromEntries(model.gaugeIds.map((id, gauge) => [id, this.gauges[gauge]!.spread()])),
      twenty: {
        emancipation: this.emancipation.parts(TWENTY),
        tyranny: this.tyranny.parts(TWENTY),
        gauges: Object.fromEntries(model.gaugeIds.map((id, gauge) => [id, this.gauges[gauge]!.parts(TWENTY)])),
      },
      endings: summed(this.endings),
    };
  }
}

/** Counts of several tables, added, in the order in which they first came. */
function summed(tables: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const table of tables) for (const [id, count] of table) sums.set(id, (sums.get(id) ?? 0) + count);
  return Object.fromEntries(sums);
}
