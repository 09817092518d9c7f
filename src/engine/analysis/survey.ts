/** The games that robots play of a scenario, and what is met and seen in them. */
import { compile } from '../compile';
import { openOptions } from '../dossiers';
import { hash32 } from '../luck';
import { Model } from '../model';
import { meets } from '../meets';
import { openAnswers } from '../questions';
import { leverAt } from '../treaty/moves';
import type { CompiledEvent } from '../rules';
import { axes, endingPlace, withAxes } from '../score';
import { mayStrike } from '../shocks';
import { EARLY_ENDING, HEADER, OPEN_DOSSIER, TURN, type State } from '../state';
import { finish, isPromising, NO_CHOICE, start, step } from '../step';
import { isInSession } from '../treaty/session';
import { DOCTRINES, LEVELS, type AssumptionSet, type Scenario } from '../vocabulary';
import { type Kind, KINDS, type Moment, type Target, targetsOf, type Wanted } from './targets';

/** The lowest and the highest value that was seen: thousandths of a point; `turn` and `in_force` are plain counts. */
export interface Range {
  low: number;
  high: number;
}

/** Assumption sets drawn at random, besides the usual one and those of the worldviews. */
const RANDOM_SETS = 16;
/** Games played in a row under the same assumptions. */
const GAMES_IN_A_ROW = 20;

/** What a game is made of. */
export interface Game {
  /** Which assumption set. */
  assumptions: number;
  /** For each event, which of `DICE`. */
  dice: Uint8Array;
  seed: number;
  /** For each turn, which of `ORDERS`. */
  orders: Uint8Array;
  /** Which of the open answers, counted round and round: the promise, then the move of each turn's session. */
  moves: Uint8Array;
}

/** What the odds of a shock are multiplied by: as they are, such that it strikes whenever it may, or hardly ever. */
export const DICE: readonly number[] = [1, 1e12, 1e-6];

/** The orders in which a robot may prefer the doctrines: it takes the first one that is open. */
export const ORDERS: readonly (readonly number[])[] = ordersOf(DOCTRINES.map((_, option) => option));

