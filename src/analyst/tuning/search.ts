/**
 * Turns one knob at a time, a little up or a little down, and keeps what brings the criteria nearer. Every candidate plays
 * the same luck under the same assumptions, and the search draws from its own seed: the same request finds the same numbers.
 */
import { hash32 } from '../../engine';
import { turned, type Knob } from './knob';

export interface Judged {
  /** The less, the better. */
  score: number;
  /** Beginnings of the names of knobs that could mend what is worst. */
  troubled: readonly string[];
}

export interface SearchRequest<Found extends Judged> {
  knobs: readonly Knob[];
  seed: number;
  steps: number;
  /** Plays with every knob turned by its factor. */
  judge: (factors: readonly number[]) => Found;
}

export interface Kept<Found extends Judged> {
  step: number;
  knob: Knob;
  factor: number;
  before: Found;
  after: Found;
}

export interface Step<Found extends Judged> {
  step: number;
  knob: Knob;
  factor: number;
  score: number;
  isKept: boolean;
  best: Found;
}

export interface Search<Found extends Judged> {
  first: Found;
  best: Found;
  factors: readonly number[];
  /** In the order in which they were kept. */
  kept: readonly Kept<Found>[];
}

/** How far a knob is turned at first, and at last: a share of its value. */
const FIRST_TURN = 0.35;
const LAST_TURN = 0.12;
/** What moving numbers away from where they were costs: a change that brings nothing is not made. */
const DISTANCE_WEIGHT = 0.03;

const cost = (judged: Judged, factors: readonly number[]): number =>
  judged.score + DISTANCE_WEIGHT * factors.reduce((sum, factor) => sum + Math.log(factor) * Math.log(factor), 0);

/** Searches for so many steps; stops early when nothing is left to mend. Yields each step; returns what was found. */
export function* search<Found extends Judged>({
  knobs,
  seed,
  steps,
  judge,
}: SearchRequest<Found>): Generator<Step<Found>, Search<Found>> {
  let factors = knobs.map(() => 1);
  const first = judge(factors);
  let best = first;
  const kept: Kept<Found>[] = [];
  for (let step = 1; step <= steps && best.score > 0; step++) {
    const place = pick(knobs, best.troubled, seed, step);
    const knob = knobs[place]!;
    const turn = FIRST_TURN + ((LAST_TURN - FIRST_TURN) * (step - 1)) / Math.max(1, steps - 1);
    const direction = hash32(seed, step, 2) % 2 === 0 ? 1 : -1;
    for (const way of [direction, -direction]) {
      const factor = turned(knob, factors[place]!, way * turn);
      if (factor === factors[place]) continue;
      const tried = factors.map((each, i) => (i === place ? factor : each));
      const found = judge(tried);
      const isKept = cost(found, tried) < cost(best, factors);
      if (isKept) {
        kept.push({ step, knob, factor, before: best, after: found });
        factors = tried;
        best = found;
      }
      yield { step, knob, factor, score: found.score, isKept, best };
      if (isKept) break;
    }
  }
  return { first, best, factors, kept };
}

/** Every second time a knob that could mend what is worst; otherwise one of any group, so that many small ones hide none. */
function pick(knobs: readonly Knob[], troubled: readonly string[], seed: number, step: number): number {
  const places = [...knobs.keys()];
  const useful = places.filter((place) => troubled.some((start) => knobs[place]!.name.startsWith(start)));
  const draw = (among: readonly number[], salt: number) => among[hash32(seed, step, salt) % among.length]!;
  if (step % 2 === 1 && useful.length > 0) return draw(useful, 1);
  const group = draw([...new Set(knobs.map((knob) => knob.group))], 3);
  return draw(
    places.filter((place) => knobs[place]!.group === group),
    1,
  );
}
