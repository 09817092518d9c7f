/** Scenarios made at random: every word of the rules, in every combination that a checked file may hold. */
import fc from 'fast-check';
import {
  COMPARISONS,
  DOCTRINES,
  LEVELS,
  LEVER_KINDS,
  SIDES,
  stanceOf,
  type AssumptionSet,
  type Chance,
  type Condition,
  type Doctrine,
  type Echo,
  type Effect,
  type Ending,
  type EventRule,
  type Scale,
  type Scenario,
  type TreatyLever,
} from '../../src/engine';

/** The n-th of a list, round and round: a reference that fits whatever the list's length. */
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const pickOrNull = <T>(list: readonly T[], n: number | null): T | null =>
  n === null || list.length === 0 ? null : pick(list, n);
const ids = (letter: string, things: readonly unknown[]): string[] => things.map((_, i) => `${letter}${i}`);

/** Between two numbers of points, to the thousandth. */
const points = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);
const share = points(0, 1);
/** A place on a gauge; the bounds are where most goes wrong. */
const place = fc.oneof(points(0, 100), fc.constantFrom(0, 100, 50, 99.999, 0.001));
const ref = fc.nat({ max: 999 });
const maybeRef = fc.option(ref, { freq: 2 });
const few = <T>(thing: fc.Arbitrary<T>, maxLength: number) => fc.array(thing, { maxLength });

const scale = fc.option(fc.record({ by: ref, at0: points(-1, 3), at100: points(-1, 3) }));
const distance = { from: ref, side: fc.constantFrom(...SIDES), reference: fc.oneof(place, ref.map(String)) };
const effect = fc.record({
  on: ref,
  add: fc.oneof(points(-30, 30), points(-1, 1)),
  after: fc.nat({ max: 4 }),
  over: fc.integer({ min: 1, max: 5 }),
  fading: fc.boolean(),
  scaledBy: scale,
  assumption: maybeRef,
});

type ConditionDraft =
  | { all: readonly ConditionDraft[] }
  | { any: readonly ConditionDraft[] }
  | { not: ConditionDraft }
  | { happened: number }
  | { recalled: number; kind: 'chose' | 'promised' | 'granted' | 'signed'; doctrine: Doctrine }
  | { cell: number; is: (typeof COMPARISONS)[number]; to: number | string }
  | { count: 'turn' | 'in_force'; is: (typeof COMPARISONS)[number]; to: number };

