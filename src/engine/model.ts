/**
 * A *model* is a scenario compiled under one assumption set: names have become places in one array of numbers, the state,
 * and the rules have become rows of numbers that point at those places.
 */
import type { CompiledCondition } from './condition';
import { FULL, UNIT, type AssumptionSet, type CellId, type Doctrine, type Scenario } from './vocabulary';

/**
 * A moment of a game: integers held in doubles, laid out as
 * header | cells: gauges, stances, indices, special cells | memories | pulls of the draft | constants | agenda of effects.
 */
export type State = Float64Array;

/** Places of the header. */
export const TURN = 0; // turns already played, epilogue included
export const DRAFT = 1; // clauses of the draft, one bit each
export const SIGNED = 2; // actors that have signed, one bit each
export const IN_FORCE = 3; // 0 or 1
export const EARLY_ENDING = 4; // place in the list of endings, or -1
export const LIVED_EMANCIPATION = 5; // sums over the played turns
export const LIVED_TYRANNY = 6;
export const LEGACY_EMANCIPATION = 7; // sums over the epilogue
export const LEGACY_TYRANNY = 8;
export const OPEN_DOSSIER = 9; // place in the list of dossiers, or -1
export const DEPTH = 10; // sum of the depth of the draft's clauses, in thousandths
export const CLUB = 11; // sum of their club, in thousandths
export const CLAUSES = 12; // number of its clauses
export const QUORUMS = 13; // COP sessions in a row with a quorum
export const HEADER = 14;

/** floor(x + 0.5): the one way of rounding, the same on every machine. */
export const round = (x: number): number => Math.floor(x + 0.5);

/** A draw is one of so many (2^32): odds are counted in them. */
export const ALL_DRAWS = 4294967296;

/** A straight line read at a cell: a + b x value. */
export class Line {
  constructor(
    readonly cell: number,
    readonly a: number,
    readonly b: number,
  ) {}
}

/** The line that is 1 everywhere: nothing scales. */
export const ALWAYS_ONE = new Line(HEADER, 1, 0);

/** A part of an effect: when it falls due, and the shares of the whole that have fallen due before and by then. */
export class Part {
  /** Its amount where nothing scales the effect. */
  readonly amount: number;

  constructor(
    add: number,
    readonly after: number,
    readonly before: number,
    readonly upTo: number,
  ) {
    this.amount = this.of(add);
  }

  /** Its amount of a whole, rounded so that the parts sum to the rounded whole. */
  of(whole: number): number {
    return round(whole * this.upTo) - round(whole * this.before);
  }
}

export class CompiledEffect {
  constructor(
    /** The gauge's number. */
    readonly gauge: number,
    /** Thousandths, before the line is read. */
    readonly add: number,
    /** The sign of a change that hurts: +1, -1, or 0 for a stance, which nothing hurts. */
    readonly harm: number,
    readonly parts: readonly Part[],
    /** What multiplies it, or null. */
    readonly line: Line | null,
  ) {}
}

export class CompiledOption {
  constructor(
    readonly doctrine: Doctrine,
    readonly costGauges: readonly number[],
    readonly costAmounts: readonly number[],
    readonly requires: CompiledCondition | null,
    readonly effects: readonly CompiledEffect[],
    /** The clause's number, or -1. */
    readonly clause: number,
    /** `dossier/doctrine`, the name of its causes. */
    readonly causeId: string,
  ) {}
}

export class CompiledDossier {
  constructor(
    readonly id: string,
    readonly hash: number,
    readonly from: number,
    readonly when: CompiledCondition | null,
    /** Whether only some games have it on their agenda. */
    readonly isDrawn: boolean,
    readonly options: readonly CompiledOption[],
  ) {}
}

/** How far a cell is from a reference (a cell too), on the side that counts: +1 above, -1 below, 0 both. */
export class CompiledDistance {
  constructor(
    readonly from: number,
    readonly reference: number,
    readonly side: number,
  ) {}
}

/**
 * What a distance d gives: gain x d, on the side that counts. Kept as linear x d + absolute x |d|, the same number to the last
 * bit and without a branch that the processor would have to guess.
 */
export class CompiledGain extends CompiledDistance {
  readonly linear: number;
  readonly absolute: number;

  constructor(
    { from, reference, side }: CompiledDistance,
    /** For each thousandth of distance; a distance below counts as negative. */
    readonly gain: number,
  ) {
    super(from, reference, side);
    this.linear = side === 0 ? gain : gain / 2;
    this.absolute = side === 0 ? 0 : (side * gain) / 2;
  }
}

