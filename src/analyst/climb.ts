/** The best fixed plan: a doctrine for each turn, bettered one turn at a time until nothing helps. */
import { DOCTRINES, hash32, start, value, type Doctrine, type Model } from '../engine';
import { freshSeed, plan, playOn, Purpose, Scratch, WAYS } from './strategies';
import type { Work } from './work';

/** The best plan that a search has found. */
export interface Plan {
  doctrines: readonly Doctrine[];
  /** Mean of emancipation - tyranny over the games it was chosen by, in thousandths (it flatters: judge it on others). */
  value: number;
  /** Games that the search has played. */
  games: number;
}

/** How hard to search. */
export interface Climbing {
  /** Seeds that each candidate is tried on, under each model. */
  seeds?: number;
  /** Climbs from the best of the base ways, then from this many random plans. */
  restarts?: number;
}

/** Climbs over the mean value on every model given (several assumption sets: a plan that is good in all of them). */
export function* climbPlan(models: readonly Model[], { seeds = 10, restarts = 3 }: Climbing = {}): Work<Plan> {
  const turns = models[0]!.turns;
  const scratch = new Scratch();
  let games = 0;
  const valueOf = (doctrines: readonly Doctrine[]): number => {
    const { strategy } = plan(doctrines);
    let sum = 0;
    for (const model of models) {
      const state = scratch.of(model);
      for (let n = 0; n < seeds; n++) {
        const seed = freshSeed(Purpose.Climb, 0, 0, n);
        playOn(model, start(model, state, seed), strategy, seed);
        sum += value(model, state);
      }
      games += seeds;
    }
    return sum / seeds / models.length;
  };
  const tried = (doctrines: readonly Doctrine[]): Plan => ({ doctrines, value: valueOf(doctrines), games });
  let best: Plan | null = null;
  const climbs = restarts + 1;
  for (let climb = 0; climb < climbs; climb++) {
    let here: Plan = { doctrines: [], value: -Infinity, games };
    for (const doctrines of climb === 0 ? cyclesOver(turns) : [scattered(turns, climb)]) {
      const candidate = tried(doctrines);
      if (candidate.value > here.value) here = candidate;
    }
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (let turn = 0; turn < turns; turn++) {
        for (const doctrine of DOCTRINES) {
          if (doctrine === here.doctrines[turn]) continue;
          const doctrines = here.doctrines.map((planned, t) => (t === turn ? doctrine : planned));
          const candidate = tried(doctrines);
          if (candidate.value > here.value) {
            here = candidate;
            isBetter = true;
          }
          yield { done: climb / climbs, report: () => best };
        }
      }
    }
    if (best === null || here.value > best.value) best = here;
  }
  return { ...best!, games };
}

const cyclesOver = (turns: number): Doctrine[][] =>
  WAYS.flatMap(({ name }) =>
    'doctrines' in name
      ? [Array.from({ length: turns }, (_, turn) => name.doctrines[turn % name.doctrines.length]!)]
      : [],
  );

const scattered = (turns: number, climb: number): Doctrine[] =>
  Array.from({ length: turns }, (_, turn) => DOCTRINES[hash32(climb, turn, 5) % DOCTRINES.length]!);
