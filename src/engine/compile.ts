/** From a checked scenario and an assumption set to a model: every name looked up, every number multiplied, once. */
import { Compare, Every, Happened, Not, Some, type CompiledCondition } from './condition';
import { ALL_DRAWS, idHash } from './luck';
import { layoutOf, Model } from './model';
import {
  ALWAYS_ONE,
  CompiledActor,
  CompiledClause,
  CompiledCoupling,
  CompiledDistance,
  CompiledDossier,
  CompiledEffect,
  CompiledEnding,
  CompiledEvent,
  CompiledGain,
  CompiledIndex,
  CompiledOption,
  CompiledTerm,
  CompiledTreaty,
  Line,
  Part,
} from './rules';
import { HEADER, round } from './state';
import {
  FULL,
  UNIT,
  stanceOf,
  type AssumptionSet,
  type CellId,
  type Clause,
  type Condition,
  type Distance,
  type Dossier,
  type Effect,
  type EventRule,
  type Index,
  type Scale,
  type Scenario,
  type Side,
  type Treaty,
} from './vocabulary';

const NEVER_AGAIN = 1_000_000;
/** Signatures and the draft are kept as bits of one 32-bit integer. */
const MOST_ACTORS = 30;
const MOST_CLAUSES = 30;
const SIDE_SIGN: Readonly<Record<Side, number>> = { above: 1, below: -1, around: 0 };

/**
 * The model of a scenario under an assumption set (levels, or multipliers for studies; absent means `mid`).
 * The scenario is one that the checker passed: an unknown name or level is a programmer's error and throws.
 */
export function compile(scenario: Scenario, assumptions: AssumptionSet = {}): Model {
  return new Compiler(scenario, assumptions).model();
}

class Compiler {
  private readonly cells = new Map<CellId, number>();
  private readonly gaugeNumbers = new Map<string, number>();
  private readonly constants: number[] = [];
  private readonly multipliers = new Map<string, number>();
  private readonly eventNumbers = new Map<string, number>();
  private readonly clauseNumbers = new Map<string, number>();
  private readonly harms: number[] = [];
  private readonly layout: ReturnType<typeof layoutOf>;

  constructor(
    private readonly scenario: Scenario,
    private readonly assumptions: AssumptionSet,
  ) {
    const layout = layoutOf(scenario);
    this.layout = layout;
    limited(scenario.actors.length, MOST_ACTORS, 'actors');
    limited(scenario.treaty?.clauses.length ?? 0, MOST_CLAUSES, 'clauses');
    for (const gauge of scenario.gauges) this.addGauge(gauge.id, gauge.good === 'low' ? 1 : -1);
    for (const actor of scenario.actors) this.addGauge(stanceOf(actor.id), 0);
    scenario.indices.forEach((index, i) => this.cells.set(index.id, layout.indices + i));
    this.cells.set('coverage', layout.coverage).set('turn', layout.turn).set('in_force', layout.inForce);
    scenario.events.forEach((event, i) => this.eventNumbers.set(event.id, i));
    scenario.treaty?.clauses.forEach((clause, i) => this.clauseNumbers.set(clause.id, i));
    for (const { id, levels } of scenario.assumptions) {
      const level = assumptions[id] ?? 'mid';
      this.multipliers.set(id, typeof level === 'number' ? level : known(levels[level], `level ${level} of ${id}`));
    }
  }

  private addGauge(id: string, harm: number): void {
    this.gaugeNumbers.set(id, this.harms.length);
    this.cells.set(id, HEADER + this.harms.length);
    this.harms.push(harm);
  }

