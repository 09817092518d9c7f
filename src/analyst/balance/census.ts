/** What games came to, counted: axes and endings by player and premise, and everything that was met on the way. */
import {
  axes,
  DOCTRINES,
  ending,
  isInSession,
  NO_CHOICE,
  openAnswers,
  openDossier,
  start,
  step,
  TURN,
  finish,
  type Model,
  type Scenario,
  type State,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { type Strategy } from '../strategies';
import { TableTally } from './table-tally';

/** The games of one player under one premise. Sums are of thousandths. */
export class Cell {
  games = 0;
  emancipation = 0;
  tyranny = 0;
  /** emancipation - tyranny of each game, by round; a hole where it did not play. */
  private readonly gapOf: number[] = [];
  private gaps = 0;
  private squares = 0;
  readonly endings: Uint32Array;
  /** null where sessions are watched. */
  readonly table: TableTally | null;

  constructor(model: Model) {
    this.endings = new Uint32Array(model.endings.length);
    this.table = model.isNegotiated ? new TableTally(model) : null;
  }

  add(round: number, emancipation: number, tyranny: number, endingPlace: number): void {
    const gap = emancipation - tyranny;
    while (this.gapOf.length < round) this.gapOf.push(NaN);
    this.gapOf.push(gap);
    this.games += 1;
    this.emancipation += emancipation;
    this.tyranny += tyranny;
    this.gaps += gap;
    this.squares += gap * gap;
    this.endings[endingPlace]! += 1;
  }

  /** Mean of emancipation - tyranny. */
  get gap(): number {
    return this.gaps / this.games;
  }

  /** Mean of what it did better than another in the rounds that both played; null when there is none. */
  lead(other: Cell): number | null {
    let sum = 0;
    let rounds = 0;
    for (const [round, gap] of this.gapOf.entries()) {
      const difference = gap - (other.gapOf[round] ?? NaN);
      if (Number.isNaN(difference)) continue;
      sum += difference;
      rounds += 1;
    }
    return rounds === 0 ? null : sum / rounds;
  }

  /** Variance of emancipation - tyranny between the games: what luck alone does. */
  get variance(): number {
    const { gap } = this;
    const variance = this.squares / this.games - gap * gap;
    return variance > 0 ? variance : 0;
  }
}

/**
 * How often something was met: `times` of `chances`. Games under one luck are alike, so they make one bundle; only the
 * bundles are independent.
 */
export class Count {
  times = 0;
  private chances = 0;
  private bundles = 0;
  /** Sums over the closed bundles, and what the open one holds. */
  private timesTimes = 0;
  private timesChances = 0;
  private chancesChances = 0;
  private open = { bundle: -1, times: 0, chances: 0 };

  /** The games of one bundle are added one after the other. */
  add(bundle: number, times: number, chances: number): void {
    const { open } = this;
    if (open.bundle !== bundle) {
      this.close();
      open.bundle = bundle;
    }
    open.times += times;
    open.chances += chances;
    this.times += times;
    this.chances += chances;
  }

  private close(): void {
    const { open } = this;
    if (open.chances > 0) this.bundles += 1;
    this.timesTimes += open.times * open.times;
    this.timesChances += open.times * open.chances;
    this.chancesChances += open.chances * open.chances;
    open.times = 0;
    open.chances = 0;
  }

  /**
   * The share and its 95 % interval: Wilson's, on as many games as there would be if each had a luck of its own (between
   * the number of bundles and the number of games). null when there was no chance at all.
   */
  share(): Share | null {
    if (this.chances === 0) return null;
    this.close();
    const { times, chances, bundles } = this;
    const share = times / chances;
    const squares = this.timesTimes - 2 * share * this.timesChances + share * share * this.chancesChances;
    const variance = bundles > 1 && squares > 0 ? (squares / (chances * chances)) * (bundles / (bundles - 1)) : 0;
    const isOneSided = times === 0 || times === chances;
    const independent = isOneSided ? bundles : variance > 0 ? (share * (1 - share)) / variance : chances;
    const { least, most } = wilson(share, Math.min(chances, Math.max(bundles, independent)));
    return { share: decimals(share), least: decimals(least), most: decimals(most) };
  }
}

/** Four decimals are what a report of shares can hold true. */
export const decimals = (share: number): number => Math.round(share * 10_000) / 10_000;

/** A share (0..1) of games with its 95 % interval. */
export interface Share {
  share: number;
  least: number;
  most: number;
}

/** Wilson's 95 % interval of a share seen in n games (E. B. Wilson, 1927). */
export function wilson(share: number, n: number): { least: number; most: number } {
  const z2 = 1.959964 * 1.959964;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (1.959964 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return { least: share === 0 ? 0 : Math.max(0, middle - half), most: share === 1 ? 1 : Math.min(1, middle + half) };
}

/** Which dossiers and events, by place, show a fact. */
export interface FactPlaces {
  dossiers: readonly number[];
  events: readonly number[];
}

/** Where each fact of a scenario is shown. */
export function factPlaces({ rules, texts, facts }: PlayableScenario): FactPlaces[] {
  const showing = (things: readonly { id: string }[], shown: Readonly<Record<string, { facts: readonly string[] }>>) =>
    things.map(({ id }) => new Set(shown[id]!.facts));
  const dossiers = showing(rules.dossiers, texts.dossiers);
  const events = showing(rules.events, texts.events);
  const places = (shown: readonly ReadonlySet<string>[], fact: string) =>
    shown.flatMap((cited, place) => (cited.has(fact) ? [place] : []));
  return Object.keys(facts).map((fact) => ({ dossiers: places(dossiers, fact), events: places(events, fact) }));
}

/** The luck of a game: its seed, the bundle of those who share it, and the round in which it is played. */
export interface GameLuck {
  seed: number;
  bundle: number;
  round: number;
}

/** Everything met in the games of one crowd of players. */
export class Census {
  games = 0;
  /** By place in the scenario's lists. */
  readonly endings: Count[];
  readonly events: Count[];
  readonly dossiers: Count[];
  readonly facts: Count[];
  /** Each option: chosen, of the times its dossier was answered. */
  readonly options: Count[][];
  /** Each option: open, of the times its dossier was. */
  readonly openings: Count[][];
  /** Each move, by place: made, and open, of the sessions that asked for one. */
  readonly moves: Count[];
  readonly moveOpenings: Count[];
  private readonly endingPlaces: ReadonlyMap<string, number>;

  constructor(
    scenario: Scenario,
    private readonly factPlaces: readonly FactPlaces[],
  ) {
    const counts = (things: readonly unknown[]) => things.map(() => new Count());
    this.endings = counts(scenario.endings);
    this.events = counts(scenario.events);
    this.dossiers = counts(scenario.dossiers);
    this.facts = counts(factPlaces);
    this.options = scenario.dossiers.map(({ options }) => counts(options));
    this.openings = scenario.dossiers.map(({ options }) => counts(options));
    const { levers = [], clauses = [] } = scenario.treaty ?? {};
    this.moves = counts(['none', ...levers, ...clauses]);
    this.moveOpenings = counts(this.moves);
    this.endingPlaces = new Map(scenario.endings.map(({ id }, place) => [id, place]));
  }

  /** Plays a whole game and counts it, in the cell too. */
  play(model: Model, state: State, strategy: Strategy, { seed, bundle, round }: GameLuck, cell: Cell): void {
    const { table } = cell;
    table?.begin();
    start(model, state, seed);
    while (state[TURN]! < model.turns) {
      const open = openAnswers(model, state);
      const choice = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
      const isAtTable = table !== null && isInSession(model, state);
      if (isAtTable) {
        this.countMove(open, choice, bundle);
        table.beforeMove(model, state);
      } else if (openDossier(model, state) !== null) this.countDecision(model, state, open, choice, bundle);
      step(model, state, choice, seed);
      if (isAtTable) table.afterVote(model, state, choice);
      table?.afterTurn(model, state);
    }
    table?.end();
    finish(model, state, seed);
    const { emancipation, tyranny } = axes(model, state);
    const reached = this.endingPlaces.get(ending(model, state))!;
    cell.add(round, emancipation, tyranny, reached);
    this.countGame(model, state, bundle, reached);
  }

  private countDecision(model: Model, state: State, open: readonly number[], choice: number, bundle: number): void {
    const dossier = model.dossiers.indexOf(openDossier(model, state)!);
    for (let option = 0; option < DOCTRINES.length; option++) {
      this.options[dossier]![option]!.add(bundle, option === choice ? 1 : 0, 1);
      this.openings[dossier]![option]!.add(bundle, open.includes(option) ? 1 : 0, 1);
    }
  }

  private countMove(open: readonly number[], move: number, bundle: number): void {
    for (let place = 0; place < this.moves.length; place++) {
      this.moves[place]!.add(bundle, place === move ? 1 : 0, 1);
      this.moveOpenings[place]!.add(bundle, open.includes(place) ? 1 : 0, 1);
    }
  }

  private countGame(model: Model, state: State, bundle: number, reached: number): void {
    this.games += 1;
    for (let i = 0; i < this.endings.length; i++) this.endings[i]!.add(bundle, i === reached ? 1 : 0, 1);
    for (let i = 0; i < this.events.length; i++) {
      this.events[i]!.add(bundle, state[model.eventMemory + i]! > 0 ? 1 : 0, 1);
    }
    for (let i = 0; i < this.dossiers.length; i++) {
      this.dossiers[i]!.add(bundle, state[model.dossierMemory + i]! > 0 ? 1 : 0, 1);
    }
    for (let i = 0; i < this.facts.length; i++) {
      const { dossiers, events } = this.factPlaces[i]!;
      const isShown =
        dossiers.some((place) => state[model.dossierMemory + place]! > 0) ||
        events.some((place) => state[model.eventMemory + place]! > 0);
      this.facts[i]!.add(bundle, isShown ? 1 : 0, 1);
    }
  }
}