export class CompiledCoupling extends CompiledGain {
  constructor(
    /** What the ledger says of it. */
    readonly kind: 'coupling' | 'interest',
    readonly cause: string,
    distance: CompiledDistance,
    /** The gauge's number. */
    readonly to: number,
    gain: number,
    /** What multiplies it, or null. */
    readonly line: Line | null,
  ) {
    super(distance, gain);
  }
}

export class CompiledEvent {
  constructor(
    readonly id: string,
    readonly hash: number,
    /** The turn of a dated event, or 0. */
    readonly at: number,
    /** Its odds: how many of all draws strike, how many more for each thousandth of distance, and at most. */
    readonly base: number,
    readonly cap: number,
    readonly hazards: readonly CompiledGain[],
    /** Turns before it may strike again. */
    readonly cooldown: number,
    readonly when: CompiledCondition | null,
    /** The share of the damage that passes. */
    readonly passes: Line,
    readonly effects: readonly CompiledEffect[],
  ) {}
}

export class CompiledActor {
  constructor(
    readonly id: string,
    /** The number of the gauge that holds its stance. */
    readonly stance: number,
    /** Weight as a party, in thousandths. */
    readonly weight: number,
    readonly rate: number,
    /** Thousandths a turn, before the rate. */
    readonly freeRiding: number,
    readonly club: number,
  ) {}
}

export class CompiledClause {
  constructor(
    readonly id: string,
    /** Thousandths, as all that is summed: the order of the sum can't change it. */
    readonly depth: number,
    readonly club: number,
    /** Thousandths of stance a turn, by actor number. */
    readonly pulls: readonly number[],
    readonly gauges: readonly number[],
    /** Thousandths for each thousandth of coverage, by effect. */
    readonly gains: readonly number[],
  ) {}
}

export class CompiledTreaty {
  constructor(
    readonly minClauses: number,
    readonly quorum: number,
    readonly minParties: number,
    readonly sign: number,
    readonly exit: number,
    readonly every: number,
    readonly ratify: number,
    readonly compliance: number,
    /** The cell that monitors, or -1. */
    readonly monitor: number,
    readonly totalWeight: number,
  ) {}
}

/** A term of an index: a cell as it is, or what it lacks to be full. */
export class CompiledTerm {
  /** The term is base + sign x cell. */
  readonly base: number;
  readonly sign: number;

  constructor(
    readonly cell: number,
    /** A whole number: the order of the terms can't change the sum. */
    readonly weight: number,
    readonly inverse: boolean,
  ) {
    this.base = inverse ? FULL : 0;
    this.sign = inverse ? -1 : 1;
  }
}

export class CompiledIndex {
  readonly totalWeight: number;

  constructor(
    readonly id: string,
    readonly terms: readonly CompiledTerm[],
    /** Thousandths of the extreme term in the mix. */
    readonly bend: number,
    /** Which term is the extreme one: the highest (+1) or the lowest (-1). */
    readonly toward: number,
  ) {
    this.totalWeight = terms.reduce((sum, { weight }) => sum + weight, 0);
    if (this.totalWeight <= 0) throw new RangeError(`the weights of ${id} must come to more than 0`);
  }

  /** The same index with other weights, in the order of its terms. */
  weighted(weights: readonly number[]): CompiledIndex {
    const terms = this.terms.map(({ cell, inverse }, j) => new CompiledTerm(cell, round(weights[j]! * UNIT), inverse));
    return new CompiledIndex(this.id, terms, this.bend, this.toward);
  }
}

export class CompiledEnding {
  constructor(
    readonly id: string,
    readonly early: boolean,
    readonly when: CompiledCondition | null,
  ) {}
}

export interface ModelParts {
  scenario: Scenario;
  assumptions: AssumptionSet;
  /** Names of the gauges, stances included, by gauge number. */
  gaugeIds: readonly string[];
  /** Place of each named cell in the state. */
  cells: ReadonlyMap<CellId, number>;
  constants: readonly number[];
  gaugeStarts: Float64Array;
  gaugeRests: Float64Array;
  gaugeRelax: Float64Array;
  indices: readonly CompiledIndex[];
  couplings: readonly CompiledCoupling[];
  actors: readonly CompiledActor[];
  clauses: readonly CompiledClause[];
  treaty: CompiledTreaty | null;
  dossiers: readonly CompiledDossier[];
  events: readonly CompiledEvent[];
  endings: readonly CompiledEnding[];
}

