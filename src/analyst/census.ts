/** What games came to, counted: axes and endings by player and premise, and everything that was met on the way. */
import {
  axes,
  DOCTRINES,
  ending,
  NO_CHOICE,
  openDossier,
  start,
  step,
  TURN,
  finish,
  type Model,
  type Scenario,
  type State,
} from '../engine';
import { openNow, type Strategy } from './strategies';

/** The games of one player under one premise. Sums are of thousandths. */
export class Cell {
  games = 0;
  emancipation = 0;
  tyranny = 0;
  private gaps = 0;
  private squares = 0;
  readonly endings: Uint32Array;

  constructor(endings: number) {
    this.endings = new Uint32Array(endings);
  }

  add(emancipation: number, tyranny: number, endingPlace: number): void {
    const gap = emancipation - tyranny;
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

  /** Variance of emancipation - tyranny between the games: what luck alone does. */
  get variance(): number {
    const { gap } = this;
    const variance = this.squares / this.games - gap * gap;
    return variance > 0 ? variance : 0;
  }
}

/** How often something was met: `times` of `chances`, kept apart by seed because games of one seed share their luck. */
export class Count {
  private readonly times: Uint32Array;
  private readonly chances: Uint32Array;

  constructor(seeds: number) {
    this.times = new Uint32Array(seeds);
    this.chances = new Uint32Array(seeds);
  }

  add(seed: number, times: number, chances: number): void {
    this.times[seed]! += times;
    this.chances[seed]! += chances;
  }

  get total(): { times: number; chances: number } {
    return { times: sum(this.times), chances: sum(this.chances) };
  }

  /**
   * The share and its 95 % interval: Wilson's, on as many games as there would be if each had a luck of its own (between
   * the number of seeds and the number of games). null when there was no chance at all.
   */
  share(): Share | null {
    const { times, chances } = this.total;
    if (chances === 0) return null;
    const share = times / chances;
    const seeds = this.chances.filter((count) => count > 0).length;
    let squares = 0;
    for (let n = 0; n < this.chances.length; n++) {
      const off = this.times[n]! - share * this.chances[n]!;
      squares += off * off;
    }
    const variance = seeds > 1 ? (squares / (chances * chances)) * (seeds / (seeds - 1)) : 0;
    const independent = variance > 0 ? (share * (1 - share)) / variance : seeds;
    return { share, ...wilson(share, Math.min(chances, Math.max(seeds, independent))) };
  }
}

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

const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);

/** Everything met in the games of one crowd of players. */
export class Census {
  games = 0;
  /** By place in the scenario's lists. */
  readonly endings: Count[];
  readonly events: Count[];
  readonly dossiers: Count[];
  /** Each option: chosen, of the times its dossier was answered. */
  readonly options: Count[][];
  /** Each option: open, of the times its dossier was. */
  readonly openings: Count[][];
  private readonly endingPlaces: ReadonlyMap<string, number>;

  constructor(scenario: Scenario, seeds: number) {
    const counts = (things: readonly unknown[]) => things.map(() => new Count(seeds));
    this.endings = counts(scenario.endings);
    this.events = counts(scenario.events);
    this.dossiers = counts(scenario.dossiers);
    this.options = scenario.dossiers.map(({ options }) => counts(options));
    this.openings = scenario.dossiers.map(({ options }) => counts(options));
    this.endingPlaces = new Map(scenario.endings.map(({ id }, place) => [id, place]));
  }

  /** Plays a whole game and counts it, in the cell too; `n` is the place of its seed. */
  play(model: Model, state: State, strategy: Strategy, seed: number, n: number, cell: Cell): void {
    start(model, state, seed);
    while (state[TURN]! < model.turns) {
      const open = openNow(model, state);
      const choice = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
      if (open.length > 0) this.countDecision(model, state, open, choice, n);
      step(model, state, choice, seed);
    }
    finish(model, state, seed);
    this.countGame(model, state, n, cell);
  }

  private countDecision(model: Model, state: State, open: readonly number[], choice: number, n: number): void {
    const dossier = model.dossiers.indexOf(openDossier(model, state)!);
    for (let option = 0; option < DOCTRINES.length; option++) {
      this.options[dossier]![option]!.add(n, option === choice ? 1 : 0, 1);
      this.openings[dossier]![option]!.add(n, open.includes(option) ? 1 : 0, 1);
    }
  }

  private countGame(model: Model, state: State, n: number, cell: Cell): void {
    this.games += 1;
    const { emancipation, tyranny } = axes(model, state);
    const reached = this.endingPlaces.get(ending(model, state))!;
    cell.add(emancipation, tyranny, reached);
    for (let i = 0; i < this.endings.length; i++) this.endings[i]!.add(n, i === reached ? 1 : 0, 1);
    for (let i = 0; i < this.events.length; i++) {
      this.events[i]!.add(n, state[model.eventMemory + i]! > 0 ? 1 : 0, 1);
    }
    for (let i = 0; i < this.dossiers.length; i++) {
      this.dossiers[i]!.add(n, state[model.dossierMemory + i]! > 0 ? 1 : 0, 1);
    }
  }
}