  model(): Model {
    const { scenario } = this;
    const actors = scenario.actors.map(
      (actor) =>
        new CompiledActor(
          actor.id,
          this.gauge(stanceOf(actor.id)),
          round(actor.weight * UNIT),
          actor.rate,
          actor.freeRiding * this.multiplier(actor.freeRidingAssumption) * UNIT,
          actor.club * UNIT,
        ),
    );
    const relaxations = [
      ...scenario.gauges.map((gauge) => ({
        start: gauge.start,
        rest: gauge.rest * UNIT,
        relax: gauge.relax * this.multiplier(gauge.assumption),
      })),
      ...scenario.actors.map((actor) => ({
        start: actor.stance,
        rest: actor.stance * UNIT * this.multiplier(actor.stanceAssumption),
        relax: actor.rate,
      })),
    ];
    return new Model({
      scenario,
      assumptions: this.assumptions,
      gaugeIds: [...this.gaugeNumbers.keys()],
      cells: this.cells,
      gaugeStarts: Float64Array.from(relaxations, ({ start }) => round(start * UNIT)),
      gaugeRests: Float64Array.from(relaxations, ({ rest }) => rest),
      gaugeRelax: Float64Array.from(relaxations, ({ relax }) => relax),
      indices: scenario.indices.map((index) => this.index(index)),
      couplings: [...this.couplings(), ...this.interests()],
      actors,
      clauses: scenario.treaty?.clauses.map((clause) => this.clause(clause)) ?? [],
      treaty: scenario.treaty && this.treaty(scenario.treaty),
      dossiers: scenario.dossiers.map((dossier) => this.dossier(dossier)),
      events: scenario.events.map((event) => this.event(event)),
      endings: scenario.endings.map(
        (ending) => new CompiledEnding(ending.id, ending.early, this.condition(ending.when)),
      ),
      // Read last: compiling the rest collects them.
      constants: this.constants,
    });
  }

  private cell(id: CellId): number {
    return known(this.cells.get(id), `cell ${id}`);
  }

  private gauge(id: string): number {
    return known(this.gaugeNumbers.get(id), `gauge ${id}`);
  }

  private multiplier(assumption: string | null): number {
    return assumption === null ? 1 : known(this.multipliers.get(assumption), `assumption ${assumption}`);
  }

  /** A number to compare with has a place of its own, so that every reference is a cell. */
  private constant(value: number): number {
    const at = this.constants.indexOf(value);
    return this.layout.constants + (at >= 0 ? at : this.constants.push(value) - 1);
  }

  private reference(level: number | CellId): number {
    return typeof level === 'string' ? this.cell(level) : this.constant(round(level * UNIT));
  }

  private line(scale: Scale | null): Line | null {
    return scale && new Line(this.cell(scale.by), scale.at0, (scale.at100 - scale.at0) / FULL);
  }

  private condition(condition: Condition | null): CompiledCondition | null {
    return condition && this.test(condition);
  }

  private test(condition: Condition): CompiledCondition {
    if ('all' in condition) return new Every(condition.all.map((part) => this.test(part)));
    if ('any' in condition) return new Some(condition.any.map((part) => this.test(part)));
    if ('not' in condition) return new Not(this.test(condition.not));
    if ('happened' in condition) {
      return new Happened(
        this.layout.firstStrikes + known(this.eventNumbers.get(condition.happened), `event ${condition.happened}`),
      );
    }
    const isCount = condition.cell === 'turn' || condition.cell === 'in_force';
    const { to } = condition;
    const reference = typeof to === 'string' ? this.cell(to) : this.constant(isCount ? to : round(to * UNIT));
    return new Compare(this.cell(condition.cell), condition.is, reference);
  }

  private index({ id, terms, bend, toward }: Index): CompiledIndex {
    return new CompiledIndex(
      id,
      terms.map(({ of, weight, inverse }) => new CompiledTerm(this.indexTerm(of), round(weight * UNIT), inverse)),
      round(bend * UNIT),
      toward === 'strongest' ? 1 : -1,
    );
  }

  /** An index is never a term of another: indices are all derived at once, in any order. */
  private indexTerm(id: CellId): number {
    return id === 'coverage' ? this.layout.coverage : HEADER + this.gauge(id);
  }

  private distance({ from, reference, side }: Distance): CompiledDistance {
    return new CompiledDistance(this.cell(from), this.reference(reference), SIDE_SIGN[side]);
  }

  private couplings(): CompiledCoupling[] {
    return this.scenario.couplings.map((coupling) => {
      const gain = signed(coupling.side, coupling.gain * this.multiplier(coupling.assumption));
      const to = this.gauge(coupling.to);
      return new CompiledCoupling(
        'coupling',
        coupling.id,
        this.distance(coupling),
        to,
        gain,
        this.line(coupling.scaledBy),
      );
    });
  }

