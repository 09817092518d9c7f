/**
 * The words of the rules, as plain data. A `Scenario` is only what the engine computes with: no text, no picture. Amounts are
 * in points (a gauge runs from 0 to 100), shares are 0..1, turns count from 1. Inside a game everything is an integer number
 * of thousandths of a point (see `UNIT`).
 */

/** Thousandths in one point: 1 point = 1000 units. */
export const UNIT = 1000;
/** The top of a gauge's scale, in thousandths. */
export const FULL = 100 * UNIT;

/** The approaches, in the order in which they are always shown and stored. */
export const DOCTRINES = ['cop', 'public', 'laissez_faire'] as const;
export type Doctrine = (typeof DOCTRINES)[number];
/** Most often it costs nothing: it stands in where no doctrine is known, or where the wanted one is closed. */
export const FREE_DOCTRINE: Doctrine = 'laissez_faire';

export const LEVELS = ['low', 'mid', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** Which distance from its reference a term counts: only above it, only below it, or both ways (signed). */
export const SIDES = ['above', 'below', 'around'] as const;
export type Side = (typeof SIDES)[number];

export const COMPARISONS = ['<', '<=', '>', '>=', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * The name of a number that rules can read: a gauge, an index, an actor's stance (`stance.us`), or one of
 * `coverage` (0..100, signed weight x compliance), `turn` (the turn being played, from 1), `in_force` (0 or 1).
 */
export type CellId = string;
/** Whether a cell is a plain count, and not thousandths of a point. */
export const isCount = (cell: CellId): boolean => cell === 'turn' || cell === 'in_force';
/** A gauge or a stance: what effects and couplings may change. */
export type GaugeId = string;

/** The name of the cell that holds an actor's stance. */
export const stanceOf = (actorId: string): GaugeId => `stance.${actorId}`;

/** A multiplier read on a straight line: `at0` when the cell is at 0, `at100` when it is at 100. */
export interface Scale {
  by: CellId;
  at0: number;
  at100: number;
}

export interface Assumption {
  id: string;
  /** What multiplies every number that names this assumption, at each level. */
  levels: Readonly<Record<Level, number>>;
}

export interface Gauge {
  id: GaugeId;
  start: number;
  /** `high` when more is better for people; resources are spent by options. */
  good: 'high' | 'low';
  /** Each turn the gauge moves by `relax` (share) of its distance to `rest`. */
  rest: number;
  relax: number;
  /** Multiplies `relax`. */
  assumption: string | null;
}

export interface IndexTerm {
  /** A gauge, a stance or `coverage`. */
  of: CellId;
  weight: number;
  /** Counts 100 - value. */
  inverse: boolean;
}

/** A weighted mean, bent toward its extreme term: (1 - bend) x mean + bend x extreme. */
export interface Index {
  id: string;
  terms: readonly IndexTerm[];
  bend: number;
  toward: 'weakest' | 'strongest';
}

/** A distance that counts: how far `from` is on this side of `reference` (a number of points, or another cell). */
export interface Distance {
  from: CellId;
  side: Side;
  reference: number | CellId;
}

export interface Coupling extends Distance {
  id: string;
  to: GaugeId;
  /** Points given to `to` for each point of distance, each turn. With `below` the distance counts downward (positive). */
  gain: number;
  scaledBy: Scale | null;
  assumption: string | null;
}

/** Whoever sits at the table. Its stance is a gauge that relaxes to `stance` at `rate`. */
export interface Actor {
  id: string;
  /** Weight as a party to the treaty; 0 for those who only weigh on opinion. */
  weight: number;
  stance: number;
  stanceAssumption: string | null;
  rate: number;
  /** Points of stance lost for each unit of depth that the others have not signed. */
  freeRiding: number;
  freeRidingAssumption: string | null;
  /** Points of stance gained for each club clause that the others have signed. */
  club: number;
  interests: readonly Interest[];
}

/** A coupling into an actor's stance (its gain is multiplied by the actor's rate). */
export interface Interest extends Distance {
  gain: number;
  scaledBy: Scale | null;
}

export interface Clause {
  id: string;
  depth: number;
  club: number;
  /** Points of stance by actor id (wishes and red lines); absent means 0. */
  appeal: Readonly<Record<string, number>>;
  /** Points a turn at full coverage, once in force. */
  effects: readonly ClauseEffect[];
}

export interface ClauseEffect {
  on: GaugeId;
  add: number;
  assumption: string | null;
}

export interface Treaty {
  clauses: readonly Clause[];
  /** Clauses in the draft before sessions are held. */
  minClauses: number;
  /** Percent of the parties' weight, and number of parties, that make a quorum. */
  quorum: number;
  minParties: number;
  /** Stance from which an actor signs, and below which it leaves. */
  sign: number;
  exit: number;
  /** A session every n turns; in force after a quorum at `ratify` sessions in a row. */
  every: number;
  ratify: number;
  /** Share of the commitments kept when what monitors them is at 0; all are kept at 100. */
  compliance: number;
  /** A gauge; an index (coverage may be one of its terms) is read as the turn began, or as its negotiated session opened. */
  monitor: CellId | null;
  /** What may be done at a session before the vote. Absent: sessions are watched, and clauses keep their wording. */
  levers?: readonly TreatyLever[];
}

/** A concession is what a party asks for; a pressure is what public power or the law allows against it. */
export const LEVER_KINDS = ['concession', 'pressure'] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

/** A move at a session, once a game: costs and stances act at once, effects from the next turn on. */
export interface TreatyLever {
  id: string;
  /** The party that it is aimed at. */
  party: string;
  kind: LeverKind;
  when: Condition | null;
  cost: readonly Cost[];
  /** Points of stance by actor id, for the one that asked and those it irritates; absent means 0. */
  stance: Readonly<Record<string, number>>;
  effects: readonly Effect[];
}

/** `add` points on a gauge, from `after` turns on, spread over `over` turns, evenly or fading. */
export interface Effect {
  on: GaugeId;
  add: number;
  after: number;
  over: number;
  fading: boolean;
  scaledBy: Scale | null;
  assumption: string | null;
}

export interface Cost {
  gauge: GaugeId;
  amount: number;
}

export interface Option {
  doctrine: Doctrine;
  cost: readonly Cost[];
  requires: Condition | null;
  effects: readonly Effect[];
  /** The treaty clause that this option proposes. */
  clause: string | null;
}

export interface Dossier {
  id: string;
  /** Due from this turn on, when `when` holds. */
  from: number;
  when: Condition | null;
  /** On the agenda of every game, in a scenario that draws its agenda. */
  always?: boolean;
  /** One for each doctrine, in the order of `DOCTRINES`. */
  options: readonly Option[];
}

export interface HazardTerm extends Distance {
  /** Probability (share) for each point of distance. */
  by: number;
}

/** How likely an event is, each turn: base + rises, at most `atMost`, all multiplied by the assumption but the cap. */
export interface Chance {
  base: number;
  risesWith: readonly HazardTerm[];
  atMost: number;
  assumption: string | null;
}

export interface EventRule {
  id: string;
  /** The turn of a dated event; null for a shock, which has a chance, and for an echo. */
  at: number | null;
  chance: Chance | null;
  /** An echo strikes so many turns after the first turn at whose end its condition held. */
  echo?: Echo | null;
  when: Condition | null;
  /** Turns before it may strike again; null: once a game. */
  cooldown: number | null;
  /** The share of the damage that passes. */
  absorbedBy: Scale | null;
  effects: readonly Effect[];
}

/** What something becomes later, without dice. */
export interface Echo {
  after: Condition;
  /** Turns, at least 1. */
  in: number;
}

/** What the player may promise before the first turn. */
export interface PromiseRule {
  id: string;
  /** Read on the final state, as an ending is. */
  kept: Condition;
}

export interface Ending {
  id: string;
  /** An early ending strikes during play, on the photograph of its turn. */
  early: boolean;
  /** The last ending of the list is the fallback and has none. */
  when: Condition | null;
}

/** Events of the turn being played are seen by levers only; what was chosen, promised, granted or signed is seen at once. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly happened: string }
  /** The option of a dossier that was chosen. */
  | { readonly chose: string; readonly doctrine: Doctrine }
  | { readonly promised: string }
  /** A lever that was used at a session. */
  | { readonly granted: string }
  /** A party that has signed the treaty, and has not left it. */
  | { readonly signed: string }
  | { readonly cell: CellId; readonly is: Comparison; readonly to: number | CellId };

export interface Scenario {
  id: string;
  /** Turns played, then turns of epilogue without player or shocks. */
  turns: number;
  epilogue: number;
  /** The ids of the two indices that score a game. */
  axes: { readonly emancipation: string; readonly tyranny: string };
  assumptions: readonly Assumption[];
  gauges: readonly Gauge[];
  indices: readonly Index[];
  couplings: readonly Coupling[];
  actors: readonly Actor[];
  treaty: Treaty | null;
  dossiers: readonly Dossier[];
  /** How many of the dossiers that are not `always` there the seed puts on a game's agenda; absent or null: all of them. */
  draw?: number | null;
  /** Those that are drawn come in the order of the draw, after those of every game; absent: all in the order of the file. */
  shuffle?: true;
  events: readonly EventRule[];
  endings: readonly Ending[];
  /** Absent or empty: nothing is promised. */
  promises?: readonly PromiseRule[];
}

/** The level chosen for each assumption; absent means `mid`. A number is the multiplier itself (studies use it). */
export type AssumptionSet = Readonly<Record<string, Level | number>>;