function ordersOf(options: readonly number[]): number[][] {
  if (options.length === 0) return [[]];
  return options.flatMap((first) =>
    ordersOf(options.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** How often, of 256 times, a robot does anything instead of what it prefers; one of these for each robot. */
const WHIMS: readonly number[] = [0, 0, 64, 128, 256];

/** What feeds the choices of a survey. */
export const Salt = { Robot: 0x0b07, Turn: 0x7e2a, Climb: 0xc11b, Level: 0xa55e, Dice: 0xd1ce, Move: 0x30fe } as const;

/** Plays games, and keeps what was met and seen in all of them. */
export class Survey {
  games = 0;
  /** How many sessions were opened to a move. */
  sessions = 0;
  /** Under each assumption set. */
  private readonly worlds: (World | undefined)[] = [];
  /** The usual model: conditions stand at the same places in all of them. */
  readonly model: Model;
  readonly targets: Readonly<Record<Kind, readonly Target[]>>;
  private missing: number;
  private readonly state: State;
  readonly seen: Readonly<Record<Moment, Extremes>>;
  /** How many assumption sets there are. */
  readonly sets: number;

  constructor(
    readonly scenario: Scenario,
    private readonly worldviews: readonly AssumptionSet[],
    wanted: readonly Wanted[] = [],
    private readonly watch?: (model: Model, state: State) => void,
  ) {
    this.sets = 1 + worldviews.length + RANDOM_SETS;
    this.model = compile(scenario);
    this.targets = targetsOf(this.model, wanted);
    this.missing = this.unmet().length;
    this.state = new Float64Array(this.model.size);
    const { inForceCell } = this.model;
    this.seen = {
      before: new Extremes(inForceCell),
      session: new Extremes(inForceCell),
      after: new Extremes(inForceCell),
      over: new Extremes(inForceCell),
    };
  }

  get isMissing(): boolean {
    return this.missing > 0;
  }

  unmet(): Target[] {
    return KINDS.flatMap((kind) => this.targets[kind].filter(({ isMet }) => !isMet));
  }

  private worldOf(set: number): World {
    return (this.worlds[set] ??= new World(compile(this.scenario, this.assumptionsOf(set))));
  }

  private assumptionsOf(set: number): AssumptionSet {
    if (set <= this.worldviews.length) return set === 0 ? {} : this.worldviews[set - 1]!;
    return Object.fromEntries(
      this.scenario.assumptions.map(({ id }, i) => [id, LEVELS[hash32(set, i, Salt.Level) % LEVELS.length]!]),
    );
  }

  /** The nth game of a robot that prefers one order of doctrines, then another one, and has its whims. */
  variedGame(n: number): Game {
    const robot = (trait: number) => hash32(n, trait, Salt.Robot);
    const { turns, events } = this.scenario;
    const [early, late] = [robot(0), robot(1)];
    const change = robot(2) % (2 * turns);
    const whims = WHIMS[robot(3) % WHIMS.length]!;
    const orders = new Uint8Array(turns);
    for (let turn = 0; turn < turns; turn++) {
      const whim = hash32(n, turn, Salt.Turn);
      orders[turn] = ((whim & 255) < whims ? whim >>> 8 : turn < change ? early : late) % ORDERS.length;
    }
    const dice = new Uint8Array(events.length);
    if (n % 2 === 1) for (let i = 0; i < dice.length; i++) dice[i] = hash32(n, i, Salt.Dice) % DICE.length;
    const moves = Uint8Array.from({ length: turns + 1 }, (_, turn) => hash32(n, turn, Salt.Move));
    return { assumptions: Math.floor(n / GAMES_IN_A_ROW) % this.sets, dice, seed: robot(4), orders, moves };
  }

  /** Plays a game, writes down what was met, and says how near it came to a target. */
  play({ assumptions, dice, seed, orders, moves }: Game, aim: Target | null): number {
    const model = this.worldOf(assumptions).with(dice);
    const { state, watch } = this;
    let nearest = Infinity;
    const look = (moment: Moment) => {
      this.seen[moment].add(state);
      if (aim !== null && aim.moment === moment) nearest = Math.min(nearest, aim.distance(state));
    };
    start(model, state, seed);
    if (isPromising(model, state)) step(model, state, anyOpen(model, state, moves[0]!), seed);
    while (state[TURN]! < model.turns) {
      // Once an early ending has struck, events may still do so: the rest is played for them alone.
      const isEnded = state[EARLY_ENDING]! >= 0;
      if (!isEnded) {
        look('before');
        watch?.(model, state);
        this.meetWanted(model);
      }
      this.meetEvents(model);
      step(model, state, this.choice(model, orders), seed);
      if (isInSession(model, state)) {
        look('session');
        this.meetLevers(model);
        step(model, state, anyOpen(model, state, moves[state[TURN]! + 1]!), seed);
      }
      if (!isEnded) look('after');
    }
    finish(model, state, seed);
    withAxes(model, state, axes(model, state));
    if (state[EARLY_ENDING]! < 0) look('over');
    this.meet(this.targets.endings[endingPlace(model, state)]!);
    this.meetPromises(model);
    this.games += 1;
    return nearest;
  }

  private meetEvents(model: Model): void {
    const { events } = this.targets;
    for (let i = 0; i < events.length; i++) {
      if (!events[i]!.isMet && mayStrike(model, this.state, i)) this.meet(events[i]!);
    }
  }

  private meetLevers(model: Model): void {
    const { levers } = this.targets;
    this.sessions += 1;
    for (const place of openAnswers(model, this.state)) {
      const lever = leverAt(model, place);
      if (lever >= 0) this.meet(levers[lever]!);
    }
  }

  private meetPromises(model: Model): void {
    const { kept, broken } = this.targets;
    for (let i = 0; i < kept.length; i++) {
      if (kept[i]!.isMet && broken[i]!.isMet) continue;
      this.meet((meets(model, this.state, kept[i]!.when) ? kept : broken)[i]!);
    }
  }

  private meetWanted(model: Model): void {
    for (const target of this.targets.wanted)
      if (!target.isMet && meets(model, this.state, target.when)) this.meet(target);
  }

  private choice(model: Model, orders: Uint8Array): number {
    const dossier = this.state[OPEN_DOSSIER]!;
    if (dossier < 0) return NO_CHOICE;
    const open = openOptions(model, this.state);
    this.meet(this.targets.dossiers[dossier]!);
    for (const option of open) this.meet(this.targets.options[dossier * DOCTRINES.length + option]!);
    const order = ORDERS[orders[this.state[TURN]!]!]!;
    return order.find((option) => open.includes(option)) ?? NO_CHOICE;
  }

  private meet(target: Target): void {
    if (target.isMet) return;
    target.isMet = true;
    this.missing -= 1;
  }
}

/** One of the open answers of a promise or a session. */
function anyOpen(model: Model, state: State, pick: number): number {
  const open = openAnswers(model, state);
  return open[pick % open.length]!;
}

/** A scenario under an assumption set, whose dice are changed between games. */
class World {
  private readonly model: Model;
  private readonly events: CompiledEvent[];
  /** Each event, by place and by dice. */
  private readonly loaded: readonly (readonly CompiledEvent[])[];

  constructor(model: Model) {
    this.events = [...model.events];
    this.model = new Model({ ...model, events: this.events });
    this.loaded = model.events.map((event) => DICE.map((factor) => event.withOdds(factor)));
  }

  with(dice: Uint8Array): Model {
    for (let i = 0; i < dice.length; i++) this.events[i] = this.loaded[i]![dice[i]!]!;
    return this.model;
  }
}

/** The lowest and highest value of each cell that conditions may read. */
class Extremes {
  private readonly low: Float64Array;
  private readonly high: Float64Array;

  constructor(private readonly last: number) {
    this.low = new Float64Array(last + 1).fill(Infinity);
    this.high = new Float64Array(last + 1).fill(-Infinity);
  }

  add(state: State): void {
    const { low, high, last } = this;
    for (let place = HEADER; place <= last; place++) {
      const value = state[place]!;
      if (value < low[place]!) low[place] = value;
      if (value > high[place]!) high[place] = value;
    }
  }

  range(place: number): Range {
    return { low: this.low[place]!, high: this.high[place]! };
  }
}
