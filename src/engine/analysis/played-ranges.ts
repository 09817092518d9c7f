/**
 * How far a scenario goes when it is played. Robots play some two thousand games, of every temper, under many assumptions and
 * with all kinds of luck; the last of them are played toward what none has met so far. Whatever stays unmet is reported with
 * the range that was seen. Nothing is proved by that, and nothing here knows what a rule does: a new one is simply played.
 */
import { hash32 } from '../luck';
import type { Model } from '../model';
import { round, type State } from '../state';
import {
  isCount,
  UNIT,
  type AssumptionSet,
  type CellId,
  type Comparison,
  type Condition,
  type Scenario,
} from '../vocabulary';
import { DICE, ORDERS, Salt, Survey, type Game, type Range } from './survey';
import type { Kind, Target, Wanted } from './targets';
import { stepsOfAGame } from './weight';

export type { Range } from './survey';

/** Something that no game met. */
export interface Unmet {
  id: string;
  /** How many were played. */
  games: number;
  /** The comparison that held in no game, where one alone explains it; its range is rounded inward to tenths of a point. */
  because: { cell: CellId; is: Comparison; to: number; range: Range } | null;
}

/**
 * What was seen in the games. Dossiers are unmet when they never opened, options (`dossier/doctrine`) when they were never
 * open, events when they could never have struck whatever the dice, endings when no game came to them, levers when no session
 * found them open; a promise (`kept`, `broken`) when it never ended so;
 * what was wanted when it held as no turn began.
 */
export interface PlayedRanges extends Readonly<Record<Kind, readonly Unmet[]>> {
  /** Fewer than the usual number when all was met before. */
  games: number;
  /** Negotiated sessions that were held in them. */
  sessions: number;
  /** By cell: what was seen as turns began, until an ending struck, rounded inward to tenths of a point. */
  ranges: ReadonlyMap<CellId, Range>;
}

/** Games of a survey, in a world of ordinary size. */
const MOST_GAMES = 2000;
/** Games in the heaviest one that a file may hold, a second of them: in fewer, what is rare would seem never to happen. */
const FEWEST_GAMES = 200;
/** Steps of a rule that a survey may take before it plays fewer games: about a fifth of a second. */
const MOST_STEPS = 20_000_000;
/** Part of the games that are played without an aim. */
const AIMLESS = 0.6;

/**
 * Plays the scenario until all that it holds was met, or until enough games were played. The same scenario always gives the
 * same answer.
 * @param worldviews assumption sets that must be tried, besides the usual one and some drawn at random
 * @param wanted conditions that are no rules, and are to hold as some turn begins
 * @param watch is shown every state that `ranges` covers
 */
export function playedRanges(
  scenario: Scenario,
  worldviews: readonly AssumptionSet[] = [],
  wanted: readonly Wanted[] = [],
  watch?: (model: Model, state: State) => void,
): PlayedRanges {
  const survey = new Survey(scenario, worldviews, wanted, watch);
  const most = gamesFor(scenario);
  while (survey.isMissing && survey.games < AIMLESS * most) survey.play(survey.variedGame(survey.games), null);
  const climbs = survey.unmet().map((target) => new Climb(survey, target));
  while (survey.isMissing && survey.games < most) {
    for (const climb of climbs) if (!climb.target.isMet && survey.games < most) climb.play();
  }
  return found(survey);
}

/** How many games are worth their time. */
const gamesFor = (scenario: Scenario): number =>
  Math.min(MOST_GAMES, Math.max(FEWEST_GAMES, Math.ceil(MOST_STEPS / stepsOfAGame(scenario))));

/** Games toward a target: each changes the nearest one so far, and takes its place unless it came less near. */
class Climb {
  private nearest = Infinity;
  private best: Game | null = null;
  private tries = 0;

  constructor(
    private readonly survey: Survey,
    readonly target: Target,
  ) {}