export class Model {
  readonly scenario: Scenario;
  readonly assumptions: AssumptionSet;
  readonly gaugeIds: readonly string[];
  readonly gauges: number;
  readonly cells: ReadonlyMap<CellId, number>;
  readonly constants: readonly number[];
  readonly gaugeStarts: Float64Array;
  readonly gaugeRests: Float64Array;
  readonly gaugeRelax: Float64Array;
  readonly indices: readonly CompiledIndex[];
  readonly couplings: readonly CompiledCoupling[];
  /** Those that nothing multiplies, and the others. */
  readonly steadyCouplings: readonly CompiledCoupling[];
  readonly scaledCouplings: readonly CompiledCoupling[];
  readonly actors: readonly CompiledActor[];
  readonly clauses: readonly CompiledClause[];
  readonly treaty: CompiledTreaty | null;
  readonly dossiers: readonly CompiledDossier[];
  readonly events: readonly CompiledEvent[];
  readonly endings: readonly CompiledEnding[];
  /** Places of the early ones in the list. */
  readonly earlyEndings: readonly number[];

  /** Turns played, turns of epilogue, and their sum. */
  readonly turns: number;
  readonly epilogue: number;
  readonly horizon: number;

  /** Places in the state. */
  readonly indexCells: number;
  readonly coverageCell: number;
  readonly turnCell: number;
  readonly inForceCell: number;
  /** The first turn of each event, or 0: what `happened` reads. */
  readonly firstStrikes: number;
  /** The last turn of each event, or 0: what a cooldown counts from. */
  readonly eventMemory: number;
  /** For each dossier: 0, or the chosen doctrine's number + 1 once treated, or -1 when the draw left it out. */
  readonly dossierMemory: number;
  /** What the draft's clauses add to each actor's stance a turn. */
  readonly pulls: number;
  readonly constantCells: number;
  /**
   * One row of gauges a turn: everything that changes them then, before the bounds. Effects that fall due later are written
   * down in the rows of their turns, all else in that of the turn being played.
   */
  readonly agenda: number;
  readonly size: number;
  readonly emancipationCell: number;
  readonly tyrannyCell: number;

  constructor(parts: ModelParts) {
    this.scenario = parts.scenario;
    this.assumptions = parts.assumptions;
    this.gaugeIds = parts.gaugeIds;
    this.gauges = parts.gaugeIds.length;
    this.cells = parts.cells;
    this.constants = parts.constants;
    this.gaugeStarts = parts.gaugeStarts;
    this.gaugeRests = parts.gaugeRests;
    this.gaugeRelax = parts.gaugeRelax;
    this.indices = parts.indices;
    this.couplings = parts.couplings;
    this.steadyCouplings = parts.couplings.filter(({ line }) => line === null);
    this.scaledCouplings = parts.couplings.filter(({ line }) => line !== null);
    this.actors = parts.actors;
    this.clauses = parts.clauses;
    this.treaty = parts.treaty;
    this.dossiers = parts.dossiers;
    this.events = parts.events;
    this.endings = parts.endings;
    this.earlyEndings = parts.endings.flatMap(({ early }, place) => (early ? [place] : []));

    this.turns = parts.scenario.turns;
    this.epilogue = parts.scenario.epilogue;
    this.horizon = this.turns + this.epilogue;

    const layout = layoutOf(parts.scenario);
    this.indexCells = layout.indices;
    this.coverageCell = layout.coverage;
    this.turnCell = layout.turn;
    this.inForceCell = layout.inForce;
    this.firstStrikes = layout.firstStrikes;
    this.eventMemory = layout.eventMemory;
    this.dossierMemory = layout.dossierMemory;
    this.pulls = layout.pulls;
    this.constantCells = layout.constants;
    this.agenda = layout.constants + parts.constants.length;
    this.size = this.agenda + (this.horizon + 1) * this.gauges;
    this.emancipationCell = parts.cells.get(parts.scenario.axes.emancipation)!;
    this.tyrannyCell = parts.cells.get(parts.scenario.axes.tyranny)!;
  }
}

/** The place of a turn's row of the agenda. */
export const rowOf = (model: Model, turn: number): number => model.agenda + turn * model.gauges;

/** Where things stand in the states of a scenario. */
export function layoutOf({ gauges, actors, indices, events, dossiers }: Scenario) {
  const firstIndex = HEADER + gauges.length + actors.length;
  const coverage = firstIndex + indices.length;
  const firstStrikes = coverage + 3;
  const eventMemory = firstStrikes + events.length;
  const dossierMemory = eventMemory + events.length;
  const pulls = dossierMemory + dossiers.length;
  return {
    indices: firstIndex,
    coverage,
    turn: coverage + 1,
    inForce: coverage + 2,
    firstStrikes,
    eventMemory,
    dossierMemory,
    pulls,
    constants: pulls + actors.length,
  };
}

/**
 * The value of a named cell: thousandths of a point; `turn` and `in_force` are plain counts.
 * Throws on a name that the scenario doesn't have: the checker lets none through.
 */
export function read(model: Model, state: State, cell: CellId): number {
  const place = model.cells.get(cell);
  if (place === undefined) throw new Error(`no cell is called ${cell}`);
  return state[place]!;
}
