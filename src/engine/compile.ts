/** From a checked scenario and an assumption set to a model: every name looked up, every number multiplied, once. */
import { ALL_DRAWS, idHash } from './luck';
import { Model } from './model';
import { Names } from './names';
import {
  ALWAYS_ONE,
  CompiledActor,
  CompiledClause,
  CompiledCost,
  CompiledCoupling,
  CompiledDossier,
  CompiledEnding,
  CompiledEvent,
  CompiledGain,
  CompiledIndex,
  CompiledLever,
  CompiledOption,
  CompiledPart,
  CompiledTerm,
  CompiledTreaty,
} from './rules';
import { round } from './state';
import {
  FULL,
  UNIT,
  stanceOf,
  type AssumptionSet,
  type Clause,
  type Cost,
  type Dossier,
  type Effect,
  type EventRule,
  type Index,
  type Scenario,
  type Side,
  type Treaty,
  type TreatyLever,
} from './vocabulary';

const NEVER_AGAIN = 1_000_000;
/** Signatures and the draft are kept as bits of one 32-bit integer; game codes number moves and promises below 64. */
const MOST_ACTORS = 30;
const MOST_CLAUSES = 30;
const MOST_LEVERS = 30;
const MOST_PROMISES = 30;

/**
 * The model of a scenario under an assumption set (levels, or multipliers for studies; absent means `mid`), of a delegated
 * game where it is said to be (see `Model.isDelegated`).
 * The scenario is one that the checker passed: an unknown name or level is a programmer's error and throws.
 */
export function compile(scenario: Scenario, assumptions: AssumptionSet = {}, isDelegated: boolean = false): Model {
  return new Compiler(isDelegated ? negotiated(scenario) : scenario, assumptions, isDelegated).model();
}

/** Delegations sit at sessions that are watched in any other game: without levers, they word clauses and give their word. */
const negotiated = (scenario: Scenario): Scenario =>
  scenario.treaty === null || scenario.treaty.levers !== undefined
    ? scenario
    : { ...scenario, treaty: { ...scenario.treaty, levers: [] } };

class Compiler {
  private readonly names: Names;

  constructor(
    private readonly scenario: Scenario,
    private readonly assumptions: AssumptionSet,
    private readonly isDelegated: boolean,
  ) {
    limited(scenario.actors.length, MOST_ACTORS, 'actors');
    limited(scenario.treaty?.clauses.length ?? 0, MOST_CLAUSES, 'clauses');
    limited(scenario.treaty?.levers?.length ?? 0, MOST_LEVERS, 'levers');
    limited(scenario.promises?.length ?? 0, MOST_PROMISES, 'promises');
    this.names = new Names(scenario, assumptions);
  }

  model(): Model {
    const { scenario } = this;
    const actors = scenario.actors.map(
      (actor) =>
        new CompiledActor(
          actor.id,
          this.names.gauge(stanceOf(actor.id)),
          round(actor.weight * UNIT),
          actor.rate,
          actor.freeRiding * this.names.multiplier(actor.freeRidingAssumption) * UNIT,
          actor.club * UNIT,
        ),
    );
    const relaxations = [
      ...scenario.gauges.map((gauge) => ({
        start: gauge.start,
        rest: gauge.rest * UNIT,
        relax: gauge.relax * this.names.multiplier(gauge.assumption),
      })),
      ...scenario.actors.map((actor) => ({
        start: actor.stance,
        rest: actor.stance * UNIT * this.names.multiplier(actor.stanceAssumption),
        relax: actor.rate,
      })),
    ];
    return new Model({
      scenario,
      assumptions: this.assumptions,
      gaugeIds: this.names.gaugeIds,
      cells: this.names.cells,
      gaugeStarts: Float64Array.from(relaxations, ({ start }) => round(start * UNIT)),
      gaugeRests: Float64Array.from(relaxations, ({ rest }) => rest),
      gaugeRelax: Float64Array.from(relaxations, ({ relax }) => relax),
      indices: scenario.indices.map((index) => this.index(index)),
      couplings: [...this.couplings(), ...this.interests()],
      actors,
      clauses: scenario.treaty?.clauses.map((clause) => this.clause(clause)) ?? [],
      treaty: scenario.treaty && this.treaty(scenario.treaty),
      levers: scenario.treaty?.levers?.map((lever) => this.lever(lever)) ?? [],
      dossiers: scenario.dossiers.map((dossier) => this.dossier(dossier)),
      events: scenario.events.map((event) => this.event(event)),
      endings: scenario.endings.map(
        (ending) => new CompiledEnding(ending.id, ending.early, this.names.condition(ending.when)),
      ),
      isDelegated: this.isDelegated,
      // Read last: compiling the rest collects them.
      constants: this.names.constants,
    });
  }

  private index({ id, terms, bend, toward }: Index): CompiledIndex {
    return new CompiledIndex(
      id,
      terms.map(({ of, weight, inverse }) => new CompiledTerm(this.names.indexTerm(of), round(weight * UNIT), inverse)),
      round(bend * UNIT),
      toward === 'strongest' ? 1 : -1,
    );
  }

