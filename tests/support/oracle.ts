/**
 * The oracle: the rules once more, written to be read and to be believed. Things are called by their names, every world is
 * a new object, nothing is compiled, nothing is fast. It shares only types with the engine, which must give the same
 * numbers. Amounts are whole thousandths of a point; products are taken in the order in which the rules state them.
 */
import type {
  Actor,
  Answer,
  AssumptionSet,
  Axes,
  Clause,
  Condition,
  Cost,
  Distance,
  Doctrine,
  Dossier,
  Effect,
  EventRule,
  Index,
  Option,
  Scale,
  Scenario,
  Treaty,
  TreatyLever,
} from '../../src/engine';

type Amounts = Readonly<Record<string, number>>;

/** What a game waits for; null for a turn that is simply played on. */
export type Asked = 'promise' | 'session' | 'dossier' | null;

/** What an effect decided earlier still has to do. */
interface Due {
  turn: number;
  gauge: string;
  amount: number;
}

export interface World {
  /** Turns that are over; a turn whose session waits for its move is not. */
  played: number;
  asked: Asked;
  gauges: Amounts;
  /** Everything that rules may read: gauges, indices, coverage, turn, in_force. */
  photograph: Amounts;
  due: readonly Due[];
  draft: readonly string[];
  soft: readonly string[];
  signed: readonly string[];
  quorumsInARow: number;
  isInForce: boolean;
  /** The last turn in which each event struck. */
  struck: Amounts;
  /** The turn at whose end what an echo is after was first so. */
  heard: Amounts;
  promise: string | null;
  /** What was decided, by dossier. */
  chosen: Readonly<Record<string, Doctrine>>;
  /** Levers that have been used. */
  granted: readonly string[];
  /** Dossiers that will not be opened any more: treated, or left out by the draw. */
  closed: readonly string[];
  /** Those that may be drawn, in the order of the draw. */
  drawn: readonly string[];
  open: string | null;
  earlyEnding: string | null;
  lived: Axes;
  legacy: Axes;
}

const POINT = 1000;
const TOP = 100 * POINT;
const rounded = (x: number) => Math.floor(x + 0.5);
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const clamped = (amount: number) => Math.min(TOP, Math.max(0, amount));
const stance = (actor: string) => `stance.${actor}`;

export class Oracle {
  constructor(
    private readonly scenario: Scenario,
    private readonly assumptions: AssumptionSet = {},
  ) {}

  // A game

  start(seed: number): World {
    const { gauges, actors } = this.scenario;
    const starts = [
      ...gauges.map(({ id, start }) => [id, start] as const),
      ...actors.map((a) => [stance(a.id), a.stance] as const),
    ];
    const world: World = {
      played: 0,
      gauges: Object.fromEntries(starts.map(([id, start]) => [id, rounded(start * POINT)])),
      photograph: {},
      due: [],
      asked: null,
      draft: [],
      soft: [],
      signed: [],
      quorumsInARow: 0,
      isInForce: false,
      struck: {},
      heard: {},
      promise: null,
      chosen: {},
      granted: [],
      closed: this.drawn(seed).slice(this.scenario.draw ?? 0),
      drawn: this.drawn(seed),
      open: null,
      earlyEnding: null,
      lived: { emancipation: 0, tyranny: 0 },
      legacy: { emancipation: 0, tyranny: 0 },
    };
    const seen = this.photographed(world);
    return this.promises().length > 0 ? { ...seen, asked: 'promise' } : this.withNextDossier(seen);
  }

  /** The answers that may be given now: promises, options, or no move, then levers, then clauses to reword. */
  openAnswers(world: World): Answer[] {
    switch (world.asked) {
      case 'promise':
        return this.promises().map(({ id }): Answer => `promise/${id}`);
      case 'dossier':
        return this.dossier(world.open)!
          .options.filter((option) => this.mayPay(option.cost, world) && this.holds(option.requires, world))
          .map(({ doctrine }) => doctrine);
      case 'session':
        return [
          'none',
          ...this.levers()
            .filter(({ id, cost, when }) => {
              return !world.granted.includes(id) && this.mayPay(cost, world) && this.holds(when, world);
            })
            .map(({ id }): Answer => `lever/${id}`),
          ...this.draft(world).map(({ id }): Answer => `reword/${id}`),
        ];
      case null:
        return [];
    }
  }

