/** The games of a balance report, as they are played: who plays what, and what comes of it. */
import { DOCTRINES, type Model } from '../../engine';
import { playedRanges, type Unmet } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport, Luck, PlayerRow, PremiseRow, ReachRow } from './balance-report';
import { Cell, Census, decimals, factPlaces, type Count, type GameLuck } from './census';
import { criteriaOf, type Leads } from './criteria';
import { expectationsOf } from './expectations';
import { everyOf, isJudged, judgedGames, luckOf } from './judging';
import { OptionBook } from './option-book';
import { tableReport, type TableReport } from './table-report';
import { premiseKey, type Premise } from '../premises';
import { planner, seeker, worst } from '../rollouts';
import { greedy, MIXES, PURE, random, Scratch, strategyKey, type Player, type StrategyName } from '../strategies';

/**
 * Thinking costs many games: what plays in one round of so many, under other premises each round. More often where there
 * are few premises.
 */
const EVERY = { greedy: 3, planner: 10, worst: 20 } as const;

/** Players whose strategy is the same under every premise. */
const CROWD: readonly Player[] = [...PURE, ...MIXES, random()];

const NEGOTIATING_MIXES = new Set(MIXES.filter(({ isWatching }) => !isWatching).map(({ name }) => strategyKey(name)));

const SCRIPT = 'script';
const OWN_PLAN = 'plan';

/** One player in the report: its strategy under each premise. */
interface Seat {
  key: string;
  name: StrategyName;
  isCrowd: boolean;
  /** Plays in one round of so many. */
  every: number;
  strategies: readonly Player[];
  cells: readonly Cell[];
}

/** Rounds of games, and the report of those that were played. */
export class Study {
  rounds = 0;
  private readonly crowd: Census;
  private readonly others: Census;
  private readonly seats: Seat[];
  private readonly book: OptionBook;
  private readonly scratch = new Scratch();
  /** What the games of the checker did not meet. */
  private unmet: Readonly<Record<'endings' | 'events' | 'facts' | 'options', readonly Unmet[]>> = {
    endings: [],
    events: [],
    facts: [],
    options: [],
  };

  constructor(
    private readonly scenario: PlayableScenario,
    private readonly seed: number,
    private readonly premises: readonly Premise[],
    private readonly models: readonly Model[],
    plans: readonly Player[],
    script: Player,
    optionSeeds?: number,
  ) {
    const { rules } = scenario;
    const facts = factPlaces(scenario);
    this.crowd = new Census(rules, facts);
    this.others = new Census(rules, facts);
    this.book = new OptionBook(rules, optionSeeds);
    const everywhere = (player: Player) => premises.map(() => player);
    this.seats = [
      ...CROWD.map((player) => this.seat(strategyKey(player.name), everywhere(player), true, 1)),
      this.seat(SCRIPT, everywhere(script), true, 1),
      this.seat(OWN_PLAN, plans, true, 1),
      this.seat('greedy', everywhere(greedy()), false, this.every('greedy')),
      this.seat('planner', everywhere(planner(4)), false, this.every('planner')),
      this.seat('worst', everywhere(worst(2)), false, this.every('worst')),
    ];
  }

  private every(what: keyof typeof EVERY): number {
    return everyOf(EVERY[what], this.premises);
  }

  private seat(key: string, strategies: readonly Player[], isCrowd: boolean, every: number): Seat {
    const cells = this.models.map((model) => new Cell(model));
    return { key, name: strategies[0]!.name, isCrowd, every, strategies, cells };
  }

  /** Every player plays the luck of this round under one premise. */
  playRound(place: number): void {
    const model = this.models[place]!;
    const state = this.scratch.of(model);
    const round = this.rounds;
    const luck = this.luckOf(place, round);
    for (const { every, isCrowd, strategies, cells } of this.seats) {
      if ((round + place) % every !== 0) continue;
      const census = isCrowd ? this.crowd : this.others;
      census.play(model, state, strategies[place]!.strategy, luck, cells[place]!);
    }
    const { premises, seed } = this;
    if (!isJudged(round, place, premises)) return;
    const own = this.seatOf(OWN_PLAN).strategies[place]!.strategy;
    for (const game of judgedGames({ round, place, model, own, seed }))
      this.book.judge(game.model, game.strategy, game.seed);
  }

