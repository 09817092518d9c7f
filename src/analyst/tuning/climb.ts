/**
 * From a world to a fairer one. Each thing that bears on what is not met is turned a little, on few games; what helps is
 * turned further, on more; then the best of it is put together, as long as each thing more helps. Every trial plays the same
 * luck under the same assumptions, so that two of them differ by what was changed alone.
 */
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport } from '../balance/balance-report';
import type { Progress } from '../work';
import { type Change, isRefused } from '../../scenario/edit/change';
import type { Dial, Turn } from './dials';
import { weightOf } from './objective';

/** Where a search has come to. */
export interface Rung {
  changes: readonly Change[];
  /** The less, the better. */
  weight: number;
}

/** A world, and what is played of it. */
export interface Played {
  scenario: PlayableScenario;
  report: BalanceReport;
}

export interface ClimbRequest<Found> {
  /** What is turned: the most promising first. */
  dials: readonly Dial[];
  /** What earlier searches from the same world found, looked at closely. */
  known: readonly Leg[];
  /** The world as it is, on few games and on more. */
  base: Readonly<Record<Closeness, Played>>;
  /** The world with some changes; null where it cannot be. */
  vary: (changes: readonly Change[]) => PlayableScenario | null;
  play: (scenario: PlayableScenario, closeness: Closeness) => Generator<Progress<Found>, BalanceReport, void>;
  refused: readonly string[];
  /** Things that may be changed together. */
  most: number;
  /** Whether a trial may follow what it starts from. */
  allows: (changes: readonly Change[], before: BalanceReport, after: BalanceReport) => boolean;
}

export type Closeness = 'glimpse' | 'look';

/** One thing turned one way, as far as helps. */
export interface Leg {
  dial: Dial;
  turn: Turn;
  rung: Rung;
}

/** Where one of so many leaves no more than this of what is wrong, no others are tried. */
const BATCH = 12;
const ENOUGH = 0.35;
/** Turns of those that help a little that are taken further. */
const FURTHER = 5;
/** And those that are put together, the best first. */
const TOGETHER = 6;
/** What a trial must gain to count. */
const LEAST = 0.02;

/** Every leg that helps, and every way to put them together that does, the best first. */
export function* climbFrom<Found>(
  request: ClimbRequest<Found>,
): Generator<Progress<Found>, { legs: Leg[]; rungs: Rung[] }, void> {
  const { dials, base, vary, play, refused, most, allows } = request;
  const weightAsIs = {
    glimpse: weightOf(base.glimpse.report, base.glimpse.scenario),
    look: weightOf(base.look.report, base.look.scenario),
  };

  /** null where it cannot be, may not, or does not help. */
  function* attempt(
    turns: readonly Turn[],
    closeness: Closeness,
    below = weightAsIs[closeness],
  ): Generator<Progress<Found>, Rung | null, void> {
    const changes = turns.map(({ change }) => change);
    if (isRefused(changes, refused)) return null;
    const scenario = vary(changes);
    if (scenario === null) return null;
    const report = yield* play(scenario, closeness);
    if (!allows(changes, base[closeness].report, report)) return null;
    const weight = turns.reduce((sum, { cost }) => sum + cost, weightOf(report, scenario));
    return weight < below - LEAST ? { changes, weight } : null;
  }

  const promising: { dial: Dial; way: readonly Turn[]; first: number; weight: number }[] = [];
  for (const [place, dial] of dials.entries()) {
    if (place % BATCH === 0 && promising.some(({ weight }) => weight < ENOUGH * weightAsIs.glimpse)) break;
    for (const way of dial.ways) {
      const first = Math.min(dial.first, way.length - 1);
      if (first < 0) continue;
      const rung = yield* attempt([way[first]!], 'glimpse');
      if (rung === null) continue;
      promising.push({ dial, way, first, weight: rung.weight });
      // What helps one way hardly helps the other.
      break;
    }
  }

  const legs = [...request.known];
  promising.sort((a, b) => a.weight - b.weight);
  for (const { dial, way, first } of promising.slice(0, FURTHER)) {
    let best: Leg | null = null;
    const take = function* (place: number): Generator<Progress<Found>, boolean, void> {
      const turn = way[place];
      if (turn === undefined) return false;
      const rung = yield* attempt([turn], 'look', best?.rung.weight);
      if (rung === null) return false;
      best = { dial, turn, rung };
      return true;
    };
    yield* take(first);
    let place = first + 1;
    while (yield* take(place)) place += 1;
    if (place === first + 1) yield* take(first - 1);
    if (best !== null) legs.push(best);
  }

  legs.sort((a, b) => a.rung.weight - b.rung.weight);
  const rungs = legs.map(({ rung }) => rung);
  let together = legs.slice(0, 1);
  for (const leg of legs.slice(1, TOGETHER)) {
    if (together.length >= most) break;
    const written = new Set(together.flatMap(({ dial }) => dial.writes));
    if (leg.dial.writes.some((name) => written.has(name))) continue;
    const turns = [...together, leg].map(({ turn }) => turn);
    const rung = yield* attempt(turns, 'look', rungs[0]!.weight);
    if (rung === null) continue;
    together = [...together, leg];
    rungs.unshift(rung);
  }
  return { legs, rungs };
}