  private mayPay(costs: readonly Cost[], world: World): boolean {
    return costs.every(({ gauge, amount }) => world.gauges[gauge]! >= rounded(amount * POINT));
  }

  /** The world with the question answered (null: it is left alone), up to the next question or the end of the turn. */
  step(before: World, answer: Answer | null, seed: number): World {
    switch (before.asked) {
      case 'promise':
        return this.withNextDossier({ ...before, promise: answer === null ? null : answer.slice('promise/'.length) });
      case 'session':
        return this.endTurn(this.voted(this.negotiated(before, answer)));
      default:
        return this.playTurn(before, answer, seed);
    }
  }

  private playTurn(before: World, answer: Answer | null, seed: number): World {
    const turn = before.played + 1;
    const isEpilogue = turn > this.scenario.turns;
    const option = this.dossier(before.open)?.options.find((candidate) => candidate.doctrine === answer) ?? null;
    // A decision is remembered at once: events of its own turn may be about it.
    const chosen = option === null ? before.chosen : { ...before.chosen, [before.open!]: option.doctrine };
    const strikes = isEpilogue
      ? []
      : this.scenario.events.filter((event) => this.strikes(event, { ...before, chosen }, turn, seed));

    const decided = option === null ? [] : this.effects(option.effects, before, turn, () => 1);
    const suffered = strikes.flatMap((event) => this.effects(event.effects, before, turn, this.shield(event, before)));
    const set = [...before.due, ...decided, ...suffered];
    const changes: readonly Due[] = [
      ...set.filter((due) => due.turn === turn),
      ...(option?.cost ?? []).map(({ gauge, amount }) => ({ turn, gauge, amount: -rounded(amount * POINT) })),
      ...this.couplings(before, turn),
      ...this.relaxations(before, turn),
      ...this.bargaining(before, turn),
      ...this.treatyAtWork(before, turn),
    ];
    const gauges = Object.fromEntries(
      Object.entries(before.gauges).map(([id, value]) => [
        id,
        clamped(value + total(changes.filter(({ gauge }) => gauge === id).map(({ amount }) => amount))),
      ]),
    );
    const clause = option?.clause ?? null;
    const integrated: World = {
      ...before,
      asked: null,
      gauges,
      chosen,
      open: null,
      due: set.filter((due) => due.turn > turn),
      draft: clause === null || before.draft.includes(clause) ? before.draft : [...before.draft, clause],
      struck: { ...before.struck, ...Object.fromEntries(strikes.map(({ id }) => [id, turn])) },
      closed: option === null ? before.closed : [...before.closed, before.open!],
    };
    if (!this.isSession(integrated, turn)) return this.endTurn(integrated);
    const isAsked = this.isNegotiated() && before.earlyEnding === null;
    return isAsked ? this.photographed({ ...integrated, asked: 'session' }) : this.endTurn(this.voted(integrated));
  }

  private endTurn(world: World): World {
    const ended = this.photographed({ ...world, asked: null, played: world.played + 1 });
    return this.withNextDossier(
      ended.played > this.scenario.turns
        ? this.scored(ended, 'legacy')
        : this.withEarlyEnding(this.withEchoesHeard(this.scored(ended, 'lived'))),
    );
  }

  axes(world: World): Axes {
    const { turns, epilogue } = this.scenario;
    const score = (axis: keyof Axes) =>
      epilogue === 0
        ? rounded(world.lived[axis] / turns)
        : rounded((world.lived[axis] / turns + world.legacy[axis] / epilogue) / 2);
    return { emancipation: score('emancipation'), tyranny: score('tyranny') };
  }

  ending(world: World): string {
    if (world.earlyEnding !== null) return world.earlyEnding;
    const { emancipation, tyranny } = this.axes(world);
    const { axes } = this.scenario;
    const photograph = { ...world.photograph, [axes.emancipation]: emancipation, [axes.tyranny]: tyranny };
    return this.scenario.endings.find(({ early, when }) => !early && this.holds(when, { ...world, photograph }))!.id;
  }

  // What moves gauges