  /** Each premise has luck of its own in each round; all players share it. */
  private luckOf(place: number, round: number): GameLuck {
    const seed = luckOf(this.seed, place, round);
    return { seed, bundle: round * this.premises.length + place, round };
  }

  private seatOf(key: string): Seat {
    return this.seats.find((seat) => seat.key === key)!;
  }

  /** Tries once to reach an ending under one premise. */
  seek(ending: string, place: number): void {
    const player = seeker(ending);
    const key = strategyKey(player.name);
    let seat = this.seats.find((known) => known.key === key);
    if (seat === undefined) {
      seat = this.seat(
        key,
        this.premises.map(() => player),
        false,
        1,
      );
      this.seats.push(seat);
    }
    const model = this.models[place]!;
    this.others.play(model, this.scratch.of(model), player.strategy, this.luckOf(place, 0), seat.cells[place]!);
  }

  /** Has the games of the checker played, when something was not met. */
  askChecker(): void {
    const { rules, worldviews } = this.scenario;
    const isMet = ({ times }: Count, other: Count) => times + other.times > 0;
    const isAllMet =
      this.endingsNotMet().length === 0 &&
      this.crowd.events.every((count, i) => isMet(count, this.others.events[i]!)) &&
      this.crowd.openings.every((counts, d) => counts.every((count, i) => isMet(count, this.others.openings[d]![i]!)));
    if (isAllMet) return;
    const { endings, events, options } = playedRanges(
      rules,
      worldviews.map(({ assumptions }) => assumptions),
    );
    this.unmet = { endings, events, options, facts: [] };
  }

  endingsNotMet(): string[] {
    return this.scenario.rules.endings.map(({ id }) => id).filter((id) => !this.hasMetEnding(id));
  }

  hasMetEnding(id: string): boolean {
    const place = this.scenario.rules.endings.findIndex((ending) => ending.id === id);
    return this.crowd.endings[place]!.times + this.others.endings[place]!.times > 0;
  }

  report(): BalanceReport {
    const { scenario, seed, rounds } = this;
    const { rules } = scenario;
    const players = this.seats.map((seat) => this.playerRow(seat));
    const premises = this.premises.map((premise, place) => this.premiseRow(premise, place));
    const options = this.book.rows(this.crowd).map((row) => ({
      ...row,
      outOfReach: row.open ? null : this.outOfReach('options', `${row.dossier}/${row.doctrine}`),
    }));
    const endings = this.reach('endings', rules.endings);
    const events = this.reach('events', rules.events);
    const luck = this.luck();
    const table = this.table();
    const figures = { scenario, players, premises, options, endings, events, luck, leads: this.leads(), table };
    return {
      format: 1,
      scenario: { id: scenario.id, version: scenario.version, turns: rules.turns, dossiers: rules.dossiers.length },
      seed,
      rounds,
      games: this.crowd.games + this.others.games,
      players,
      premises,
      options,
      endings,
      events,
      facts: this.reach(
        'facts',
        Object.keys(scenario.facts).map((id) => ({ id })),
      ),
      table,
      luck,
      criteria: criteriaOf(figures),
      expectations: expectationsOf(scenario.expectations ?? [], rules, this.crowd),
    };
  }

