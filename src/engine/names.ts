/** What the names of a scenario stand for under an assumption set: places in the state, numbers, multipliers. */
import { Compare, Every, Happened, Not, Recalls, Some, type CompiledCondition } from './condition';
import { layoutOf } from './model';
import { CompiledDistance, Line } from './rules';
import { HEADER, round, SIGNED } from './state';
import {
  isCount,
  FULL,
  UNIT,
  DOCTRINES,
  stanceOf,
  type AssumptionSet,
  type CellId,
  type Condition,
  type Distance,
  type GaugeId,
  type Scale,
  type Scenario,
  type Side,
} from './vocabulary';

const SIDE_SIGN: Readonly<Record<Side, number>> = { above: 1, below: -1, around: 0 };

/** Looks names up; an unknown one is a programmer's error and throws. */
export class Names {
  /** Place in the state by name. */
  readonly cells = new Map<CellId, number>();
  /** Numbers that conditions and distances compare with, as far as they have been met. */
  readonly constants: number[] = [];
  private readonly gauges = new Map<GaugeId, number>();
  private readonly events: ReadonlyMap<string, number>;
  private readonly clauses: ReadonlyMap<string, number>;
  private readonly actors: ReadonlyMap<string, number>;
  private readonly dossiers: ReadonlyMap<string, number>;
  private readonly levers: ReadonlyMap<string, number>;
  private readonly promises: ReadonlyMap<string, number>;
  private readonly multipliers = new Map<string, number>();
  private readonly harms: number[] = [];
  private readonly layout: ReturnType<typeof layoutOf>;

  constructor(scenario: Scenario, chosen: AssumptionSet) {
    const layout = layoutOf(scenario);
    this.layout = layout;
    for (const gauge of scenario.gauges) this.addGauge(gauge.id, gauge.good === 'low' ? 1 : -1);
    for (const actor of scenario.actors) this.addGauge(stanceOf(actor.id), 0);
    scenario.indices.forEach((index, i) => this.cells.set(index.id, layout.indices + i));
    this.cells.set('coverage', layout.coverage).set('turn', layout.turn).set('in_force', layout.inForce);
    this.events = numbered(scenario.events);
    this.clauses = numbered(scenario.treaty?.clauses ?? []);
    this.actors = numbered(scenario.actors);
    this.dossiers = numbered(scenario.dossiers);
    this.levers = numbered(scenario.treaty?.levers ?? []);
    this.promises = numbered(scenario.promises ?? []);
    for (const { id, levels } of scenario.assumptions) {
      const level = chosen[id] ?? 'mid';
      this.multipliers.set(id, typeof level === 'number' ? level : known(levels[level], `level ${level} of ${id}`));
    }
  }

  private addGauge(id: GaugeId, harm: number): void {
    this.gauges.set(id, this.harms.length);
    this.cells.set(id, HEADER + this.harms.length);
    this.harms.push(harm);
  }

  /** Gauges, then stances: a gauge's number is its place here. */
  get gaugeIds(): GaugeId[] {
    return [...this.gauges.keys()];
  }

  /** The sign of a change that hurts: +1 where less is better, -1 where more is, 0 for a stance, which nothing hurts. */
  harm(gauge: number): number {
    return this.harms[gauge]!;
  }

  /** The number of a clause; -1 for none. */
  clause(id: string | null): number {
    return id === null ? -1 : known(this.clauses.get(id), `clause ${id}`);
  }

  actor(id: string): number {
    return known(this.actors.get(id), `actor ${id}`);
  }

  cell(id: CellId): number {
    return known(this.cells.get(id), `cell ${id}`);
  }

  gauge(id: string): number {
    return known(this.gauges.get(id), `gauge ${id}`);
  }

  multiplier(assumption: string | null): number {
    return assumption === null ? 1 : known(this.multipliers.get(assumption), `assumption ${assumption}`);
  }

  /** A number to compare with has a place of its own, so that every reference is a cell. */
  private constant(value: number): number {
    const at = this.constants.indexOf(value);
    return this.layout.constants + (at >= 0 ? at : this.constants.push(value) - 1);
  }

  reference(level: number | CellId): number {
    return typeof level === 'string' ? this.cell(level) : this.constant(round(level * UNIT));
  }

  line(scale: Scale | null): Line | null {
    return scale && new Line(this.cell(scale.by), scale.at0, (scale.at100 - scale.at0) / FULL);
  }

  /** @param isAfterEvents whether it is read once the events of the turn have struck */
  condition(condition: Condition | null, isAfterEvents = false): CompiledCondition | null {
    return condition && this.test(condition, isAfterEvents);
  }

  private test(condition: Condition, isAfterEvents: boolean): CompiledCondition {
    const tested = (part: Condition) => this.test(part, isAfterEvents);
    if ('all' in condition) return new Every(condition.all.map(tested));
    if ('any' in condition) return new Some(condition.any.map(tested));
    if ('not' in condition) return new Not(tested(condition.not));
    if ('happened' in condition) {
      return new Happened(
        this.layout.firstStrikes + known(this.events.get(condition.happened), `event ${condition.happened}`),
        isAfterEvents,
      );
    }
    const { dossierMemory, leverMemory, promise } = this.layout;
    if ('chose' in condition) {
      const dossier = known(this.dossiers.get(condition.chose), `dossier ${condition.chose}`);
      return new Recalls(dossierMemory + dossier, DOCTRINES.indexOf(condition.doctrine) + 1);
    }
    if ('promised' in condition) {
      return new Recalls(promise, known(this.promises.get(condition.promised), `promise ${condition.promised}`) + 1);
    }
    if ('granted' in condition) {
      return new Recalls(leverMemory + known(this.levers.get(condition.granted), `lever ${condition.granted}`), 1);
    }
    if ('signed' in condition) return new Recalls(SIGNED, 1, this.actor(condition.signed), 1);
    const { cell, is, to } = condition;
    const reference = typeof to === 'string' ? this.cell(to) : this.constant(isCount(cell) ? to : round(to * UNIT));
    return new Compare(this.cell(cell), is, reference);
  }

  /** An index is never a term of another: indices are all derived at once, in any order. */
  indexTerm(id: CellId): number {
    return id === 'coverage' ? this.layout.coverage : HEADER + this.gauge(id);
  }

  distance({ from, reference, side }: Distance): CompiledDistance {
    return new CompiledDistance(this.cell(from), this.reference(reference), SIDE_SIGN[side]);
  }
}

const numbered = (things: readonly { id: string }[]): Map<string, number> =>
  new Map(things.map(({ id }, i) => [id, i]));

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the scenario has no ${what}`);
  return value;
}
