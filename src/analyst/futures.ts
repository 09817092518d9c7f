/** The fan of possible futures behind each option: the same luck for all of them, the same ways of playing on. */
import {
  axes,
  DOCTRINES,
  ending,
  NO_CHOICE,
  openDossier,
  read,
  step,
  TURN,
  type Doctrine,
  type Model,
  type State,
} from '../engine';
import { Tally, type Spread } from './spread';
import {
  freshSeed,
  openNow,
  playTurn,
  Purpose,
  WAYS,
  type Player,
  type Strategy,
  type StrategyName,
} from './strategies';
import { Meter, type Budget, type Work } from './work';

/** The futures of the open options of one dossier. */
export interface Futures {
  turn: number;
  dossier: string;
  /** Games played in all; each option has the same number, each way of playing on too. */
  games: number;
  /** How the games were played on after the option, in equal parts. */
  ways: readonly StrategyName[];
  options: readonly OptionFutures[];
}

export interface OptionFutures {
  doctrine: Doctrine;
  games: number;
  /** The axes of the finished games. */
  emancipation: Spread;
  tyranny: Spread;
  /** The axes after each turn from this one on, the epilogue included. */
  path: readonly { turn: number; emancipation: Spread; tyranny: Spread }[];
  /** Gauges and stances at the very end. */
  gauges: Readonly<Record<string, Spread>>;
  /** Games by ending; only those that were reached. */
  endings: Readonly<Record<string, number>>;
  /** Each way of playing on by itself, in the order of `ways`: means of the axes in thousandths, endings. */
  byWay: readonly WayFutures[];
}

export interface WayFutures {
  games: number;
  emancipation: number;
  tyranny: number;
  endings: Readonly<Record<string, number>>;
}

export interface FuturesRequest {
  model: Model;
  /** A moment with an open dossier. */
  state: State;
  budget: Budget;
  ways?: readonly Player[];
}

/** Plays every open option on, round after round. Throws when no dossier with an open option is there. */
export function* futures({ model, state, budget, ways = WAYS }: FuturesRequest): Work<Futures> {
  const dossier = openDossier(model, state);
  const open = openNow(model, state);
  if (dossier === null || open.length === 0) throw new Error('futures are those of the options of an open dossier');
  const turn = state[TURN]! + 1;
  const fans = open.map((option) => new Fan(model, turn, option, ways.length));
  const ahead = state.slice();
  const meter = new Meter(budget);
  const report = (): Futures => ({
    turn,
    dossier: dossier.id,
    games: meter.games,
    ways: ways.map(({ name }) => name),
    options: fans.map((fan) => fan.report()),
  });
  for (let round = 0; round === 0 || meter.hasRoomFor(fans.length * ways.length); round++) {
    const seed = freshSeed(Purpose.Futures, 0, turn, round);
    for (const fan of fans) {
      for (let way = 0; way < ways.length; way++) {
        ahead.set(state);
        fan.play(ahead, ways[way]!.strategy, way, seed);
      }
    }
    meter.games += fans.length * ways.length;
    yield { done: meter.spent, report };
  }
  return report();
}

/** The futures of one option, as they come in. */
class Fan {
  private games = 0;
  private readonly emancipation = new Tally();
  private readonly tyranny = new Tally();
  private readonly path: { turn: number; emancipation: Tally; tyranny: Tally }[];
  private readonly gauges: Tally[];
  private readonly endings: Map<string, number>[];
  private readonly sums: Float64Array;

  constructor(
    private readonly model: Model,
    turn: number,
    private readonly option: number,
    ways: number,
  ) {
    this.path = Array.from({ length: model.horizon - turn + 1 }, (_, i) => ({
      turn: turn + i,
      emancipation: new Tally(),
      tyranny: new Tally(),
    }));
    this.gauges = model.gaugeIds.map(() => new Tally());
    this.endings = Array.from({ length: ways }, () => new Map<string, number>());
    this.sums = new Float64Array(2 * ways);
  }

  play(state: State, strategy: Strategy, way: number, seed: number): void {
    const { model, path } = this;
    step(model, state, this.option, seed);
    this.photograph(state, 0);
    for (let i = 1; i < path.length; i++) {
      if (state[TURN]! < model.turns) playTurn(model, state, strategy, seed);
      else step(model, state, NO_CHOICE, seed);
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
    this.sums[2 * way]! += score.emancipation;
    this.sums[2 * way + 1]! += score.tyranny;
  }

  report(): OptionFutures {
    const { model, games } = this;
    const perWay = games / this.endings.length;
    return {
      doctrine: DOCTRINES[this.option]!,
      games,
      emancipation: this.emancipation.spread(),
      tyranny: this.tyranny.spread(),
      path: this.path.map(({ turn, emancipation, tyranny }) => ({
        turn,
        emancipation: emancipation.spread(),
        tyranny: tyranny.spread(),
      })),
      gauges: Object.fromEntries(model.gaugeIds.map((id, gauge) => [id, this.gauges[gauge]!.spread()])),
      endings: summed(this.endings),
      byWay: this.endings.map((endings, way) => ({
        games: perWay,
        emancipation: this.sums[2 * way]! / perWay,
        tyranny: this.sums[2 * way + 1]! / perWay,
        endings: Object.fromEntries(endings),
      })),
    };
  }
}

/** Counts of several tables, added, in the order in which they first came. */
function summed(tables: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const table of tables) for (const [id, count] of table) sums.set(id, (sums.get(id) ?? 0) + count);
  return Object.fromEntries(sums);
}
