/** A box: every world between a lowest and a highest state, as the bounds see them. */
import type { CompiledCondition } from './condition';
import type { Model } from './model';
import { HEADER, TURN, type State } from './state';
import { firstState } from './photograph';
import { compareRanges, everyOf, not, someOf, type Range, type Truth } from './range';

/** Ranges of all the numbers of a state, and what may be said of its dossiers, events, clauses and signatures. */
export class Box {
  /** An early ending has struck: no dossier is opened any more. */
  isEnded = false;

  private constructor(
    readonly model: Model,
    /** Places as in a state. */
    readonly low: State,
    readonly high: State,
    /** By dossier: whether it is treated, or left out by the draw. */
    readonly closed: Truth[],
    /** By event: the turns that may be its last, 0 for never. */
    readonly lastStrikes: ReadonlySet<number>[],
    /** Clauses that may be, and that surely are, in the draft, one bit each; actors that have signed likewise. */
    public draftMay: number,
    public draftMust: number,
    public signedMay: number,
    public signedMust: number,
  ) {}

  static atStart(model: Model): Box {
    const state = new Float64Array(model.size);
    firstState(model, state);
    const closed = model.dossiers.map(({ isDrawn }): Truth => (isDrawn ? 'maybe' : 'never'));
    const lastStrikes = model.events.map(() => new Set([0]));
    return new Box(model, state, state.slice(), closed, lastStrikes, 0, 0, 0, 0);
  }

  copy(): Box {
    const { model, low, high, closed, lastStrikes, draftMay, draftMust, signedMay, signedMust } = this;
    const box = new Box(
      model,
      low.slice(),
      high.slice(),
      [...closed],
      [...lastStrikes],
      draftMay,
      draftMust,
      signedMay,
      signedMust,
    );
    box.isEnded = this.isEnded;
    return box;
  }

  /** The smallest box that holds all of these. */
  static union(boxes: readonly Box[]): Box {
    const union = boxes[0]!.copy();
    for (const box of boxes.slice(1)) union.takeIn(box);
    return union;
  }

  private takeIn(other: Box): void {
    const { low, high, closed, lastStrikes } = this;
    for (let i = 0; i < low.length; i++) {
      if (other.low[i]! < low[i]!) low[i] = other.low[i]!;
      if (other.high[i]! > high[i]!) high[i] = other.high[i]!;
    }
    for (let d = 0; d < closed.length; d++) if (other.closed[d] !== closed[d]) closed[d] = 'maybe';
    for (let e = 0; e < lastStrikes.length; e++) lastStrikes[e] = bothOf(lastStrikes[e]!, other.lastStrikes[e]!);
    this.draftMay |= other.draftMay;
    this.draftMust &= other.draftMust;
    this.signedMay |= other.signedMay;
    this.signedMust &= other.signedMust;
    this.isEnded &&= other.isEnded;
  }

  /** What tells games apart: the dossiers that are treated, and whether an ending has struck. */
  get kind(): string {
    return this.isEnded ? 'ended' : this.closed.join(' ');
  }

  /** Turns played. */
  get turn(): number {
    return this.low[TURN]!;
  }

  at(place: number): Range {
    return { low: this.low[place]!, high: this.high[place]! };
  }

  gauge(gauge: number): Range {
    return this.at(HEADER + gauge);
  }

  set(place: number, { low, high }: Range): void {
    this.low[place] = low;
    this.high[place] = high;
  }

  add(place: number, { low, high }: Range): void {
    this.low[place]! += low;
    this.high[place]! += high;
  }

  isOpenStill(dossier: number): Truth {
    return not(this.closed[dossier]!);
  }

  /** Whether a condition holds, on the photograph that the coming turn reads. */
  holds(condition: CompiledCondition | null): Truth {
    if (condition === null) return 'always';
    switch (condition.kind) {
      case 'compare':
        return compareRanges(this.at(condition.cell), condition.is, this.at(condition.reference));
      case 'every':
        return everyOf(condition.parts.map((part) => this.holds(part)));
      case 'some':
        return someOf(condition.parts.map((part) => this.holds(part)));
      case 'not':
        return not(this.holds(condition.part));
      case 'happened':
        return this.hasStruck(condition.place - this.model.firstStrikes);
    }
  }

  private hasStruck(event: number): Truth {
    const turns = this.lastStrikes[event]!;
    if (!turns.has(0)) return 'always';
    return turns.size === 1 ? 'never' : 'maybe';
  }
}

/** The sets are shared between boxes, and never changed. */
function bothOf(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  if (one === other) return one;
  for (const turn of other) if (!one.has(turn)) return new Set([...one, ...other]);
  return one;
}
