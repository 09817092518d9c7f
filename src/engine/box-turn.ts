/** A turn of a box: the rules of a turn, on ranges, in the same order and with the same operations. */
import type { Box } from './box';
import { partOf, shielded } from './box-effects';
import { ALL_DRAWS } from './luck';
import { rowOf, type Model } from './model';
import {
  ALWAYS_ONE,
  type CompiledDistance,
  type CompiledEvent,
  type CompiledIndex,
  type CompiledOption,
  type CompiledPart,
  type Line,
} from './rules';
import {
  CLAUSES,
  CLUB,
  DEPTH,
  HEADER,
  IN_FORCE,
  LEGACY_EMANCIPATION,
  LEGACY_TYRANNY,
  LIVED_EMANCIPATION,
  LIVED_TYRANNY,
  QUORUMS,
  round,
  TURN,
} from './state';
import { along, everyOf, exactly, hullOf, NOTHING, orNothing, over, sumOf, type Range, type Truth } from './range';
import { FULL, UNIT } from './vocabulary';

/** What some game reaches, as far as ranges tell. */
export interface Reached {
  readonly endings: Set<string>;
  readonly events: Set<string>;
  readonly dossiers: Set<string>;
  readonly options: Set<string>;
}

/** The box after a turn with this option of this dossier (-1 and null: a turn without one). */
export function advance(
  model: Model,
  before: Box,
  dossier: number,
  option: CompiledOption | null,
  reached: Reached,
): Box {
  return new BoxTurn(model, before, reached).play(dossier, option);
}

class BoxTurn {
  private readonly turn: number;
  private readonly after: Box;
  /** What each gauge comes to, before it is kept within its scale. */
  private readonly low: Float64Array;
  private readonly high: Float64Array;

  constructor(
    private readonly model: Model,
    private readonly before: Box,
    private readonly reached: Reached,
  ) {
    this.turn = before.turn + 1;
    this.after = before.copy();
    const row = rowOf(model, this.turn);
    this.low = before.low.slice(HEADER, HEADER + model.gauges);
    this.high = before.high.slice(HEADER, HEADER + model.gauges);
    for (let g = 0; g < model.gauges; g++) this.push(g, before.at(row + g));
  }

  play(dossier: number, option: CompiledOption | null): Box {
    const { model, after, turn } = this;
    const isEpilogue = turn > model.turns;
    if (option !== null) {
      after.closed[dossier] = 'always';
      for (const { gauge, amount } of option.costs) this.push(gauge, exactly(-amount));
      this.cast(option.effects, exactly(1), true);
    }
    if (!isEpilogue) model.events.forEach((event, e) => this.strike(event, e));
    this.couple();
    this.bargain();
    this.actInForce();
    if (option !== null && option.clause >= 0) this.propose(option.clause);
    for (let gauge = 0; gauge < model.gauges; gauge++) {
      after.low[HEADER + gauge] = clamp(this.low[gauge]!);
      after.high[HEADER + gauge] = clamp(this.high[gauge]!);
    }
    after.set(TURN, exactly(turn));
    this.session();
    this.photograph();
    const [emancipation, tyranny] = isEpilogue
      ? [LEGACY_EMANCIPATION, LEGACY_TYRANNY]
      : [LIVED_EMANCIPATION, LIVED_TYRANNY];
    after.add(emancipation, after.at(model.emancipationCell));
    after.add(tyranny, after.at(model.tyrannyCell));
    return after;
  }

  private push(gauge: number, amount: Range): void {
    this.low[gauge]! += amount.low;
    this.high[gauge]! += amount.high;
  }

  private cast(parts: readonly CompiledPart[], passes: Range, isCertain: boolean): void {
    const { model, turn } = this;
    for (const part of parts) {
      const { gauge, harm, after, line } = part;
      const whole = along(line === null ? exactly(1) : this.lineOf(line), (times) => part.whole * times);
      const kept = shielded(partOf(whole, part), harm, passes);
      const amount = isCertain ? kept : orNothing(kept);
      if (after === 0) this.push(gauge, amount);
      else if (turn + after <= model.horizon) this.after.add(rowOf(model, turn + after) + gauge, amount);
    }
  }

