/**
 * Tiny worlds for tests: only what a rule needs, said in the words of the rules.
 * `world().gauge('trust', { start: 60 }).coupling('trust', 'power', { gain: 0.1 })`. Every call gives a new world.
 */
import {
  compile,
  type Actor,
  type AssumptionSet,
  type Chance,
  type Clause,
  type Condition,
  type Coupling,
  type Doctrine,
  type Dossier,
  type Effect,
  type Ending,
  type EventRule,
  type Gauge,
  type Index,
  type Level,
  type Model,
  type Option,
  type Scale,
  type Scenario,
  type Treaty,
  type TreatyLever,
} from '../../src/engine';
import { TinyGame } from './tiny-game';

export { TinyGame };

export type EffectSaid = Partial<Effect> & { on: string; add: number };
export type OptionSaid = Partial<Omit<Option, 'effects' | 'cost'>> & {
  effects?: readonly EffectSaid[];
  cost?: Readonly<Record<string, number>>;
};
export type DossierSaid = Partial<Omit<Dossier, 'options'>> & Partial<Record<Doctrine, OptionSaid>>;
export type EventSaid = Partial<Omit<EventRule, 'effects' | 'chance'>> & {
  effects?: readonly EffectSaid[];
  chance?: Partial<Chance>;
};
export type LeverSaid = Partial<Omit<TreatyLever, 'effects' | 'cost'>> & {
  effects?: readonly EffectSaid[];
  cost?: Readonly<Record<string, number>>;
};
export type ClauseSaid = Partial<Omit<Clause, 'effects'>> & { effects?: Readonly<Record<string, number>> };

/** An effect with everything that the rules leave to default. */
export const effect = (said: EffectSaid): Effect => ({
  after: 0,
  over: 1,
  fading: false,
  scaledBy: null,
  assumption: null,
  ...said,
});

export const scale = (by: string, at0: number, at100: number): Scale => ({ by, at0, at100 });

/** `cell is to`, as a condition. */
export const when = (cell: string, is: '<' | '<=' | '>' | '>=' | '=', to: number | string): Condition => ({
  cell,
  is,
  to,
});

const costsOf = (cost: Readonly<Record<string, number>>) =>
  Object.entries(cost).map(([gauge, amount]) => ({ gauge, amount }));

const option = (doctrine: Doctrine, { effects = [], cost = {}, ...said }: OptionSaid = {}): Option => ({
  doctrine,
  requires: null,
  clause: null,
  ...said,
  cost: costsOf(cost),
  effects: effects.map(effect),
});

const NOTHING: Scenario = {
  id: 'tiny',
  turns: 4,
  epilogue: 0,
  axes: { emancipation: 'emancipation', tyranny: 'tyranny' },
  assumptions: [],
  gauges: [],
  indices: [],
  couplings: [],
  actors: [],
  treaty: null,
  dossiers: [],
  events: [],
  endings: [{ id: 'fallback', early: false, when: null }],
};

const PACT: Treaty = {
  clauses: [],
  minClauses: 1,
  quorum: 50,
  minParties: 1,
  sign: 52,
  exit: 44,
  every: 1,
  ratify: 1,
  compliance: 1,
  monitor: null,
};

export class TinyWorld {
  constructor(readonly scenario: Scenario) {}

  private with(changes: Partial<Scenario>): TinyWorld {
    return new TinyWorld({ ...this.scenario, ...changes });
  }

  lasting(turns: number, epilogue = 0): TinyWorld {
    return this.with({ turns, epilogue });
  }

  gauge(id: string, said: Partial<Gauge> = {}): TinyWorld {
    const gauge: Gauge = { id, start: 50, good: 'high', rest: 0, relax: 0, assumption: null, ...said };
    return this.with({ gauges: [...this.scenario.gauges, gauge] });
  }

  /** An index; the axes are the gauges `good` and `bad` until a test says otherwise. */
  index(id: string, terms: Readonly<Record<string, number>>, said: Partial<Index> = {}): TinyWorld {
    const mean = Object.entries(terms).map(([of, weight]) => ({ of, weight, inverse: false }));
    const index: Index = { id, bend: 0, toward: 'weakest', terms: mean, ...said };
    return this.with({ indices: [...this.scenario.indices.filter((other) => other.id !== id), index] });
  }

  assumption(id: string, levels: Readonly<Record<Level, number>>): TinyWorld {
    return this.with({ assumptions: [...this.scenario.assumptions, { id, levels }] });
  }