  private effects(
    effects: readonly Effect[],
    world: World,
    turn: number,
    passes: (gauge: string, amount: number) => number,
  ): Due[] {
    return effects.flatMap((effect) => {
      const whole = effect.add * this.multiplier(effect.assumption) * POINT * this.scaled(effect.scaledBy, world);
      const parts = inParts(whole, this.shares(effect));
      return parts.map((amount, i) => {
        const share = passes(effect.on, amount);
        return {
          turn: turn + effect.after + i,
          gauge: effect.on,
          amount: share === 1 ? amount : rounded(amount * share),
        };
      });
    });
  }

  /** How much of an effect has fallen due by each of its turns. */
  private shares({ over, fading }: Effect): number[] {
    let upTo = 0;
    return Array.from({ length: over }, (_, i) => {
      upTo += fading ? (2 * (over - i)) / (over * (over + 1)) : 1 / over;
      return i === over - 1 ? 1 : upTo;
    });
  }

  /** Only damage is absorbed: not what does people good, not stances. */
  private shield({ absorbedBy }: EventRule, world: World): (gauge: string, amount: number) => number {
    const share = this.scaled(absorbedBy, world);
    return (id, amount) => {
      const gauge = this.scenario.gauges.find((candidate) => candidate.id === id);
      if (gauge === undefined) return 1;
      return (gauge.good === 'low' ? amount > 0 : amount < 0) ? share : 1;
    };
  }

  private couplings(world: World, turn: number): Due[] {
    const interests = this.scenario.actors.flatMap((actor) =>
      actor.interests.map((interest) => ({ ...interest, to: stance(actor.id), gain: actor.rate * interest.gain })),
    );
    const couplings = this.scenario.couplings.map((coupling) => ({
      ...coupling,
      gain: coupling.gain * this.multiplier(coupling.assumption),
    }));
    return [...couplings, ...interests].map(({ to, gain, scaledBy, ...distance }) => ({
      turn,
      gauge: to,
      amount: this.distance(distance, world) === 0 ? 0 : this.coupled(gain, distance, scaledBy, world),
    }));
  }

  private coupled(gain: number, distance: Distance, scaledBy: Scale | null, world: World): number {
    return rounded(gain * this.distance(distance, world) * this.scaled(scaledBy, world));
  }

  private relaxations(world: World, turn: number): Due[] {
    const { gauges, actors } = this.scenario;
    const slides = [
      ...gauges.map(({ id, relax, rest, assumption }) => ({
        id,
        relax: relax * this.multiplier(assumption),
        rest: rest * POINT,
      })),
      ...actors.map(({ id, rate, stance: rest, stanceAssumption }) => ({
        id: stance(id),
        relax: rate,
        rest: rest * POINT * this.multiplier(stanceAssumption),
      })),
    ];
    return slides.map(({ id, relax, rest }) => ({
      turn,
      gauge: id,
      amount: rounded(relax * (rest - world.gauges[id]!)),
    }));
  }

  /** Once the draft has some depth, parties weigh its clauses, what the others have not signed, and what they have. */
  private bargaining(world: World, turn: number): Due[] {
    const draft = this.draft(world);
    const depth = this.depth(world);
    const club = total(draft.map((clause) => rounded(clause.club * POINT)));
    if (depth === 0) return [];
    return this.parties().flatMap((actor) => {
      const signedByOthers = this.signedByOthers(actor, world);
      const amounts = [
        ...draft.map((clause) => this.pull(clause, actor, world)),
        this.freeRiding(actor, depth, signedByOthers),
        rounded(actor.rate * (actor.club * POINT) * (club / POINT) * signedByOthers),
      ];
      return amounts.map((amount) => ({ turn, gauge: stance(actor.id), amount }));
    });
  }

  private depth(world: World): number {
    return total(this.draft(world).map(({ id, depth }) => this.worded(id, rounded(depth * POINT), world)));
  }

  /** What a clause adds to a party's stance in a turn. */
  private pull({ id, appeal }: Clause, actor: Actor, world: World): number {
    return this.worded(id, rounded(actor.rate * (appeal[actor.id] ?? 0) * POINT), world);
  }

  /** Half of it where the clause is soft. */
  private worded(clause: string, amount: number, world: World): number {
    return world.soft.includes(clause) ? rounded(amount / 2) : amount;
  }