  private strike(event: CompiledEvent, e: number): void {
    const lasts = this.before.lastStrikes[e]!;
    const truth = everyOf([this.isRested(event, lasts), this.isDrawn(event), this.before.holds(event.when)]);
    if (truth === 'never') return;
    this.reached.events.add(event.id);
    this.cast(event.effects, this.lineOf(event.passes), truth === 'always');
    this.after.lastStrikes[e] = truth === 'always' ? new Set([this.turn]) : new Set([...lasts, this.turn]);
  }

  private isRested({ cooldown }: CompiledEvent, lasts: ReadonlySet<number>): Truth {
    const rested = [...lasts].filter((last) => last === 0 || this.turn - last >= cooldown);
    return rested.length === 0 ? 'never' : rested.length === lasts.size ? 'always' : 'maybe';
  }

  private isDrawn(event: CompiledEvent): Truth {
    if (event.at !== 0) return event.at === this.turn ? 'always' : 'never';
    let chance = exactly(event.base);
    for (const hazard of event.hazards) {
      chance = sumOf(
        chance,
        along(this.distanceOn(hazard), (distance) => hazard.gain * distance),
      );
    }
    if (chance.high <= 0 || event.cap <= 0) return 'never';
    return chance.low >= ALL_DRAWS && event.cap >= ALL_DRAWS ? 'always' : 'maybe';
  }

  private couple(): void {
    const { model, before } = this;
    for (const coupling of model.couplings) {
      const { to, gain } = coupling;
      const { a, b, cell } = coupling.line ?? ALWAYS_ONE;
      const give = (distance: number, value: number) => round(gain * distance * (a + b * value));
      this.push(to, over(this.distanceOn(coupling), before.at(cell), give));
    }
    for (let gauge = 0; gauge < model.gauges; gauge++) this.relax(gauge);
  }

  /** A gauge that relaxes by no more than its distance keeps its order: its ends move each by its own slide. */
  private relax(gauge: number): void {
    const share = this.model.gaugeRelax[gauge]!;
    if (share === 0) return;
    const { low, high } = this.before.gauge(gauge);
    const slide = (value: number) => round(share * (this.model.gaugeRests[gauge]! - value));
    // A thousandth of doubt on each side: the last bit of a product may reverse two neighbours.
    if (share <= 1 && low < high) this.push(gauge, { low: slide(low) - 1, high: slide(high) + 1 });
    else this.push(gauge, along({ low, high }, slide));
  }

  private bargain(): void {
    const { model, before } = this;
    const { treaty, actors } = model;
    const depth = before.at(DEPTH);
    if (treaty === null || depth.high === 0) return;
    for (let i = 0; i < actors.length; i++) {
      const actor = actors[i]!;
      if (actor.weight === 0) continue;
      const others = treaty.totalWeight - actor.weight;
      const share = (bits: number) => (others > 0 ? this.weightOf(bits & ~(1 << i)) / others : 0);
      const signed = { low: share(before.signedMust), high: share(before.signedMay) };
      const temptation = over(depth, signed, (d, s) => round(-actor.rate * actor.freeRiding * (d / UNIT) * (1 - s)));
      const club = over(before.at(CLUB), signed, (c, s) => round(actor.rate * actor.club * (c / UNIT) * s));
      const moved = sumOf(before.at(model.pulls + i), sumOf(temptation, club));
      this.push(actor.stance, depth.low > 0 ? moved : orNothing(moved));
    }
  }

  private actInForce(): void {
    const { model, before } = this;
    if (before.high[IN_FORCE] === 0) return;
    const isSure = before.low[IN_FORCE] === 1;
    model.clauses.forEach(({ gauges, gains }, c) => {
      if (!has(before.draftMay, c)) return;
      gauges.forEach((gauge, j) => {
        const amount = along(before.at(model.coverageCell), (coverage) => round(gains[j]! * coverage));
        this.push(gauge, isSure && has(before.draftMust, c) ? amount : orNothing(amount));
      });
    });
  }

  private propose(clause: number): void {
    const { model, after } = this;
    if (has(after.draftMust, clause)) return;
    const { depth, club, pulls } = model.clauses[clause]!;
    const join = (place: number, amount: number) =>
      after.add(place, has(after.draftMay, clause) ? orNothing(exactly(amount)) : exactly(amount));
    join(CLAUSES, 1);
    join(DEPTH, depth);
    join(CLUB, club);
    pulls.forEach((pull, i) => join(model.pulls + i, pull));
    after.draftMay |= 1 << clause;
    after.draftMust |= 1 << clause;
  }

