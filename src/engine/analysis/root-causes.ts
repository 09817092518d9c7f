/**
 * Root causes: who, in the end, is responsible for where things stand. Every gauge carries a split of its value over roots:
 * the world as it was found, each decision, each event, the actors at the table, the treaty, the shield. What acts by
 * itself adds to its own root; what reads the world (couplings, interests, relaxation) passes on the split of what it
 * reads. Splits are whole thousandths and sum exactly to the values.
 */
import { givenBy } from '../couplings';
import { Ledger } from '../ledger';
import type { Model } from '../model';
import { ALWAYS_ONE, type CompiledCoupling, type CompiledIndex } from '../rules';
import { HEADER, TURN, type State } from '../state';
import { firstState, termOn } from '../photograph';
import { replay } from './replay';
import { score } from '../score';
import { isInSession } from '../treaty/session';
import { addPart, addTo, apportion, total, type Split } from './split';
import type { Answer, Cause } from '../chronicle';
import { UNIT, type GaugeId } from '../vocabulary';

/**
 * What a change may be rooted in: the world as it was found, a decision, a move at a session, an event, the actors, the
 * treaty, the shield.
 */
export const ROOT_KINDS = ['initial', 'decision', 'move', 'event', 'actors', 'treaty', 'shield'] as const;
export type RootKind = (typeof ROOT_KINDS)[number];

/** One root and its part of an amount. */
export interface Root {
  kind: RootKind;
  /** `dossier/doctrine` for a decision, a `Move`, the event's id for an event; null for the others. */
  cause: string | null;
  /** The turn of the decision, the move or the event; null for the others. */
  turn: number | null;
  /** Thousandths of a point. */
  amount: number;
}

/** An axis of a finished game, and who answers for the way from its start to its score, in thousandths. */
export interface AxisRoots {
  /** The axis as the game began, and its score at the end. */
  start: number;
  score: number;
  /** They sum exactly to score - start; `initial` is what the world would have added by itself. */
  added: readonly Root[];
}

/** Who answers for where a game stands. */
export interface RootCauses {
  /** By gauge and stance: roots that sum exactly to its value, the largest first. */
  gauges: ReadonlyMap<GaugeId, readonly Root[]>;
  /** The same for each index, as it stands. */
  indices: ReadonlyMap<string, readonly Root[]>;
  /** Of the scores; null while the game is not over. */
  axes: { emancipation: AxisRoots; tyranny: AxisRoots } | null;
}

/**
 * The root causes of a game, from its seed and its answers; of a game in progress, up to the first question that has no
 * answer. Throws on answers that the rules do not allow.
 * @param until the last turn that counts, when that is an earlier one
 */
export function rootCauses(
  model: Model,
  seed: number,
  answers: readonly Answer[],
  until: number = Infinity,
): RootCauses {
  const ledger = new Ledger(model);
  const roots = new Roots(model);
  let read = 0;
  const replayed = replay(model, seed, answers, ledger, (state) => {
    if (state[TURN]! > until) return;
    roots.pass(ledger.causes.slice(read), state);
    read = ledger.causes.length;
  });
  if (!replayed.ok) throw new Error(`the rules do not allow these answers: ${replayed.error.code}`);
  const { state } = replayed;
  // A turn whose session waits for its move is not over, and has moved the gauges.
  if (isInSession(model, state) && state[TURN]! < until) roots.pass(ledger.causes.slice(read), state);
  return roots.found(replayed.isOver && until >= model.horizon);
}

const INITIAL = 'initial';

/** What an axis added up over the played turns and over the epilogue, by root. */
class AxisSplit {
  readonly lived = new Map<string, number>();
  readonly legacy = new Map<string, number>();
  constructor(
    readonly cell: number,
    readonly start: number,
  ) {}
}

/** Carries the splits of a game from one photograph to the next. */
class Roots {
  /** By gauge number; as of the photograph that the coming turn reads. */
  private gauges: Split[];
  private indices: Split[];
  private photograph: State;
  private turn = 0;
  private readonly axes: { emancipation: AxisSplit; tyranny: AxisSplit };