  private couplings(): CompiledCoupling[] {
    return this.scenario.couplings.map((coupling) => {
      const gain = signed(coupling.side, coupling.gain * this.names.multiplier(coupling.assumption));
      const to = this.names.gauge(coupling.to);
      return new CompiledCoupling(
        'coupling',
        coupling.id,
        this.names.distance(coupling),
        to,
        gain,
        this.names.line(coupling.scaledBy),
      );
    });
  }

  private interests(): CompiledCoupling[] {
    return this.scenario.actors.flatMap((actor) =>
      actor.interests.map((interest) => {
        const gain = signed(interest.side, actor.rate * interest.gain);
        const to = this.names.gauge(stanceOf(actor.id));
        const line = this.names.line(interest.scaledBy);
        return new CompiledCoupling('interest', interest.from, this.names.distance(interest), to, gain, line);
      }),
    );
  }

  /** @param delay turns by which everything falls due later */
  private effect(effect: Effect, delay: number): CompiledPart[] {
    const { over } = effect;
    const after = effect.after + delay;
    const gauge = this.names.gauge(effect.on);
    const harm = this.names.harm(gauge);
    const line = this.names.line(effect.scaledBy);
    const whole = effect.add * this.names.multiplier(effect.assumption) * UNIT;
    const parts: CompiledPart[] = [];
    let upTo = 0;
    for (let j = 0; j < over; j++) {
      const before = upTo;
      upTo += effect.fading ? (2 * (over - j)) / (over * (over + 1)) : 1 / over;
      // Exactly 1 at the last part, so that the rounded parts sum to the rounded whole.
      parts.push(new CompiledPart(gauge, whole, line, harm, after + j, before, j === over - 1 ? 1 : upTo));
    }
    return parts;
  }

  private effects(effects: readonly Effect[], delay = 0): CompiledPart[] {
    return effects.flatMap((effect) => this.effect(effect, delay));
  }

  private costs(costs: readonly Cost[]): CompiledCost[] {
    return costs.map(({ gauge, amount }) => new CompiledCost(this.names.gauge(gauge), round(amount * UNIT)));
  }

  private lever({ id, cost, when, stance, effects }: TreatyLever): CompiledLever {
    return new CompiledLever(
      id,
      this.costs(cost),
      // The turn of the session has been integrated already: its events are seen, its row of the agenda is closed.
      this.names.condition(when, true),
      this.scenario.actors.map((actor) => round((stance[actor.id] ?? 0) * UNIT)),
      this.effects(effects, 1),
    );
  }

  private clause(clause: Clause): CompiledClause {
    return new CompiledClause(
      clause.id,
      round(clause.depth * UNIT),
      round(clause.club * UNIT),
      this.scenario.actors.map((actor) => round(actor.rate * (clause.appeal[actor.id] ?? 0) * UNIT)),
      clause.effects.map((effect) => this.names.gauge(effect.on)),
      clause.effects.map((effect) => (effect.add * this.names.multiplier(effect.assumption) * UNIT) / FULL),
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
      treaty.monitor === null ? -1 : this.names.cell(treaty.monitor),
      this.scenario.actors.reduce((sum, actor) => sum + round(actor.weight * UNIT), 0),
    );
  }

  private dossier(dossier: Dossier): CompiledDossier {
    const options = dossier.options.map(
      (option) =>
        new CompiledOption(
          option.doctrine,
          this.costs(option.cost),
          this.names.condition(option.requires),
          this.effects(option.effects),
          this.names.clause(option.clause),
          `${dossier.id}/${option.doctrine}`,
        ),
    );
    const isDrawn = typeof this.scenario.draw === 'number' && dossier.always !== true;
    return new CompiledDossier(
      dossier.id,
      idHash(dossier.id),
      dossier.from,
      this.names.condition(dossier.when),
      isDrawn,
      options,
    );
  }

  private event(event: EventRule): CompiledEvent {
    const multiplier = this.names.multiplier(event.chance?.assumption ?? null);
    const hazards = (event.chance?.risesWith ?? [])
      .map((term) => ({
        hazard: new CompiledGain(
          this.names.distance(term),
          signed(term.side, (term.by / UNIT) * multiplier * ALL_DRAWS),
        ),
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
      this.names.condition(event.when),
      this.names.line(event.absorbedBy) ?? ALWAYS_ONE,
      this.effects(event.effects),
      event.echo ? { after: this.names.condition(event.echo.after)!, in: event.echo.in } : null,
    );
  }
}

/** In the file `below` counts the distance downward; inside, a distance is always from - reference. */
const signed = (side: Side, gain: number): number => (side === 'below' ? -gain : gain);

function limited(count: number, most: number, what: string): void {
  if (count > most) throw new RangeError(`a scenario has at most ${most} ${what}, not ${count}`);
}
