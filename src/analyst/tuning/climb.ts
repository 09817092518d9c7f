/**
 * From a world to a fairer one, several numbers away where no single one helps: a little of everything that bears on what is
 * not met is tried, the best of each batch is kept, and the search goes on from there.
 */
import { hash32 } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport, Criterion } from '../balance/balance-report';
import type { Progress } from '../work';
import { type Change, isRefused, withChanges } from '../../scenario/edit/change';
import type { Dial } from './dials';
import { weightOf } from './objective';

/** Where a climb has come to. */
export interface Rung {
  changes: readonly Change[];
  text: string;
  scenario: PlayableScenario;
  report: BalanceReport;
  /** The less, the better. */
  weight: number;
}

export interface ClimbRequest<Found> {
  dials: readonly Dial[];
  seed: number;
  /** The world as it is, played as every trial is. */
  base: { text: string; scenario: PlayableScenario; report: BalanceReport };
  read: (text: string) => PlayableScenario | null;
  play: (scenario: PlayableScenario) => Generator<Progress<Found>, BalanceReport, void>;
  refused: readonly string[];
  /** What is not met, where a trial stands: what a change has to bear on. */
  asked: (report: BalanceReport) => readonly Criterion[];
  /** Trials at most. */
  trials: number;
  /** Things that may be changed together. */
  most: number;
  /** Whether a trial may follow what it starts from. */
  allows: (changes: readonly Change[], before: BalanceReport, after: BalanceReport) => boolean;
  onTrial: () => void;
}

/** What may be lost by a step at first; less and less, and nothing at the end: a way out of where no step helps. */
const FIRST_HEAT = 1.2;
/** What a thing that is changed costs, and a thing that is added: of two ways, the one with fewer. */
const CHANGE_COST = 0.06;
const ADDING_COST = 0.3;
/** Draws in a row that lead nowhere new, before there is nothing left to try. */
const PATIENCE = 200;

/** Every world that was tried and is better than the base, the best first. */
export function* climbFrom<Found>(request: ClimbRequest<Found>): Generator<Progress<Found>, Rung[], void> {
  const { dials, seed, base, read, play, refused, asked, trials, most, allows, onTrial } = request;
  const known = new Set<string>([base.text]);
  const better: Rung[] = [];
  const from: Rung = { ...base, changes: [], weight: weightOf(base.report, base.scenario) };
  let here: Rung = from;
  let settings = new Map<Dial, string>();
  let best: Best | null = null;
  let draws = 0;
  const draw = () => hash32(seed, draws++, 11) / 2 ** 32;

  /** One more thing changed, or one of those changed further, or one taken back. */
  function next(ranked: readonly { dial: Dial; rank: number }[]): Map<Dial, string> {
    const tried = new Map(settings);
    const changed = [...tried.keys()];
    const chance = draw();
    if (changed.length > 1 && chance < 0.15) tried.delete(changed[Math.floor(draw() * changed.length)]!);
    const isFull = tried.size >= most;
    if (isFull && chance < 0.5) tried.delete(changed[Math.floor(draw() * changed.length)]!);
    const dial =
      tried.size >= most || (changed.length > 0 && chance > 0.75)
        ? changed[Math.floor(draw() * changed.length)]!
        : drawn(ranked, draw());
    const written = tried.get(dial) ?? null;
    const tos = dial.near(written, draw());
    if (tos !== null) tried.set(dial, tos);
    return tried;
  }

  let count = 0;
  /** Plays the world with these settings; null where it was played, cannot be, or may not. */
  function* attempt(tried: ReadonlyMap<Dial, string>): Generator<Progress<Found>, Rung | null, void> {
    const changes = [...tried].map(([dial, to]) => dial.change(to));
    if (tried.size === 0 || isRefused(changes, refused)) return null;
    const text = withChanges(base.text, changes);
    if (text === null || known.has(text)) return null;
    known.add(text);
    const scenario = read(text);
    if (scenario === null) return null;
    count += 1;
    onTrial();
    const report = yield* play(scenario);
    if (!allows(changes, base.report, report)) return null;
    const costs = [...tried].map(([dial, to]) => dial.distance(to) + (dial.isAdded ? ADDING_COST : CHANGE_COST));
    const weight = costs.reduce((sum, cost) => sum + cost, weightOf(report, scenario));
    const rung: Rung = { changes, text, scenario, report, weight };
    if (weight < from.weight) better.push(rung);
    if (best === null || weight < best.rung.weight) best = { rung, settings: tried };
    return rung;
  }

  let rankedFor: Rung | null = null;
  let ranked: { dial: Dial; rank: number }[] = [];
  for (let idle = 0; count < trials && idle < PATIENCE; idle++) {
    if (rankedFor !== here) {
      const criteria = asked(here.report);
      ranked = dials.map((dial) => ({ dial, rank: dial.bearing(criteria) ** 2 })).filter(({ rank }) => rank > 0);
      rankedFor = here;
    }
    if (ranked.length === 0) break;
    const tried = next(ranked);
    const before = count;
    const rung = yield* attempt(tried);
    if (count > before) idle = 0;
    if (rung === null || rung.weight > here.weight + FIRST_HEAT * (1 - count / trials)) continue;
    here = rung;
    settings = tried;
  }
  // What the best does not need is left as it was.
  for (const dial of (best as Best | null)?.settings.keys() ?? []) {
    const without = new Map((best as Best | null)!.settings);
    without.delete(dial);
    yield* attempt(without);
  }
  return better.sort((a, b) => a.weight - b.weight);
}

interface Best {
  rung: Rung;
  settings: ReadonlyMap<Dial, string>;
}

function drawn(ranked: readonly { dial: Dial; rank: number }[], chance: number): Dial {
  let left = chance * ranked.reduce((sum, { rank }) => sum + rank, 0);
  return (ranked.find(({ rank }) => (left -= rank) < 0) ?? ranked.at(-1)!).dial;
}