  play(): void {
    const game =
      this.best === null || this.tries < 10 ? this.survey.variedGame(this.survey.games) : this.changed(this.best);
    const distance = this.survey.play(game, this.target);
    this.tries += 1;
    if (distance > this.nearest) return;
    this.nearest = distance;
    this.best = game;
  }

  /** Other doctrines and other moves on one to three turns, other dice for an event; now and then another luck, or assumptions. */
  private changed({ assumptions, dice, seed, orders, moves }: Game): Game {
    const { games, sets } = this.survey;
    const luck = (n: number, most: number) => hash32(games, n, Salt.Climb) % most;
    const [newOrders, newDice, newMoves] = [orders.slice(), dice.slice(), moves.slice()];
    for (let n = luck(0, 3); n >= 0; n--) newOrders[luck(3 * n + 1, orders.length)] = luck(3 * n + 2, ORDERS.length);
    for (let n = luck(30, 3); n >= 0; n--) newMoves[luck(31 + 2 * n, moves.length)] = luck(32 + 2 * n, 256);
    if (dice.length > 0 && luck(20, 2) === 0) newDice[luck(21, dice.length)] = luck(22, DICE.length);
    return {
      assumptions: luck(23, 8) === 0 ? luck(24, sets) : assumptions,
      dice: newDice,
      seed: luck(25, 4) === 0 ? hash32(games, 26, Salt.Climb) : seed,
      orders: newOrders,
      moves: newMoves,
    };
  }
}

function found({ games, sessions, model, targets, seen }: Survey): PlayedRanges {
  const unmet = (kind: Kind): Unmet[] =>
    targets[kind]
      .filter(({ isMet }) => !isMet)
      .map(({ id, when, moment }) => ({
        id,
        games,
        because: when && neverHeld(when, (cell) => seen[moment].range(model.cells.get(cell)!)),
      }));
  return {
    games,
    sessions,
    endings: unmet('endings'),
    events: unmet('events'),
    dossiers: unmet('dossiers'),
    options: unmet('options'),
    levers: unmet('levers'),
    kept: unmet('kept'),
    broken: unmet('broken'),
    wanted: unmet('wanted'),
    ranges: new Map([...model.cells].map(([id, place]) => [id, inward(id, seen.before.range(place))])),
  };
}

/** The first comparison with a number that alone kept a condition from holding. */
function neverHeld(condition: Condition, rangeOf: (cell: CellId) => Range): Unmet['because'] {
  if ('all' in condition) {
    for (const part of condition.all) {
      const found = neverHeld(part, rangeOf);
      if (found !== null) return found;
    }
    return null;
  }
  if (!('cell' in condition) || typeof condition.to === 'string') return null;
  const { cell, is, to } = condition;
  const range = rangeOf(cell);
  if (range.low > range.high) return null; // never looked at: an early ending closed every game
  const bound = isCount(cell) ? to : round(to * UNIT);
  return isWithin(range, is, bound) ? null : { cell, is, to, range: inward(cell, range, is) };
}

/** Whether some number of a range compares so with a bound. */
function isWithin({ low, high }: Range, is: Comparison, bound: number): boolean {
  switch (is) {
    case '<':
      return low < bound;
    case '<=':
      return low <= bound;
    case '>':
      return high > bound;
    case '>=':
      return high >= bound;
    case '=':
      return low <= bound && bound <= high;
  }
}

/**
 * A range as it is shown, rounded inward to tenths of a point: 69.97 never reads as the 70 that was asked. One that lies
 * between two tenths becomes the one that is farther from what is asked.
 */
function inward(cell: CellId, range: Range, is: Comparison = '>='): Range {
  if (isCount(cell)) return range;
  const tenth = UNIT / 10;
  const low = Math.ceil(range.low / tenth) * tenth;
  const high = Math.floor(range.high / tenth) * tenth;
  if (low <= high) return { low, high };
  const shown = is === '<' || is === '<=' ? low : high;
  return { low: shown, high: shown };
}