  private freeRiding(actor: Actor, depth: number, signedByOthers: number): number {
    const temptation = actor.freeRiding * this.multiplier(actor.freeRidingAssumption) * POINT;
    return rounded(-actor.rate * temptation * (depth / POINT) * (1 - signedByOthers));
  }

  private signedByOthers(actor: Actor, world: World): number {
    const others = this.parties().filter(({ id }) => id !== actor.id);
    const othersWeight = total(others.map(weightOf));
    const signedWeight = total(others.filter(({ id }) => world.signed.includes(id)).map(weightOf));
    return othersWeight === 0 ? 0 : signedWeight / othersWeight;
  }

  private treatyAtWork(world: World, turn: number): Due[] {
    if (!world.isInForce) return [];
    const coverage = world.photograph['coverage']!;
    return this.draft(world).flatMap((clause) =>
      clause.effects.map(({ on, add, assumption }) => ({
        turn,
        gauge: on,
        amount: rounded(
          ((add * this.multiplier(assumption) * POINT) / TOP) *
            (world.soft.includes(clause.id) ? coverage / 2 : coverage),
        ),
      })),
    );
  }

  // Events

  private strikes(event: EventRule, world: World, turn: number, seed: number): boolean {
    const last = world.struck[event.id];
    if (last !== undefined && (event.cooldown === null || turn - last < event.cooldown)) return false;
    if (event.at !== null) return event.at === turn && this.holds(event.when, world);
    if (event.echo) {
      const heard = world.heard[event.id];
      return heard !== undefined && heard + event.echo.in === turn && this.holds(event.when, world);
    }
    const luck = luckOf(seed, turn, event.id) / 4294967296;
    return luck < Math.min(this.chance(event, world), event.chance!.atMost) && this.holds(event.when, world);
  }

