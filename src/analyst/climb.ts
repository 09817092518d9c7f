/** The best fixed plan: a doctrine for each turn and some moves, bettered one at a time until nothing helps. */
import { DOCTRINES, hash32, movesOf, start, value, type Doctrine, type Model } from '../engine';
import { freshSeed, plan, playOn, Purpose, Scratch, WAYS, type PlannedMoves } from './strategies';
import type { Work } from './work';

/** What a plan fixes. */
interface Course {
  doctrines: readonly Doctrine[];
  /** By turn; null, or none: whatever wins signatures. */
  moves: PlannedMoves;
}

/** The best plan that a search has found. */
export interface Plan extends Course {
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

/** Moves tried at each session of each pass, of all that there are: as many as there are other doctrines for a turn. */
const MOVES_TRIED = 2;

/** Climbs over the mean value on every model given (several assumption sets: a plan that is good in all of them). */
export function* climbPlan(models: readonly Model[], { seeds = 10, restarts = 3 }: Climbing = {}): Work<Plan> {
  const turns = models[0]!.turns;
  const scratch = new Scratch();
  let games = 0;
  const valueOf = ({ doctrines, moves }: Course): number => {
    const { strategy } = plan(doctrines, moves);
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
  const tried = (course: Course): Plan => ({ ...course, value: valueOf(course), games });
  let best: Plan | null = null;
  const climbs = restarts + 1;
  for (let climb = 0; climb < climbs; climb++) {
    let here: Plan = { doctrines: [], moves: [], value: -Infinity, games };
    for (const doctrines of climb === 0 ? cyclesOver(turns) : [scattered(turns, climb)]) {
      const candidate = tried({ doctrines, moves: [] });
      if (candidate.value > here.value) here = candidate;
    }
    let pass = 0;
    for (let isBetter = true; isBetter; pass++) {
      isBetter = false;
      for (let turn = 0; turn < turns; turn++) {
        for (const change of changesOf(models[0]!, turn, pass)) {
          const course = change(here);
          if (course === null) continue;
          const candidate = tried(course);
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

/** A course with one thing changed; null where it is the same. */
type Change = (course: Course) => Course | null;

/** What may be changed of a turn: its doctrine, and in a turn that may end in a session its move. */
function changesOf(model: Model, turn: number, pass: number): Change[] {
  const ofDoctrine = DOCTRINES.map(
    (doctrine): Change =>
      ({ doctrines, moves }) =>
        doctrine === doctrines[turn] ? null : { doctrines: withAt(doctrines, turn, doctrine), moves },
  );
  if (!model.isNegotiated || (turn + 1) % model.treaty!.every !== 0) return ofDoctrine;
  const all = [null, ...movesOf(model)];
  const ofMove = Array.from({ length: MOVES_TRIED }, (_, n): Change => ({ doctrines, moves }) => {
    const move = all[hash32(pass, turn, n) % all.length]!;
    const before = Array.from({ length: model.turns }, (__, t) => moves[t] ?? null);
    return move === before[turn] ? null : { doctrines, moves: withAt(before, turn, move) };
  });
  return [...ofDoctrine, ...ofMove];
}

const withAt = <Thing>(things: readonly Thing[], place: number, thing: Thing): Thing[] =>
  things.map((other, i) => (i === place ? thing : other));

const cyclesOver = (turns: number): Doctrine[][] =>
  WAYS.flatMap(({ name }) =>
    'doctrines' in name
      ? [Array.from({ length: turns }, (_, turn) => name.doctrines[turn % name.doctrines.length]!)]
      : [],
  );

const scattered = (turns: number, climb: number): Doctrine[] =>
  Array.from({ length: turns }, (_, turn) => DOCTRINES[hash32(climb, turn, 5) % DOCTRINES.length]!);
