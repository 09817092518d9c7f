/**
 * A *model* is a scenario compiled under one assumption set: names have become places in one array of numbers, the state,
 * and the rules have become rows of numbers that point at those places.
 */
import {
  chain,
  type CompiledActor,
  type CompiledClause,
  type CompiledCoupling,
  type CompiledDossier,
  type CompiledEnding,
  type CompiledEvent,
  type CompiledIndex,
  type CompiledLever,
  type CompiledTreaty,
} from './rules';
import { HEADER, type State } from './state';
import type { AssumptionSet, CellId, Scenario } from './vocabulary';

/** What a model is made of, as `compile` hands it over. */
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
  levers: readonly CompiledLever[];
  dossiers: readonly CompiledDossier[];
  events: readonly CompiledEvent[];
  endings: readonly CompiledEnding[];
  isDelegated: boolean;
}

/** A scenario under one assumption set, ready to be played. It never changes while games are played on it. */
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
  /** The first of those that nothing multiplies, and of the others. */
  readonly firstSteadyCoupling: CompiledCoupling | null;
  readonly firstScaledCoupling: CompiledCoupling | null;
  readonly actors: readonly CompiledActor[];
  readonly clauses: readonly CompiledClause[];
  readonly treaty: CompiledTreaty | null;
  /** What may be done at a session; empty where sessions are watched. */
  readonly levers: readonly CompiledLever[];
  /** Whether a session is a question that the player answers. */
  readonly isNegotiated: boolean;
  /**
   * Whether parties are played by delegations. A session then takes any number of moves, and words: `sign/PARTY` or
   * `hold/PARTY`, of which the last one counts; `none` holds the vote, at which a party without a word does as its position
   * says. Everything else is played as in any other game. See `Word`.
   */
  readonly isDelegated: boolean;
  readonly promises: number;
  readonly dossiers: readonly CompiledDossier[];
  readonly events: readonly CompiledEvent[];
  /** Places of the echoes in the list of events. */
  readonly echoes: readonly number[];
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
  /** 0, or the promise's number + 1 once it is made. */
  readonly promiseCell: number;
  /** 1 while a session waits for its move, 0 else. */
  readonly sessionCell: number;
  /** Clauses of the draft that are soft, one bit each. */
  readonly softCell: number;
  /** For each lever: 0, or 1 once it has been used. */
  readonly leverMemory: number;
  /** For each event: the first turn at whose end the condition of an echo held, or 0. */
  readonly echoMemory: number;
  readonly constantCells: number;
  /**
   * One row of gauges a turn: everything that changes them then, before the bounds. Effects that fall due later are written
   * down in the rows of their turns, all else in that of the turn being played.
   */
  readonly agenda: number;
  /** Of a delegated game alone: parties whose word is to sign, and to hold, one bit each, until the vote. */
  readonly signWords: number;
  readonly holdWords: number;
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
    this.firstSteadyCoupling = chain(parts.couplings.filter(({ line }) => line === null));
    this.firstScaledCoupling = chain(parts.couplings.filter(({ line }) => line !== null));
    this.actors = parts.actors;
    this.clauses = parts.clauses;
    this.treaty = parts.treaty;
    this.levers = parts.levers;
    this.isNegotiated = parts.scenario.treaty?.levers !== undefined;
    this.promises = parts.scenario.promises?.length ?? 0;
    this.dossiers = parts.dossiers;
    this.events = parts.events;
    this.echoes = parts.events.flatMap(({ echo }, place) => (echo === null ? [] : [place]));
    this.endings = parts.endings;
    this.earlyEndings = parts.endings.flatMap(({ early }, place) => (early ? [place] : []));

    this.turns = parts.scenario.turns;
    this.epilogue = parts.scenario.epilogue;
    this.horizon = this.turns + this.epilogue;

    this.isDelegated = this.isNegotiated && parts.isDelegated;
    const layout = layoutOf(parts.scenario);
    this.indexCells = layout.indices;
    this.coverageCell = layout.coverage;
    this.turnCell = layout.turn;
    this.inForceCell = layout.inForce;
    this.firstStrikes = layout.firstStrikes;
    this.eventMemory = layout.eventMemory;
    this.dossierMemory = layout.dossierMemory;
    this.pulls = layout.pulls;
    this.promiseCell = layout.promise;
    this.sessionCell = layout.session;
    this.softCell = layout.soft;
    this.leverMemory = layout.leverMemory;
    this.echoMemory = layout.echoMemory;
    this.constantCells = layout.constants;
    this.agenda = layout.constants + parts.constants.length;
    this.signWords = this.agenda + (this.horizon + 1) * this.gauges;
    this.holdWords = this.signWords + 1;
    this.size = this.isDelegated ? this.holdWords + 1 : this.signWords;
    this.emancipationCell = parts.cells.get(parts.scenario.axes.emancipation)!;
    this.tyrannyCell = parts.cells.get(parts.scenario.axes.tyranny)!;
  }
}

/** The place of a turn's row of the agenda. */
export const rowOf = (model: Model, turn: number): number => model.agenda + turn * model.gauges;

/** Where things stand in the states of a scenario. What a scenario does not use takes no place. */
export function layoutOf({ gauges, actors, indices, events, dossiers, treaty, promises = [] }: Scenario) {
  let next = HEADER + gauges.length + actors.length;
  const room = (size: number): number => (next += size) - size;
  const levers = treaty?.levers;
  return {
    indices: room(indices.length),
    coverage: room(1),
    turn: room(1),
    inForce: room(1),
    firstStrikes: room(events.length),
    eventMemory: room(events.length),
    dossierMemory: room(dossiers.length),
    pulls: room(actors.length),
    promise: room(promises.length > 0 ? 1 : 0),
    session: room(levers === undefined ? 0 : 1),
    soft: room(levers === undefined ? 0 : 1),
    leverMemory: room(levers?.length ?? 0),
    echoMemory: room(events.some(({ echo }) => echo) ? events.length : 0),
    constants: next,
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
