/** The games of a played map: who plays, which way each game went, what came of it. */
import {
  DOCTRINES,
  ending,
  finish,
  isInSession,
  isPromising,
  Ledger,
  openDossier,
  start,
  TURN,
  type Model,
  type State,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { Cell, Census, decimals, factPlaces } from '../balance/census';
import type { JudgedGame } from '../balance/judging';
import { OptionBook } from '../balance/option-book';
import { seeker } from '../rollouts';
import {
  freshSeed,
  greedy,
  MIXES,
  playStep,
  PURE,
  Purpose,
  random,
  Scratch,
  type Player,
  type Strategy,
} from '../strategies';
import type { PlayedMap, PlayedStop, PlayedThing, PlayedWay } from './played-map-report';

/** Half of the games follow a manner, half are free: what a class does lies in between. */
const CROWD: readonly Player[] = [
  ...PURE,
  ...MIXES,
  greedy(),
  ...Array.from({ length: 10 }, (_, salt) => random(salt + 1)),
];

/** One game in so many is written down cause by cause. */
const WRITTEN_EVERY = 5;
/** Dossiers of one turn that are told apart, and the part of the games that makes one of them. */
const MOST_APART = 3;
const LEAST_PART = 0.02;

/** An answer of a game, by the places of its turn (from 0), dossier and option. */
type Answered = readonly [turn: number, dossier: number, option: number];

export class PlayedGames {
  private readonly census: Census;
  private readonly sought: Census;
  private readonly book: OptionBook;
  private readonly scratch = new Scratch();
  private readonly trails: { answers: readonly Answered[]; ending: string }[] = [];
  private readonly moved = new Map<string, number>();
  private written = 0;
  private entered = 0;
  private readonly asked = { dossiers: 0, sessions: 0, promises: 0 };

  constructor(
    private readonly scenario: PlayableScenario,
    private readonly seed: number,
    private readonly models: readonly Model[],
  ) {
    const { rules } = scenario;
    const facts = factPlaces(scenario);
    this.census = new Census(rules, facts);
    this.sought = new Census(rules, facts);
    this.book = new OptionBook(rules);
  }

  private game(n: number) {
    const round = Math.floor(n / CROWD.length);
    const model = this.models[round % this.models.length]!;
    return { model, player: CROWD[n % CROWD.length]!, seed: freshSeed(Purpose.Balance, this.seed, round, n) };
  }

  /** The nth game: another player each time, and another premise once all have played. */
  play(n: number): void {
    const { model, player, seed } = this.game(n);
    const state = this.scratch.of(model);
    const trail = new Trail(this.asked);
    this.census.play(model, state, trail.watch(player.strategy), { seed, bundle: n, round: n }, new Cell(model));
    trail.see(model, state);
    if (trail.hasEntered) this.entered += 1;
    this.trails.push({ answers: trail.answers, ending: ending(model, state) });
    if (n % WRITTEN_EVERY === 0) this.write(model, player.strategy, seed);
  }

  /** Judges the decisions of a game that is played for that alone. */
  judge({ model, strategy, seed }: JudgedGame): Iterable<void> {
    return this.book.judging(model, strategy, seed);
  }

  /** The same game once more, with its causes. */
  private write(model: Model, strategy: Strategy, seed: number): void {
    const state = start(model, new Float64Array(model.size), seed);
    const ledger = new Ledger(model);
    while (state[TURN]! < model.turns) playStep(model, state, strategy, seed, ledger);
    finish(model, state, seed);
    this.written += 1;
    for (const { kind, cause, amount } of ledger.causes)
      if (kind === 'coupling') this.moved.set(cause, (this.moved.get(cause) ?? 0) + amount);
  }

  /** Tries to reach an ending under one premise. */
  seek(id: string, place: number): boolean {
    const model = this.models[place]!;
    const luck = { seed: freshSeed(Purpose.Balance, this.seed, place, 0), bundle: place, round: place };
    this.sought.play(model, this.scratch.of(model), seeker(id).strategy, luck, new Cell(model));
    return !this.endingsNotMet().includes(id);
  }

  endingsNotMet(): string[] {
    return this.scenario.rules.endings
      .filter((_, i) => this.census.endings[i]!.times + this.sought.endings[i]!.times === 0)
      .map(({ id }) => id);
  }

  report(): PlayedMap {
    const { census, sought, scenario } = this;
    const { rules } = scenario;
    const thing = (kind: 'endings' | 'events' | 'facts', id: string, i: number): PlayedThing => {
      const { times } = census[kind][i]!;
      return { id, games: times, isMet: times + sought[kind][i]!.times > 0 };
    };
    const best = new Map(this.book.rows(census).map((row) => [`${row.dossier}/${row.doctrine}`, row]));
    const mean = (count: number) => decimals(count / Math.max(1, census.games));
    return {
      ...this.course(),
      games: census.games,
      dossiers: rules.dossiers.map(({ id }, i) => ({
        id,
        games: census.dossiers[i]!.times,
        options: DOCTRINES.map((doctrine, option) => {
          const row = best.get(`${id}/${doctrine}`)!;
          return { doctrine, games: census.options[i]![option]!.times, open: row.open, best: row.best };
        }),
      })),
      endings: rules.endings.map(({ id }, i) => thing('endings', id, i)),
      events: rules.events.map(({ id }, i) => thing('events', id, i)),
      facts: Object.keys(scenario.facts).map((id, i) => thing('facts', id, i)),
      couplings: rules.couplings.map(({ id }) => ({
        id,
        moved: Math.round((this.moved.get(id) ?? 0) / Math.max(1, this.written)),
      })),
      treaty: rules.treaty ? { entered: this.entered } : null,
      questions: {
        dossiers: mean(this.asked.dossiers),
        sessions: mean(this.asked.sessions),
        promises: mean(this.asked.promises),
      },
    };
  }

  /** The way of the games from turn to turn. */
  private course(): Pick<PlayedMap, 'turns' | 'ways'> {
    const { dossiers, turns } = this.scenario.rules;
    const met = Array.from({ length: turns }, () => new Map<number, number>());
    for (const { answers } of this.trails)
      for (const [turn, dossier] of answers) met[turn]!.set(dossier, (met[turn]!.get(dossier) ?? 0) + 1);
    const enough = LEAST_PART * this.trails.length;
    /** Those of each turn that are told apart, by place; null: none. */
    const apart = met.map((counts) => {
      const many = [...counts].filter(([, games]) => games >= enough).map(([dossier]) => dossier);
      return many.length > MOST_APART ? null : many.sort((a, b) => a - b);
    });
    const stops = new Map<string, PlayedStop>();
    const keyOf = (turn: number, dossier: number | null, option: number) => `${turn + 1}/${dossier ?? ''}/${option}`;
    const told = apart.map((places, turn) =>
      (places ?? [null]).flatMap((place) =>
        DOCTRINES.map((doctrine, option) => {
          const key = keyOf(turn, place, option);
          const stop: { -readonly [Key in keyof PlayedStop]: PlayedStop[Key] } = {
            key,
            dossier: place === null ? null : dossiers[place]!.id,
            doctrine,
            games: 0,
          };
          stops.set(key, stop);
          return stop;
        }),
      ),
    );
    const ways = new Map<string, PlayedWay>();
    const count = (from: string, to: string, isLast: boolean) => {
      const key = `${from} ${to}`;
      ways.set(key, { from, to, isLast, games: (ways.get(key)?.games ?? 0) + 1 });
    };
    for (const { answers, ending: reached } of this.trails) {
      let from: string | null = null;
      for (const [turn, dossier, option] of answers) {
        const key = keyOf(turn, apart[turn] === null ? null : dossier, option);
        const stop = stops.get(key);
        // What hardly ever comes in a turn is left out, and with it the way to it.
        if (stop === undefined) continue;
        stop.games += 1;
        if (from !== null) count(from, key, false);
        from = key;
      }
      if (from !== null) count(from, reached, true);
    }
    return {
      turns: told.flatMap((each, turn) =>
        met[turn]!.size === 0
          ? []
          : [
              {
                turn: turn + 1,
                dossiers: apart[turn]?.map((dossier) => dossiers[dossier]!.id) ?? null,
                met: met[turn]!.size,
                stops: each,
              },
            ],
      ),
      ways: [...ways.values()],
    };
  }
}

/** What one game answers, as it is played. */
class Trail {
  readonly answers: Answered[] = [];
  hasEntered = false;

  constructor(private readonly asked: { dossiers: number; sessions: number; promises: number }) {}

  watch(strategy: Strategy): Strategy {
    return (model, state, open, seed) => {
      const place = strategy(model, state, open, seed);
      this.see(model, state);
      if (isInSession(model, state)) this.asked.sessions += 1;
      else if (isPromising(model, state)) this.asked.promises += 1;
      else {
        this.asked.dossiers += 1;
        this.answers.push([state[TURN]!, model.dossiers.indexOf(openDossier(model, state)!), place]);
      }
      return place;
    };
  }

  see(model: Model, state: State): void {
    if (state[model.inForceCell] === 1) this.hasEntered = true;
  }
}