  coupling(from: string, to: string, said: Partial<Coupling>): TinyWorld {
    const id = `${from} on ${to} ${this.scenario.couplings.length}`;
    const coupling: Coupling = {
      id,
      from,
      to,
      side: 'around',
      reference: 0,
      gain: 0,
      scaledBy: null,
      assumption: null,
      ...said,
    };
    return this.with({ couplings: [...this.scenario.couplings, coupling] });
  }

  actor(id: string, said: Partial<Actor> = {}): TinyWorld {
    const actor: Actor = {
      id,
      weight: 1,
      stance: 50,
      stanceAssumption: null,
      rate: 0,
      freeRiding: 0,
      freeRidingAssumption: null,
      club: 0,
      interests: [],
      ...said,
    };
    return this.with({ actors: [...this.scenario.actors, actor] });
  }

  treaty(said: Partial<Treaty> = {}): TinyWorld {
    const { clauses = [], levers } = this.scenario.treaty ?? {};
    return this.with({ treaty: { ...PACT, clauses, ...(levers && { levers }), ...said } });
  }

  clause(id: string, { effects = {}, ...said }: ClauseSaid = {}): TinyWorld {
    const treaty = this.scenario.treaty ?? PACT;
    const gains = Object.entries(effects).map(([on, add]) => ({ on, add, assumption: null }));
    const clause: Clause = { id, depth: 1, club: 0, appeal: {}, ...said, effects: gains };
    return this.with({ treaty: { ...treaty, clauses: [...treaty.clauses, clause] } });
  }

  /** Sessions are negotiated from now on, even where there is no lever to pull. */
  negotiated(): TinyWorld {
    const treaty = this.scenario.treaty ?? PACT;
    return this.with({ treaty: { levers: [], ...treaty } });
  }

  /** A concession to the first party, free, that does nothing until a test says otherwise. */
  lever(id: string, { effects = [], cost = {}, ...said }: LeverSaid = {}): TinyWorld {
    const treaty = this.scenario.treaty ?? PACT;
    const lever: TreatyLever = {
      id,
      party: this.scenario.actors[0]?.id ?? '',
      kind: 'concession',
      when: null,
      stance: {},
      ...said,
      cost: costsOf(cost),
      effects: effects.map(effect),
    };
    return this.with({ treaty: { ...treaty, levers: [...(treaty.levers ?? []), lever] } });
  }

  promise(id: string, kept: Condition = { all: [] }): TinyWorld {
    return this.with({ promises: [...(this.scenario.promises ?? []), { id, kept }] });
  }

  dossier(id: string, said: DossierSaid = {}): TinyWorld {
    const { cop, public: state, laissez_faire, ...rest } = said;
    const options = [option('cop', cop), option('public', state), option('laissez_faire', laissez_faire)];
    return this.with({ dossiers: [...this.scenario.dossiers, { id, from: 1, when: null, ...rest, options }] });
  }

  /** A dossier that proposes a clause in turn n when it is answered by `cop`. */
  proposing(clause: string, from = 1): TinyWorld {
    return this.dossier(`propose ${clause}`, { from, cop: { clause } });
  }

  drawing(draw: number): TinyWorld {
    return this.with({ draw });
  }

  shuffled(): TinyWorld {
    return this.with({ shuffle: true });
  }

  event(id: string, { effects = [], chance, ...said }: EventSaid): TinyWorld {
    const odds: Chance | null = chance ? { base: 0, risesWith: [], atMost: 1, assumption: null, ...chance } : null;
    const rule: EventRule = {
      id,
      at: null,
      when: null,
      cooldown: null,
      absorbedBy: null,
      ...said,
      chance: odds,
      effects: effects.map(effect),
    };
    return this.with({ events: [...this.scenario.events, rule] });
  }

  /** An ending, before the fallback. */
  ending(id: string, condition: Condition | null, said: Partial<Ending> = {}): TinyWorld {
    const { endings } = this.scenario;
    return this.with({
      endings: [...endings.slice(0, -1), { id, early: false, when: condition, ...said }, endings.at(-1)!],
    });
  }

  model(assumptions: AssumptionSet = {}): Model {
    return compile(this.scenario, assumptions);
  }

  game({ seed = 1, assumptions = {} }: { seed?: number; assumptions?: AssumptionSet } = {}): TinyGame {
    return new TinyGame(this.model(assumptions), seed);
  }
}

/** A world of four turns in which nothing happens, scored on two gauges that nothing moves. */
export const world = (): TinyWorld =>
  new TinyWorld(NOTHING)
    .gauge('good')
    .gauge('bad', { good: 'low' })
    .index('emancipation', { good: 1 })
    .index('tyranny', { bad: 1 }, { toward: 'strongest' });
