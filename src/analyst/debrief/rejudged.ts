/**
 * The same game in the eyes of a worldview. Judged anew: the same states, the axes weighed as it weighs them. Replayed: the
 * same answers and luck in a world that works as it believes; there an option may have closed.
 */
import {
  AXES,
  axes,
  ending,
  FULL,
  compile,
  type AssumptionSet,
  type Answer,
  type Axes,
  type Level,
  type Model,
  type State,
} from '../../engine';
import { replay, rejudge } from '../../engine/analysis';
import type { PlayableScenario, Worldview } from '../../scenario/playable';
import { modelUnder, premiseOf } from '../premises';

/** A finished game in the eyes of one worldview. Axes are in thousandths. */
export interface Rejudged {
  worldview: string;
  axes: Axes;
  ending: string;
  /** What its weights change, term by term, the largest first. Small remainders come from the bend of the axes. */
  terms: readonly ReweighedTerm[];
  replayed: Replayed;
}

/** A term of an axis that a worldview weighs otherwise. */
export interface ReweighedTerm {
  axis: keyof Axes;
  of: string;
  /** Shares of the axis (0..1), before and in its eyes. */
  before: number;
  after: number;
  /** Thousandths that this moves the axis, against a term that stands at the axis's mean. */
  amount: number;
}

/** The same decisions and luck in the world that a worldview believes in. */
export type Replayed =
  | {
      ok: true;
      axes: Axes;
      ending: string;
      /** Of the assumptions it believes in, the one that by itself moves the axes most; null when none does. */
      most: { assumption: string; level: Level; axes: Axes } | null;
    }
  /** The decision of this turn is not open in such a world. */
  | { ok: false; turn: number };

/** A finished game. */
export interface RejudgedRequest {
  scenario: PlayableScenario;
  model: Model;
  assumptions: AssumptionSet;
  seed: number;
  answers: readonly Answer[];
  /** The game's own states, after 0, 1, 2… turns, epilogue included. */
  states: readonly State[];
}

/** A finished game under every worldview of its scenario. */
export function rejudgedUnder(request: RejudgedRequest, view: Worldview): Rejudged {
  const { model, states } = request;
  const judged = rejudge(model, states, view.weights);
  return {
    worldview: view.id,
    ...judged,
    terms: AXES.flatMap((axis) => reweighed(axis, request, view))
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
    replayed: replayedUnder(request, view),
  };
}

function reweighed(axis: keyof Axes, { model, states }: RejudgedRequest, { weights }: Worldview): ReweighedTerm[] {
  const { terms, bend } = model.scenario.indices.find(({ id }) => id === model.scenario.axes[axis])!;
  const total = (of: (term: (typeof terms)[number]) => number) => terms.reduce((sum, term) => sum + of(term), 0);
  const [before, after] = [total(({ weight }) => weight), total(({ of, weight }) => weights[of] ?? weight)];
  if (after <= 0) return [];
  const means = terms.map(({ of, inverse }) => {
    const mean = scoreOf(model, states, model.cells.get(of)!);
    return inverse ? FULL - mean : mean;
  });
  const centre = terms.reduce((sum, { weight }, i) => sum + (weight * means[i]!) / before, 0);
  return terms.map(({ of, weight }, i) => {
    const [was, is] = [weight / before, (weights[of] ?? weight) / after];
    return { axis, of, before: was, after: is, amount: Math.round((1 - bend) * (is - was) * (means[i]! - centre)) };
  });
}

/** The mean of a cell as the score takes it: half over the played turns, half over the epilogue. */
function scoreOf({ turns, epilogue }: Model, states: readonly State[], cell: number): number {
  const mean = (from: number, to: number) => {
    let sum = 0;
    for (let turn = from; turn <= to; turn++) sum += states[turn]![cell]!;
    return sum / (to - from + 1);
  };
  const lived = mean(1, turns);
  return epilogue === 0 ? lived : (lived + mean(turns + 1, turns + epilogue)) / 2;
}

function replayedUnder(request: RejudgedRequest, view: Worldview): Replayed {
  const { scenario, model, assumptions, seed, answers } = request;
  const under = (other: Model) => {
    const result = replay(other, seed, answers);
    return result.ok && result.isOver
      ? { ok: true as const, axes: axes(other, result.state), ending: ending(other, result.state) }
      : { ok: false as const, turn: 'error' in result && 'turn' in result.error ? result.error.turn : model.turns };
  };
  const whole = under(modelUnder(scenario.rules, premiseOf(view)));
  if (!whole.ok) return whole;
  const own = under(model);
  const moved = (there: Axes) =>
    own.ok ? Math.abs(there.emancipation - own.axes.emancipation) + Math.abs(there.tyranny - own.axes.tyranny) : 0;
  const alone = Object.entries(view.assumptions)
    .flatMap(([assumption, level]) => {
      const there = under(compile(scenario.rules, { ...assumptions, [assumption]: level }));
      return there.ok ? [{ assumption, level, axes: there.axes }] : [];
    })
    .sort((a, b) => moved(b.axes) - moved(a.axes));
  return { ...whole, most: alone[0] !== undefined && moved(alone[0].axes) > 0 ? alone[0] : null };
}
