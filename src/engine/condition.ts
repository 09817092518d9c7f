/** Conditions, compiled to places in the state. */
import { TURN, type State } from './state';
import type { Comparison } from './vocabulary';

/** What the classes below say of a state: see `holds`. */
export type CompiledCondition = Every | Some | Not | Happened | Recalls | Compare;

/** Holds when all of its parts do. */
export class Every {
  readonly kind = 'every';
  constructor(readonly parts: readonly CompiledCondition[]) {}
}
/** Holds when one of its parts does. */
export class Some {
  readonly kind = 'some';
  constructor(readonly parts: readonly CompiledCondition[]) {}
}
/** Holds when its part does not. */
export class Not {
  readonly kind = 'not';
  constructor(readonly part: CompiledCondition) {}
}
/** Holds once an event has struck: in an earlier turn, or in the one being played where all of its events have. */
export class Happened {
  readonly kind = 'happened';
  constructor(
    /** Holds the event's first turn: striking again in the turn being played does not hide it. */
    readonly place: number,
    /** Whether the condition is read once the turn's events have struck, as a session does. */
    readonly isAfterEvents: boolean,
  ) {}
}
/** Holds when a memory is what it says: what was chosen, promised or granted, or the bit of a party that has signed. */
export class Recalls {
  readonly kind = 'recalls';
  constructor(
    readonly place: number,
    readonly value: number,
    /** The bits of the memory that are read: these, from this one on. */
    readonly shift = 0,
    readonly mask = -1,
  ) {}
}
/** Holds when a cell compares so with a reference, which is a cell too. Both in thousandths, or both counts. */
export class Compare {
  readonly kind = 'compare';
  constructor(
    readonly cell: number,
    readonly is: Comparison,
    readonly reference: number,
  ) {}
}

/** Whether a condition holds in a state; none always holds. */
export function holds(condition: CompiledCondition | null, state: State): boolean {
  if (condition === null) return true;
  switch (condition.kind) {
    case 'compare':
      return compare(state[condition.cell]!, condition.is, state[condition.reference]!);
    case 'every':
      for (let i = 0; i < condition.parts.length; i++) if (!holds(condition.parts[i]!, state)) return false;
      return true;
    case 'some':
      for (let i = 0; i < condition.parts.length; i++) if (holds(condition.parts[i]!, state)) return true;
      return false;
    case 'not':
      return !holds(condition.part, state);
    case 'happened': {
      const first = state[condition.place]!;
      return first > 0 && (condition.isAfterEvents || first <= state[TURN]!);
    }
    case 'recalls':
      return ((state[condition.place]! >> condition.shift) & condition.mask) === condition.value;
  }
}

/** Whether two numbers compare so. */
export function compare(left: number, is: Comparison, right: number): boolean {
  switch (is) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
  }
}