  private chance({ chance }: EventRule, world: World): number {
    const multiplier = this.multiplier(chance!.assumption);
    const rises = chance!.risesWith
      .map((term) => ({
        rise: (term.by / POINT) * multiplier * this.distance(term, world),
        order: `${term.from} ${term.side} ${term.reference} ${term.by}`,
      }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ rise }) => rise);
    return [chance!.base * multiplier, ...rises].reduce((sum, rise) => sum + rise);
  }

  // The treaty

  /** Whether a COP session is due at the end of a turn; nobody is there to negotiate in the epilogue. */
  private isSession({ draft }: World, turn: number): boolean {
    const { treaty, turns } = this.scenario;
    if (treaty === null || (this.isNegotiated() && turn > turns)) return false;
    return draft.length >= treaty.minClauses && turn % treaty.every === 0;
  }

  private isNegotiated(): boolean {
    return this.scenario.treaty?.levers !== undefined;
  }

  /** The move that is made before the vote, if any. */
  private negotiated(world: World, move: Answer | null): World {
    const lever = this.levers().find(({ id }) => move === `lever/${id}`);
    if (lever !== undefined) return this.pulled(world, lever);
    const clause = this.draft(world).find(({ id }) => move === `reword/${id}`);
    return clause === undefined ? world : this.reworded(world, clause);
  }

  /** Cost and stances at once; effects from the next turn on, as large as the session found the world. */
  private pulled(world: World, { id, cost, stance: moved, effects }: TreatyLever): World {
    const due = this.effects(effects, world, world.played + 2, () => 1);
    const changes = [
      ...cost.map(({ gauge, amount }) => ({ gauge, amount: -rounded(amount * POINT) })),
      ...Object.entries(moved).map(([actor, add]) => ({ gauge: stance(actor), amount: rounded(add * POINT) })),
    ];
    return { ...atOnce(world, changes), due: [...world.due, ...due], granted: [...world.granted, id] };
  }

  /** A clause turns soft, or firm again: each party's stance moves at once by what that changes in its pull of a turn. */
  private reworded(world: World, clause: Clause): World {
    const soft = world.soft.includes(clause.id)
      ? world.soft.filter((id) => id !== clause.id)
      : [...world.soft, clause.id];
    const after = { ...world, soft };
    // A draft without depth moves nobody.
    if (this.depth(world) === 0) return after;
    const drawn = (actor: Actor, at: World) =>
      this.pull(clause, actor, at) + this.freeRiding(actor, this.depth(at), this.signedByOthers(actor, at));
    const changes = this.parties().map((actor) => ({
      gauge: stance(actor.id),
      amount: drawn(actor, after) - drawn(actor, world),
    }));
    return atOnce(after, changes);
  }

  /** The vote: who signs, who leaves, whether the quorum holds. */
  private voted(world: World): World {
    const treaty = this.scenario.treaty!;
    const signed = this.parties()
      .filter(({ id }) => {
        const threshold = world.signed.includes(id) ? treaty.exit : treaty.sign;
        return world.gauges[stance(id)]! >= threshold * POINT;
      })
      .map(({ id }) => id);
    const quorumsInARow = this.hasQuorum(treaty, signed) ? world.quorumsInARow + 1 : 0;
    return { ...world, signed, quorumsInARow, isInForce: quorumsInARow >= treaty.ratify };
  }

  private hasQuorum(treaty: Treaty, signed: readonly string[]): boolean {
    const weight = total(
      this.parties()
        .filter(({ id }) => signed.includes(id))
        .map(weightOf),
    );
    return weight * 100 >= treaty.quorum * total(this.parties().map(weightOf)) && signed.length >= treaty.minParties;
  }

  /** The share of the weight that has signed, times how well commitments are kept. */
  private coverage(world: World): number {
    const { treaty } = this.scenario;
    if (treaty === null || !world.isInForce) return 0;
    const weight = total(
      this.parties()
        .filter(({ id }) => world.signed.includes(id))
        .map(weightOf),
    );
    if (weight === 0) return 0;
    const { compliance, monitor } = treaty;
    const kept =
      monitor === null
        ? 1
        : compliance + ((1 - compliance) * (world.gauges[monitor] ?? world.photograph[monitor]!)) / TOP;
    return rounded(((TOP * weight) / total(this.parties().map(weightOf))) * kept);
  }

  private parties() {
    return this.scenario.actors.filter(({ weight }) => weight > 0);
  }

  private levers(): readonly TreatyLever[] {
    return this.scenario.treaty?.levers ?? [];
  }

  private promises() {
    return this.scenario.promises ?? [];
  }

  private draft({ draft }: World) {
    return (this.scenario.treaty?.clauses ?? []).filter(({ id }) => draft.includes(id));
  }

  // The photograph, the score, the agenda

  private photographed(world: World): World {
    const readable: Amounts = {
      ...world.gauges,
      coverage: this.coverage(world),
      turn: world.played + 1,
      in_force: world.isInForce ? 1 : 0,
    };
    const indices = this.scenario.indices.map((index) => [index.id, indexOf(index, readable)] as const);
    return { ...world, photograph: { ...readable, ...Object.fromEntries(indices) } };
  }

  private scored(world: World, part: 'lived' | 'legacy'): World {
    const { axes } = this.scenario;
    return {
      ...world,
      [part]: {
        emancipation: world[part].emancipation + world.photograph[axes.emancipation]!,
        tyranny: world[part].tyranny + world.photograph[axes.tyranny]!,
      },
    };
  }

  private withEarlyEnding(world: World): World {
    if (world.earlyEnding !== null) return world;
    const struck = this.scenario.endings.find(({ early, when }) => early && this.holds(when, world));
    return { ...world, earlyEnding: struck?.id ?? null };
  }

  private withNextDossier(world: World): World {
    const isOver = world.played >= this.scenario.turns || world.earlyEnding !== null;
    const isDue = ({ id, from, when }: Dossier) =>
      !world.closed.includes(id) && from <= world.played + 1 && this.holds(when, world);
    const due = isOver ? [] : this.scenario.dossiers.filter(isDue);
    const rank = ({ id }: Dossier) => (this.scenario.shuffle ? world.drawn.indexOf(id) : 0);
    const open = due.toSorted((a, b) => rank(a) - rank(b))[0]?.id ?? null;
    return { ...world, open, asked: open === null ? null : 'dossier' };
  }

  private withEchoesHeard(world: World): World {
    const now = this.scenario.events.filter(
      ({ id, echo }) => echo && !(id in world.heard) && this.holds(echo.after, world),
    );
    return { ...world, heard: { ...world.heard, ...Object.fromEntries(now.map(({ id }) => [id, world.played])) } };
  }

  /** The dossiers that the seed may keep off the agenda, in the order of their draws. */
  private drawn(seed: number): string[] {
    const { dossiers, draw } = this.scenario;
    if (typeof draw !== 'number') return [];
    const byLuck = dossiers
      .filter(({ always }) => always !== true)
      .map(({ id }) => ({ id, luck: luckOf(seed, 0, id) }))
      .sort((a, b) => a.luck - b.luck || (a.id < b.id ? -1 : 1));
    return byLuck.map(({ id }) => id);
  }

  private dossier(id: string | null): { options: readonly Option[] } | null {
    return this.scenario.dossiers.find((dossier) => dossier.id === id) ?? null;
  }

  // What rules read

  private multiplier(assumption: string | null): number {
    if (assumption === null) return 1;
    const level = this.assumptions[assumption] ?? 'mid';
    return typeof level === 'number'
      ? level
      : this.scenario.assumptions.find(({ id }) => id === assumption)!.levels[level];
  }

  private scaled(scale: Scale | null, world: World): number {
    if (scale === null) return 1;
    return scale.at0 + ((scale.at100 - scale.at0) / TOP) * world.photograph[scale.by]!;
  }

  /** In thousandths; below counts downward, so that only `around` may be negative. */
  private distance({ from, side, reference }: Distance, world: World): number {
    const here = world.photograph[from]!;
    const there = typeof reference === 'string' ? world.photograph[reference]! : rounded(reference * POINT);
    if (side === 'above') return Math.max(0, here - there);
    if (side === 'below') return Math.max(0, there - here);
    return here - there;
  }

  private holds(condition: Condition | null, world: World): boolean {
    if (condition === null) return true;
    if ('all' in condition) return condition.all.every((part) => this.holds(part, world));
    if ('any' in condition) return condition.any.some((part) => this.holds(part, world));
    if ('not' in condition) return !this.holds(condition.not, world);
    if ('happened' in condition) return condition.happened in world.struck;
    if ('chose' in condition) return world.chosen[condition.chose] === condition.doctrine;
    if ('promised' in condition) return world.promise === condition.promised;
    if ('granted' in condition) return world.granted.includes(condition.granted);
    if ('signed' in condition) return world.signed.includes(condition.signed);
    const { cell, is, to } = condition;
    const left = world.photograph[cell]!;
    const unit = cell === 'turn' || cell === 'in_force' ? 1 : POINT;
    const right = typeof to === 'string' ? world.photograph[to]! : unit === 1 ? to : rounded(to * unit);
    return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right, '=': left === right }[is];
  }
}