  private playerRow({ key, name, isCrowd, cells }: Seat): PlayerRow {
    const played = cells.map((cell, place) => ({ cell, place })).filter(({ cell }) => cell.games > 0);
    const mean = (of: (cell: Cell) => number) =>
      Math.round(played.reduce((total, { cell }) => total + of(cell), 0) / played.length);
    const low = played.reduce((lowest, next) => (next.cell.gap < lowest.cell.gap ? next : lowest));
    const endings = this.scenario.rules.endings.map(({ id }, i) => [
      id,
      decimals(played.reduce((total, { cell }) => total + cell.endings[i]! / cell.games, 0) / played.length),
    ]);
    const emancipation = mean((cell) => cell.emancipation / cell.games);
    const tyranny = mean((cell) => cell.tyranny / cell.games);
    return {
      key,
      player: name,
      isCrowd,
      games: played.reduce((total, { cell }) => total + cell.games, 0),
      gap: emancipation - tyranny,
      emancipation,
      tyranny,
      worst: { premise: premiseKey(this.premises[low.place]!.name), gap: Math.round(low.cell.gap) },
      endings: Object.fromEntries(endings) as Record<string, number>,
    };
  }

  private premiseRow(premise: Premise, place: number): PremiseRow {
    const means: Record<string, { emancipation: number; tyranny: number; gap: number }> = {};
    for (const { key, cells } of this.seats) {
      const cell = cells[place]!;
      if (cell.games === 0) continue;
      const emancipation = Math.round(cell.emancipation / cell.games);
      const tyranny = Math.round(cell.tyranny / cell.games);
      means[key] = { emancipation, tyranny, gap: emancipation - tyranny };
    }
    const best = <Key extends string>(keys: readonly Key[]): Key =>
      keys.reduce((a, b) => (means[b]!.gap > means[a]!.gap ? b : a));
    return {
      key: premiseKey(premise.name),
      premise: premise.name,
      means,
      bestPure: best(DOCTRINES),
      bestMixed: best([...MIXES.map(({ name }) => strategyKey(name)), SCRIPT, OWN_PLAN]),
    };
  }

  private reach(kind: 'endings' | 'events' | 'facts', things: readonly { id: string }[]): ReachRow[] {
    return things.map(({ id }, i) => {
      const counted = this.crowd[kind][i]!;
      const isMet = counted.times + this.others[kind][i]!.times > 0;
      return { id, share: counted.share()!, isMet, outOfReach: isMet ? null : this.outOfReach(kind, id) };
    });
  }

  private outOfReach(kind: keyof typeof this.unmet, id: string): Unmet | null {
    return this.unmet[kind].find((unmet) => unmet.id === id) ?? null;
  }

  private table(): TableReport | null {
    const talliesOf = (seats: readonly Seat[]) =>
      seats.flatMap(({ cells }) => cells.flatMap(({ table }) => table ?? []));
    return tableReport({
      scenario: this.scenario.rules,
      book: this.book.moves,
      crowd: this.crowd,
      tallies: talliesOf(this.seats),
      mixed: talliesOf(this.seats.filter(({ key }) => NEGOTIATING_MIXES.has(key))),
      planner: talliesOf([this.seatOf('planner')]),
    });
  }

  /** Of the planner over others in the same games. */
  private leads(): Leads {
    const planner = this.seatOf('planner');
    const over = (key: string) => {
      const other = this.seatOf(key);
      const leads = planner.cells.flatMap((cell, place) => cell.lead(other.cells[place]!) ?? []);
      return Math.round(leads.reduce((total, lead) => total + lead, 0) / leads.length);
    };
    return { overRandom: over('random'), overScript: over(SCRIPT) };
  }

  /** Over the pure doctrines, the mixes, random play and the fixed plan. */
  private luck(): Luck {
    const cells = this.seats.filter(({ key, isCrowd }) => isCrowd && key !== OWN_PLAN).flatMap((seat) => seat.cells);
    const within = cells.reduce((total, cell) => total + cell.variance, 0) / cells.length;
    const middle = cells.reduce((total, cell) => total + cell.gap, 0) / cells.length;
    const between = cells.reduce((total, cell) => total + (cell.gap - middle) * (cell.gap - middle), 0) / cells.length;
    const total = within + between;
    return { share: total === 0 ? 0 : decimals(within / total), deviation: Math.round(Math.sqrt(within)) };
  }
}
