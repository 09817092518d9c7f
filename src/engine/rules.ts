/** The rules of a scenario as rows of numbers: names have become places in the state, texts are gone. */
import type { CompiledCondition } from './condition';
import { HEADER, round } from './state';
import { FULL, UNIT, type Doctrine } from './vocabulary';

/**
 * Links rules in their order, each to the next, and gives the first (null of none). What every turn reads is walked this way:
 * of an array, V8 looks up kind, length and elements again at every step.
 */
export function chain<R extends { next: R | null }>(rules: readonly R[]): R | null {
  rules.forEach((rule, i) => (rule.next = rules[i + 1] ?? null));
  return rules[0] ?? null;
}

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

/** A part of an effect: what it gives one gauge in one turn. The parts of an effect sum to the rounded whole. */
export class CompiledPart {
  /** Its amount where nothing scales the effect. */
  readonly amount: number;

  constructor(
    /** The gauge's number. */
    readonly gauge: number,
    /** The whole effect in thousandths, before the line is read. */
    readonly whole: number,
    /** What multiplies it, or null. */
    readonly line: Line | null,
    /** The sign of a change that hurts: +1, -1, or 0 for a stance, which nothing hurts. */
    readonly harm: number,
    /** Turns until it falls due. */
    readonly after: number,
    /** The shares of the whole that have fallen due before and by then. */
    readonly before: number,
    readonly upTo: number,
  ) {
    this.amount = this.of(whole);
  }

  /** Its amount of a whole: what has fallen due by then, rounded, less what had before. */
  of(whole: number): number {
    return round(whole * this.upTo) - round(whole * this.before);
  }
}

/** What an option spends. */
export class CompiledCost {
  constructor(
    /** The gauge's number. */
    readonly gauge: number,
    /** Thousandths. */
    readonly amount: number,
  ) {}
}

/** A decision: its price, what it needs, what it does, the clause it proposes. */
export class CompiledOption {
  constructor(
    readonly doctrine: Doctrine,
    readonly costs: readonly CompiledCost[],
    readonly requires: CompiledCondition | null,
    readonly effects: readonly CompiledPart[],
    /** The clause's number, or -1. */
    readonly clause: number,
    /** `dossier/doctrine`, the name of its causes. */
    readonly causeId: string,
  ) {}
}

/** A dossier: due from a turn on when its condition holds, with one option for each doctrine. */
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

/** A coupling of the scenario, or an interest of an actor: what a distance gives a gauge each turn, in thousandths. */
export class CompiledCoupling extends CompiledGain {
  /** The next of its chain: those whose multiplier never changes, or those that a cell scales. */
  next: CompiledCoupling | null = null;

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

/** A move at a session. */
export class CompiledLever {
  constructor(
    readonly id: string,
    readonly costs: readonly CompiledCost[],
    readonly when: CompiledCondition | null,
    /** Thousandths of stance at once, by actor number. */
    readonly stances: readonly number[],
    readonly effects: readonly CompiledPart[],
  ) {}
}

/** An event, dated, drawn or an echo. Turns count from 1, odds are counted in draws (see `ALL_DRAWS`). */
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
    readonly effects: readonly CompiledPart[],
    /** What an echo is after, and how many turns later it strikes; null for another event. */
    readonly echo: { readonly after: CompiledCondition; readonly in: number } | null,
  ) {}

  /** The same event with its odds multiplied, and no cap on them where they are raised. An impossible one stays so. */
  withOdds(factor: number): CompiledEvent {
    const { id, hash, at, base, cap, hazards, cooldown, when, passes, effects, echo } = this;
    const raised = hazards.map((hazard) => new CompiledGain(hazard, hazard.gain * factor));
    const most = factor > 1 && cap > 0 ? Infinity : cap;
    return new CompiledEvent(id, hash, at, base * factor, most, raised, cooldown, when, passes, effects, echo);
  }
}

/** Whoever sits at the table; its interests are couplings. */
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

/** A clause of the treaty: what it weighs, how it pulls at stances once proposed, what it does once in force. */
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

/**
 * The numbers of the treaty: thresholds of stance in thousandths, the quorum in percent of the weight, sessions in
 * turns.
 */
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
  /** The next one of its index. */
  next: CompiledTerm | null = null;
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

/**
 * A weighted mean of terms, bent toward its extreme one: see `indexValue`. Throws a RangeError on weights that sum to
 * nothing.
 */
export class CompiledIndex {
  readonly firstTerm: CompiledTerm | null;
  readonly totalWeight: number;

  constructor(
    readonly id: string,
    readonly terms: readonly CompiledTerm[],
    /** Thousandths of the extreme term in the mix. */
    readonly bend: number,
    /** Which term is the extreme one: the highest (+1) or the lowest (-1). */
    readonly toward: number,
  ) {
    this.firstTerm = chain(terms);
    this.totalWeight = terms.reduce((sum, { weight }) => sum + weight, 0);
    if (this.totalWeight <= 0) throw new RangeError(`the weights of ${id} must come to more than 0`);
  }

  /** The same index with other weights, in the order of its terms. */
  weighted(weights: readonly number[]): CompiledIndex {
    const terms = this.terms.map(({ cell, inverse }, j) => new CompiledTerm(cell, round(weights[j]! * UNIT), inverse));
    return new CompiledIndex(this.id, terms, this.bend, this.toward);
  }
}

/** An ending: the first of the list whose condition holds (null: always) is the one of a game. */
export class CompiledEnding {
  constructor(
    readonly id: string,
    readonly early: boolean,
    readonly when: CompiledCondition | null,
  ) {}
}