const { condition } = fc.letrec<{ condition: ConditionDraft; simple: ConditionDraft }>((tie) => ({
  simple: fc.oneof(
    fc.record({ cell: ref, is: fc.constantFrom(...COMPARISONS), to: fc.oneof(place, ref.map(String)) }),
    fc.record({
      count: fc.constantFrom('turn' as const, 'in_force' as const),
      is: fc.constantFrom(...COMPARISONS),
      to: fc.nat({ max: 6 }),
    }),
    fc.record({ happened: ref }),
    fc.record({
      recalled: ref,
      kind: fc.constantFrom('chose' as const, 'promised' as const, 'granted' as const, 'signed' as const),
      doctrine: fc.constantFrom(...DOCTRINES),
    }),
  ),
  condition: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    tie('simple'),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const maybeCondition = fc.option(condition, { freq: 2 });

const gauge = fc.record({
  start: place,
  good: fc.constantFrom('high' as const, 'low' as const),
  rest: place,
  relax: fc.oneof(fc.constant(0), share),
  assumption: maybeRef,
});

const index = fc.record({
  terms: fc.array(fc.record({ of: ref, weight: points(0.001, 5), inverse: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  }),
  bend: share,
  toward: fc.constantFrom('weakest' as const, 'strongest' as const),
});

const coupling = fc.record({
  ...distance,
  to: ref,
  gain: fc.oneof(points(-0.5, 0.5), fc.constantFrom(0.05, -0.05, 0.1)),
  scaledBy: scale,
  assumption: maybeRef,
});

const actor = fc.record({
  weight: fc.oneof(fc.constant(0), points(0, 60)),
  stance: fc.oneof(points(40, 70), place),
  stanceAssumption: maybeRef,
  rate: share,
  freeRiding: points(0, 6),
  freeRidingAssumption: maybeRef,
  club: points(0, 6),
  interests: few(fc.record({ ...distance, gain: points(-0.5, 0.5), scaledBy: scale }), 2),
});

const clause = fc.record({
  depth: fc.oneof(fc.constantFrom(0, 1), points(0, 3)),
  club: fc.oneof(fc.constantFrom(0, 1), points(0, 2)),
  appeals: few(points(-25, 25), 5),
  effects: few(fc.record({ on: ref, add: points(-5, 5), assumption: maybeRef }), 2),
});

const lever = fc.record({
  party: ref,
  kind: fc.constantFrom(...LEVER_KINDS),
  when: maybeCondition,
  costs: few(points(0, 30), 2),
  costsOn: ref,
  stances: few(points(-30, 30), 5),
  effects: few(effect, 2),
});

const treaty = fc.record({
  levers: fc.option(few(lever, 4), { freq: 2 }),
  clauses: fc.array(clause, { minLength: 1, maxLength: 6 }),
  minClauses: fc.nat({ max: 2 }),
  quorum: points(0, 100),
  minParties: fc.nat({ max: 3 }),
  sign: points(40, 60),
  hysteresis: points(0, 15),
  every: fc.integer({ min: 1, max: 3 }),
  ratify: fc.integer({ min: 1, max: 2 }),
  compliance: share,
  monitor: maybeRef,
});

const option = fc.record({
  costs: few(points(0, 40), 2),
  costsOn: ref,
  requires: maybeCondition,
  effects: few(effect, 3),
  clause: maybeRef,
});

const dossier = fc.record({
  from: fc.integer({ min: 1, max: 6 }),
  when: maybeCondition,
  always: fc.boolean(),
  options: fc.tuple(option, option, option),
});

const chance = fc.record({
  base: share,
  risesWith: few(fc.record({ ...distance, by: points(-0.05, 0.05) }), 3),
  atMost: share,
  assumption: maybeRef,
});

const event = fc.record({
  at: fc.option(fc.integer({ min: 1, max: 8 })),
  echo: fc.option(fc.record({ after: condition, in: fc.integer({ min: 1, max: 3 }) }), { freq: 2 }),
  chance,
  when: maybeCondition,
  cooldown: fc.option(fc.integer({ min: 1, max: 4 })),
  absorbedBy: fc.option(fc.record({ by: ref, at0: share, at100: share }), { freq: 3 }),
  effects: few(effect, 3),
});

const draft = fc.record({
  turns: fc.integer({ min: 1, max: 8 }),
  epilogue: fc.nat({ max: 3 }),
  assumptions: few(fc.record({ low: points(0, 1), mid: points(0, 2), high: points(1, 3) }), 3),
  gauges: fc.array(gauge, { minLength: 1, maxLength: 5 }),
  indices: fc.array(index, { minLength: 2, maxLength: 4 }),
  couplings: few(coupling, 8),
  actors: few(actor, 4),
  treaty: fc.option(treaty, { freq: 4 }),
  dossiers: few(dossier, 7),
  draw: fc.option(fc.nat({ max: 6 }), { freq: 2 }),
  shuffle: fc.boolean(),
  events: few(event, 6),
  endings: few(fc.record({ early: fc.boolean(), when: condition }), 4),
  promises: fc.option(few(condition, 3), { freq: 2 }),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;
type LeverDraft = typeof lever extends fc.Arbitrary<infer T> ? T : never;

/** Any scenario that the checker would let through. */
export const scenarios: fc.Arbitrary<Scenario> = draft.map((made) => new Resolver(made).scenario());

/** Every reference of a draft, resolved to a name of the scenario. */
class Resolver {
  private readonly gauges: string[];
  private readonly indices: string[];
  private readonly moved: string[];
  private readonly cells: string[];
  private readonly events: string[];
  private readonly assumptions: string[];
  private readonly clauses: string[];
  private readonly remembered: Readonly<Record<'chose' | 'promised' | 'granted' | 'signed', readonly string[]>>;

  constructor(private readonly draft: Draft) {
    this.gauges = ids('g', draft.gauges);
    this.indices = ['emancipation', 'tyranny', 'shield', 'other'].slice(0, draft.indices.length);
    this.moved = [...this.gauges, ...ids('a', draft.actors).map(stanceOf)];
    this.cells = [...this.moved, ...this.indices, 'coverage'];
    this.events = ids('e', draft.events);
    this.assumptions = ids('x', draft.assumptions);
    this.clauses = ids('c', draft.treaty?.clauses ?? []);
    this.remembered = {
      chose: ids('d', draft.dossiers),
      promised: ids('p', draft.promises ?? []),
      granted: ids('l', draft.treaty?.levers ?? []),
      signed: ids('a', draft.actors),
    };
  }

  scenario(): Scenario {
    const { draft } = this;
    return {
      id: 'generated',
      turns: draft.turns,
      epilogue: draft.epilogue,
      axes: { emancipation: 'emancipation', tyranny: 'tyranny' },
      assumptions: draft.assumptions.map((levels, i) => ({ id: `x${i}`, levels })),
      gauges: draft.gauges.map((made, i) => ({ ...made, id: `g${i}`, assumption: this.assumption(made.assumption) })),
      indices: draft.indices.map(({ terms, ...made }, i) => ({
        ...made,
        id: this.indices[i]!,
        terms: terms.map((term) => ({ ...term, of: pick([...this.moved, 'coverage'], term.of) })),
      })),
      couplings: draft.couplings.map((made, i) => ({
        ...made,
        ...this.distance(made),
        id: `k${i}`,
        to: pick(this.moved, made.to),
        scaledBy: this.scale(made.scaledBy),
        assumption: this.assumption(made.assumption),
      })),
      actors: draft.actors.map((made, i) => ({
        ...made,
        id: `a${i}`,
        stanceAssumption: this.assumption(made.stanceAssumption),
        freeRidingAssumption: this.assumption(made.freeRidingAssumption),
        interests: made.interests.map((interest) => ({
          ...interest,
          ...this.distance(interest),
          scaledBy: this.scale(interest.scaledBy),
        })),
      })),
      treaty: this.treaty(),
      dossiers: draft.dossiers.map((made, i) => ({
        id: `d${i}`,
        from: made.from,
        when: this.condition(made.when),
        always: made.always,
        options: DOCTRINES.map((doctrine, o) => this.option(doctrine, made.options[o]!)),
      })),
      draw: draft.draw,
      ...(draft.shuffle && { shuffle: true as const }),
      events: draft.events.map((made, i) => this.event(made, `e${i}`)),
      endings: this.endings(),
      ...(draft.promises && {
        promises: draft.promises.map((kept, i) => ({ id: `p${i}`, kept: this.test(kept) })),
      }),
    };
  }

  private treaty(): Scenario['treaty'] {
    const { treaty } = this.draft;
    if (treaty === null) return null;
    const { hysteresis, clauses, levers, ...made } = treaty;
    return {
      ...made,
      exit: made.sign - hysteresis,
      monitor: pickOrNull(this.cells, made.monitor),
      clauses: clauses.map(({ appeals, effects, ...rest }, i) => ({
        ...rest,
        id: `c${i}`,
        appeal: this.byActor(appeals),
        effects: effects.map(({ on, add, assumption }) => ({
          on: pick(this.moved, on),
          add,
          assumption: this.assumption(assumption),
        })),
      })),
      ...(levers && { levers: levers.map((lever, i) => this.lever(lever, `l${i}`)) }),
    };
  }

  private lever(made: LeverDraft, id: string): TreatyLever {
    return {
      id,
      party: pickOrNull(ids('a', this.draft.actors), made.party) ?? 'nobody',
      kind: made.kind,
      when: this.condition(made.when),
      cost: this.costs(made.costs, made.costsOn),
      stance: this.byActor(made.stances),
      effects: made.effects.map((effect) => this.effect(effect)),
    };
  }

  /** Points for the first actors. */
  private byActor(amounts: readonly number[]): Record<string, number> {
    return Object.fromEntries(
      this.draft.actors.flatMap((_, a) => (a < amounts.length ? [[`a${a}`, amounts[a]!]] : [])),
    );
  }

  /** One cost a gauge. */
  private costs(amounts: readonly number[], on: number) {
    return amounts.slice(0, this.gauges.length).map((amount, i) => ({ gauge: pick(this.gauges, on + i), amount }));
  }

  /** Laissez-faire is always open, as the checker asks of one option. */
  private option(doctrine: (typeof DOCTRINES)[number], made: Draft['dossiers'][number]['options'][number]) {
    const isFree = doctrine === 'laissez_faire';
    return {
      doctrine,
      cost: isFree ? [] : this.costs(made.costs, made.costsOn),
      requires: isFree ? null : this.condition(made.requires),
      effects: made.effects.map((effect) => this.effect(effect)),
      clause: pickOrNull(this.clauses, made.clause),
    };
  }

  private event(made: Draft['events'][number], id: string): EventRule {
    const { risesWith, assumption, ...odds } = made.chance;
    const rises: Chance = {
      ...odds,
      risesWith: risesWith.map((term) => ({ ...term, ...this.distance(term) })),
      assumption: this.assumption(assumption),
    };
    const isEcho = made.echo !== null;
    return {
      id,
      at: isEcho ? null : made.at,
      chance: made.at === null && !isEcho ? rises : null,
      ...(made.echo && { echo: this.echo(made.echo) }),
      when: this.condition(made.when),
      cooldown: made.cooldown,
      absorbedBy: this.scale(made.absorbedBy),
      effects: made.effects.map((effect) => this.effect(effect)),
    };
  }

  private echo(made: { after: ConditionDraft; in: number }): Echo {
    return { after: this.test(made.after), in: made.in };
  }

  private endings(): Ending[] {
    const { endings } = this.draft;
    return [
      ...endings.map(({ early, when }, i) => ({ id: `end${i}`, early, when: this.condition(when) })),
      { id: 'fallback', early: false, when: null },
    ];
  }

  private effect(made: Draft['events'][number]['effects'][number]): Effect {
    return {
      ...made,
      on: pick(this.moved, made.on),
      scaledBy: this.scale(made.scaledBy),
      assumption: this.assumption(made.assumption),
    };
  }

  private distance({
    from,
    side,
    reference,
  }: {
    from: number;
    side: (typeof SIDES)[number];
    reference: number | string;
  }) {
    return { from: pick(this.cells, from), side, reference: this.level(reference) };
  }

  private level(level: number | string): number | string {
    return typeof level === 'number' ? level : pick(this.cells, Number(level));
  }

  private scale(made: { by: number; at0: number; at100: number } | null): Scale | null {
    return made && { ...made, by: pick(this.cells, made.by) };
  }

  private assumption(n: number | null): string | null {
    return pickOrNull(this.assumptions, n);
  }

  private condition(made: ConditionDraft | null): Condition | null {
    return made && this.test(made);
  }

  private test(made: ConditionDraft): Condition {
    if ('all' in made) return { all: made.all.map((part) => this.test(part)) };
    if ('any' in made) return { any: made.any.map((part) => this.test(part)) };
    if ('not' in made) return { not: this.test(made.not) };
    if ('count' in made) return { cell: made.count, is: made.is, to: made.to };
    if ('cell' in made) return { cell: pick(this.cells, made.cell), is: made.is, to: this.level(made.to) };
    const always: Condition = { cell: 'turn', is: '>', to: 1 };
    if ('recalled' in made) return this.recalled(made) ?? always;
    const happened = pickOrNull(this.events, made.happened);
    return happened === null ? always : { happened };
  }

  private recalled({ kind, recalled, doctrine }: Extract<ConditionDraft, { kind: unknown }>): Condition | null {
    const id = pickOrNull(this.remembered[kind], recalled);
    if (id === null) return null;
    switch (kind) {
      case 'chose':
        return { chose: id, doctrine };
      case 'promised':
        return { promised: id };
      case 'granted':
        return { granted: id };
      case 'signed':
        return { signed: id };
    }
  }
}

/** Levels and multipliers for the assumptions that `scenarios` may have. */
export const assumptionSets: fc.Arbitrary<AssumptionSet> = fc.dictionary(
  fc.constantFrom('x0', 'x1', 'x2'),
  fc.oneof(fc.constantFrom(...LEVELS), points(0, 3)),
);

export const seeds: fc.Arbitrary<number> = fc.nat({ max: 0xffffffff });