  private session(): void {
    const { model, after } = this;
    const { treaty } = model;
    if (treaty === null || this.turn % treaty.every !== 0 || after.high[CLAUSES]! < treaty.minClauses) return;
    const isSure = after.low[CLAUSES]! >= treaty.minClauses;
    const [wasMay, wasMust] = [after.signedMay, after.signedMust];
    let [may, must] = [0, 0];
    model.actors.forEach(({ weight, stance }, i) => {
      if (weight === 0) return;
      const [wasIn, wasOut] = [has(wasMay, i), !has(wasMust, i)];
      const { low, high } = after.gauge(stance);
      if ((wasIn && high >= treaty.exit) || (wasOut && high >= treaty.sign)) may |= 1 << i;
      if ((!wasIn || low >= treaty.exit) && (!wasOut || low >= treaty.sign)) must |= 1 << i;
    });
    const hasQuorum = (signed: number) =>
      this.weightOf(signed) * 100 >= treaty.quorum * treaty.totalWeight && countOf(signed) >= treaty.minParties;
    const before = after.at(QUORUMS);
    const quorums = { low: hasQuorum(must) ? before.low + 1 : 0, high: hasQuorum(may) ? before.high + 1 : 0 };
    const inForce = along(quorums, (count) => (count >= treaty.ratify ? 1 : 0));
    after.signedMay = isSure ? may : may | wasMay;
    after.signedMust = isSure ? must : must & wasMust;
    after.set(QUORUMS, isSure ? quorums : hullOf(quorums, before));
    after.set(IN_FORCE, isSure ? inForce : hullOf(inForce, after.at(IN_FORCE)));
  }

  private photograph(): void {
    const { model, after } = this;
    after.set(model.coverageCell, this.coverage());
    after.set(model.turnCell, exactly(this.turn + 1));
    after.set(model.inForceCell, after.at(IN_FORCE));
    model.indices.forEach((index, i) => after.set(model.indexCells + i, this.indexOf(index)));
  }

  private coverage(): Range {
    const { model, after } = this;
    const { treaty } = model;
    if (treaty === null || treaty.totalWeight === 0 || after.high[IN_FORCE] === 0) return NOTHING;
    const { monitor, compliance, totalWeight } = treaty;
    const isSure = after.low[IN_FORCE] === 1;
    const weight = { low: isSure ? this.weightOf(after.signedMust) : 0, high: this.weightOf(after.signedMay) };
    const kept = monitor < 0 ? exactly(1) : along(after.at(monitor), (m) => compliance + ((1 - compliance) * m) / FULL);
    return over(weight, kept, (w, k) => round(((FULL * w) / totalWeight) * k));
  }

  /** An index grows with each of its terms (and falls with an inverse one). */
  private indexOf(index: CompiledIndex): Range {
    const end = (isHigh: boolean): number => {
      let sum = 0;
      let extreme = index.toward > 0 ? 0 : FULL;
      for (const { cell, weight, inverse, base, sign } of index.terms) {
        const { low, high } = this.after.at(cell);
        const value = base + sign * (isHigh !== inverse ? high : low);
        sum += weight * value;
        extreme = index.toward > 0 ? Math.max(extreme, value) : Math.min(extreme, value);
      }
      return round((((UNIT - index.bend) * sum) / index.totalWeight + index.bend * extreme) / UNIT);
    };
    return { low: end(false), high: end(true) };
  }

  private lineOf({ cell, a, b }: Line): Range {
    return along(this.before.at(cell), (value) => a + b * value);
  }

  /** The distance that counts, on its side. */
  private distanceOn({ from, reference, side }: CompiledDistance): Range {
    const [here, there] = [this.before.at(from), this.before.at(reference)];
    const low = here.low - there.high;
    const high = here.high - there.low;
    if (side > 0) return { low: Math.max(0, low), high: Math.max(0, high) };
    return side < 0 ? { low: Math.min(0, low), high: Math.min(0, high) } : { low, high };
  }

  private weightOf(bits: number): number {
    return this.model.actors.reduce((sum, { weight }, i) => (has(bits, i) ? sum + weight : sum), 0);
  }
}

const clamp = (value: number): number => Math.min(FULL, Math.max(0, value));
const has = (bits: number, i: number): boolean => ((bits >> i) & 1) === 1;

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