/** Gauges moved at once, one change after the other, none beyond its scale. */
function atOnce(world: World, changes: readonly { gauge: string; amount: number }[]): World {
  const moved = changes.reduce(
    (gauges, { gauge, amount }) => ({ ...gauges, [gauge]: clamped(gauges[gauge]! + amount) }),
    world.gauges,
  );
  return { ...world, gauges: moved };
}

const weightOf = ({ weight }: { weight: number }) => rounded(weight * POINT);

/** Whole parts of a whole that is shared out; they sum to the rounded whole. */
function inParts(whole: number, shares: readonly number[]): number[] {
  const upTo = shares.map((share) => rounded(whole * share));
  return upTo.map((amount, i) => amount - (upTo[i - 1] ?? 0));
}

/** (1 - bend) x weighted mean + bend x weakest or strongest term. */
function indexOf({ terms, bend, toward }: Index, readable: Amounts): number {
  const values = terms.map(({ of, inverse }) => (inverse ? TOP - readable[of]! : readable[of]!));
  const weights = terms.map(weightOf);
  const mean = total(values.map((value, i) => value * weights[i]!));
  const extreme = toward === 'weakest' ? Math.min(...values) : Math.max(...values);
  const bent = rounded(bend * POINT);
  return rounded((((POINT - bent) * mean) / total(weights) + bent * extreme) / POINT);
}

/** A draw of 0..2^32 - 1 for something in a turn: a hash, never a stream. */
function luckOf(seed: number, turn: number, id: string): number {
  return scrambled(scrambled((Math.imul(seed, 0x9e3779b1) + turn) | 0) ^ hashed(id)) >>> 0;
}

function scrambled(bits: number): number {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

function hashed(id: string): number {
  return [...id].reduce((h, letter) => Math.imul(h ^ letter.charCodeAt(0), 16777619), 2166136261) | 0;
}