  constructor(private readonly model: Model) {
    const { emancipationCell, tyrannyCell } = model;
    this.photograph = new Float64Array(model.size);
    firstState(model, this.photograph);
    this.gauges = Array.from(model.gaugeStarts, (start) => new Map([[INITIAL, start]]));
    this.indices = this.splitIndices();
    this.axes = {
      emancipation: new AxisSplit(emancipationCell, this.photograph[emancipationCell]!),
      tyranny: new AxisSplit(tyrannyCell, this.photograph[tyrannyCell]!),
    };
  }

  /** Takes in the causes of a turn, in the order of the ledger, and the state that they led to. */
  pass(causes: readonly Cause[], state: State): void {
    const acting = this.acting();
    const next = this.gauges.map((split) => new Map(split));
    for (const cause of causes) {
      const gauge = this.model.cells.get(cause.gauge)! - HEADER;
      addTo(next[gauge]!, this.rootsOf(cause, gauge, acting));
    }
    this.gauges = next;
    this.photograph = state.slice();
    this.turn += 1;
    this.indices = this.splitIndices();
    for (const { cell, lived, legacy } of [this.axes.emancipation, this.axes.tyranny]) {
      addTo(this.turn > this.model.turns ? legacy : lived, this.split(cell));
    }
  }

  private rootsOf({ kind, cause, since, amount }: Cause, gauge: number, acting: Iterator<CompiledCoupling>): Split {
    switch (kind) {
      case 'cost':
      case 'decision':
        return new Map([[nameOf('decision', cause, since), amount]]);
      case 'event':
        return new Map([[nameOf('event', cause, since), amount]]);
      case 'lever':
        return new Map([[nameOf('move', `lever/${cause}`, since), amount]]);
      case 'rewording':
        return new Map([[nameOf('move', `reword/${cause}`, since), amount]]);
      case 'shield':
      case 'treaty':
        return new Map([[kind, amount]]);
      case 'clause':
      case 'free-riding':
      case 'club':
        return new Map([['actors', amount]]);
      case 'relaxation':
        return this.passedByRelaxation(gauge, amount);
      case 'coupling':
      case 'interest':
        return this.passedByCoupling(acting.next().value as CompiledCoupling, amount);
    }
  }

  /** Toward a rest that belongs to the initial world, away from where each root has put the gauge. */
  private passedByRelaxation(gauge: number, amount: number): Split {
    const distance = new Map([[INITIAL, this.model.gaugeRests[gauge]!]]);
    addTo(distance, this.gauges[gauge]!, -1);
    const gain = amount / total(distance);
    return apportion(amount, new Map([...distance].map(([name, part]) => [name, gain * part])));
  }

  /**
   * A coupling is gain x hinge(distance) x line. Whoever made the distance or the line answers for what passes: the linear
   * part by superposition; a hinge by its chord, from where the initial world alone would stand to where all roots together
   * stand; a product by its midpoint (Aumann and Shapley's rule, exact for products of two). The gain is what was given,
   * rounding and rationing included.
   */
  private passedByCoupling({ from, reference, side, line }: CompiledCoupling, amount: number): Split {
    const distance = new Map(this.split(from));
    addTo(distance, this.split(reference), -1);
    const alone = distance.get(INITIAL) ?? 0;
    const together = total(distance);
    const [hingeAlone, hingeTogether] = [hinge(alone, side), hinge(together, side)];
    const chord = together === alone ? 1 : (hingeTogether - hingeAlone) / (together - alone);

    const { cell, a, b } = line ?? ALWAYS_ONE;
    const scale = this.split(cell);
    const lineAlone = a + b * (scale.get(INITIAL) ?? 0);
    const lineTogether = a + b * total(scale);

    const gain = amount / (hingeTogether * lineTogether);
    const shares = new Map([[INITIAL, gain * hingeAlone * lineAlone]]);
    for (const [name, part] of distance) {
      if (name !== INITIAL) addPart(shares, name, (gain * chord * part * (lineAlone + lineTogether)) / 2);
    }
    for (const [name, part] of scale) {
      if (name !== INITIAL) addPart(shares, name, (gain * b * part * (hingeAlone + hingeTogether)) / 2);
    }
    return apportion(amount, shares);
  }