  private interests(): CompiledCoupling[] {
    return this.scenario.actors.flatMap((actor) =>
      actor.interests.map((interest) => {
        const gain = signed(interest.side, actor.rate * interest.gain);
        const to = this.gauge(stanceOf(actor.id));
        const line = this.line(interest.scaledBy);
        return new CompiledCoupling('interest', interest.from, this.distance(interest), to, gain, line);
      }),
    );
  }

  private effect(effect: Effect): CompiledEffect {
    const { over, after } = effect;
    const add = effect.add * this.multiplier(effect.assumption) * UNIT;
    const parts: Part[] = [];
    let upTo = 0;
    for (let j = 0; j < over; j++) {
      const before = upTo;
      upTo += effect.fading ? (2 * (over - j)) / (over * (over + 1)) : 1 / over;
      // Exactly 1 at the last part, so that the rounded parts sum to the rounded whole.
      parts.push(new Part(add, after + j, before, j === over - 1 ? 1 : upTo));
    }
    const gauge = this.gauge(effect.on);
    return new CompiledEffect(gauge, add, this.harms[gauge]!, parts, this.line(effect.scaledBy));
  }

  private effects(effects: readonly Effect[]): CompiledEffect[] {
    return effects.map((effect) => this.effect(effect));
  }

  private clause(clause: Clause): CompiledClause {
    return new CompiledClause(
      clause.id,
      round(clause.depth * UNIT),
      round(clause.club * UNIT),
      this.scenario.actors.map((actor) => round(actor.rate * (clause.appeal[actor.id] ?? 0) * UNIT)),
      clause.effects.map((effect) => this.gauge(effect.on)),
      clause.effects.map((effect) => (effect.add * this.multiplier(effect.assumption) * UNIT) / FULL),
    );
  }

  private treaty(treaty: Treaty): CompiledTreaty {
    return new CompiledTreaty(
      treaty.minClauses,
      treaty.quorum,
      treaty.minParties,
      treaty.sign * UNIT,
      treaty.exit * UNIT,
      treaty.every,
      treaty.ratify,
      treaty.compliance,
      treaty.monitor === null ? -1 : this.cell(treaty.monitor),
      this.scenario.actors.reduce((sum, actor) => sum + round(actor.weight * UNIT), 0),
    );
  }

  private dossier(dossier: Dossier): CompiledDossier {
    const options = dossier.options.map(
      (option) =>
        new CompiledOption(
          option.doctrine,
          option.cost.map((cost) => this.gauge(cost.gauge)),
          option.cost.map((cost) => round(cost.amount * UNIT)),
          this.condition(option.requires),
          this.effects(option.effects),
          option.clause === null ? -1 : known(this.clauseNumbers.get(option.clause), `clause ${option.clause}`),
          `${dossier.id}/${option.doctrine}`,
        ),
    );
    const isDrawn = typeof this.scenario.draw === 'number' && dossier.always !== true;
    return new CompiledDossier(
      dossier.id,
      idHash(dossier.id),
      dossier.from,
      this.condition(dossier.when),
      isDrawn,
      options,
    );
  }

  private event(event: EventRule): CompiledEvent {
    const multiplier = this.multiplier(event.chance?.assumption ?? null);
    const hazards = (event.chance?.risesWith ?? [])
      .map((term) => ({
        hazard: new CompiledGain(this.distance(term), signed(term.side, (term.by / UNIT) * multiplier * ALL_DRAWS)),
        order: `${term.from} ${term.side} ${term.reference} ${term.by}`,
      }))
      // Shares are not integers: a fixed order of adding keeps the order of the file out of the sum.
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
      .map(({ hazard }) => hazard);
    return new CompiledEvent(
      event.id,
      idHash(event.id),
      event.at ?? 0,
      (event.chance?.base ?? 0) * multiplier * ALL_DRAWS,
      (event.chance?.atMost ?? 1) * ALL_DRAWS,
      hazards,
      event.cooldown ?? NEVER_AGAIN,
      this.condition(event.when),
      this.line(event.absorbedBy) ?? ALWAYS_ONE,
      this.effects(event.effects),
    );
  }
}

/** In the file `below` counts the distance downward; inside, a distance is always from - reference. */
const signed = (side: Side, gain: number): number => (side === 'below' ? -gain : gain);

function limited(count: number, most: number, what: string): void {
  if (count > most) throw new RangeError(`a scenario has at most ${most} ${what}, not ${count}`);
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the scenario has no ${what}`);
  return value;
}