  /** The couplings that act on this photograph, in the order in which the ledger writes them down. */
  private *acting(): Generator<CompiledCoupling> {
    for (const coupling of this.model.couplings) {
      if (givenBy(this.photograph, coupling) !== 0) yield coupling;
    }
  }

  /** The split of any cell of the photograph. */
  private split(cell: number): Split {
    const { model } = this;
    if (cell < model.indexCells) return this.gauges[cell - HEADER]!;
    if (cell < model.coverageCell) return this.indices[cell - model.indexCells]!;
    const isTreaty = cell === model.coverageCell || cell === model.inForceCell;
    return new Map([[isTreaty ? 'treaty' : INITIAL, this.photograph[cell]!]]);
  }

  private splitIndices(): Split[] {
    return this.model.indices.map((index, i) => this.splitIndex(index, this.photograph[this.model.indexCells + i]!));
  }

  /** Each term passes on its share of the mean, and of the bend where it is the extreme one (terms that tie share it). */
  private splitIndex(index: CompiledIndex, value: number): Split {
    const { terms, totalWeight, bend, toward } = index;
    const values = terms.map((term) => termOn(this.photograph, term));
    const extreme = toward > 0 ? Math.max(...values) : Math.min(...values);
    const ties = values.filter((term) => term === extreme).length;
    // In whole numbers until the last division: the order of the terms can't change the shares.
    const shares = new Map([[INITIAL, 0]]);
    terms.forEach((term, j) => {
      const weight = (UNIT - bend) * term.weight * ties + (values[j] === extreme ? bend * totalWeight : 0);
      addPart(shares, INITIAL, weight * term.base);
      addTo(shares, this.split(term.cell), weight * term.sign);
    });
    const scale = UNIT * totalWeight * ties;
    return apportion(value, new Map([...shares].map(([name, part]) => [name, part / scale])));
  }

  found(isOver: boolean): RootCauses {
    const { model, axes } = this;
    return {
      gauges: new Map(model.gaugeIds.map((id, i) => [id, rootsIn(this.gauges[i]!)])),
      indices: new Map(model.indices.map(({ id }, i) => [id, rootsIn(this.indices[i]!)])),
      axes: isOver ? { emancipation: this.axis(axes.emancipation), tyranny: this.axis(axes.tyranny) } : null,
    };
  }

  private axis({ start, lived, legacy }: AxisSplit): AxisRoots {
    const { turns, epilogue } = this.model;
    const shares = new Map([[INITIAL, -start]]);
    addTo(shares, lived, epilogue === 0 ? 1 / turns : 1 / turns / 2);
    if (epilogue > 0) addTo(shares, legacy, 1 / epilogue / 2);
    const final = score(this.model, total(lived), total(legacy));
    return { start, score: final, added: rootsIn(apportion(final - start, shares)) };
  }
}

const hinge = (distance: number, side: number): number =>
  side > 0 ? Math.max(0, distance) : side < 0 ? Math.min(0, distance) : distance;

const nameOf = (kind: RootKind, cause: string, turn: number): string => `${kind}\n${cause}\n${turn}`;

/** The roots of a split, the largest first. */
function rootsIn(split: Split): Root[] {
  const roots = [...split].map(([name, amount]): Root => {
    const [kind, cause = null, turn = null] = name.split('\n');
    return { kind: kind as RootKind, cause, turn: turn === null ? null : Number(turn), amount };
  });
  return roots
    .filter(({ amount }) => amount !== 0)
    .sort(
      (a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (`${a.kind}${a.cause}` < `${b.kind}${b.cause}` ? -1 : 1),
    );
}
