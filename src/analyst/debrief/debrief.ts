/** Everything that the debrief of a finished game is made of: quick findings first, the judgement of its decisions last. */
import { type AssumptionSet, type Doctrine, type Model, type State, start, EARLY_ENDING, TURN } from '../../engine';
import { replay, rootCauses, type RootCauses } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import { bandsOf, type Bands } from './bands';
import { modelUnder, premiseOf } from '../premises';
import { rejudgedUnder, type Rejudged } from './rejudged';
import { judgeGame, type Judgement } from './turning-points';
import type { Work } from '../work';

/** All that is told of a finished game; null for what is not known yet. */
export interface Debrief {
  roots: RootCauses;
  /** Under every worldview of the scenario, in its order. */
  rejudged: readonly Rejudged[];
  bands: Bands | null;
  judgement: Judgement | null;
}

/** A finished game, and how much may be played to explain it. */
export interface DebriefRequest {
  scenario: PlayableScenario;
  /** The scenario under the assumptions of the game. */
  model: Model;
  assumptions: AssumptionSet;
  seed: number;
  /** Those of a whole game. */
  decisions: readonly Doctrine[];
  /** Games played for the bands and for the judgement. The same budget gives the same debrief on every machine. */
  budget: DebriefBudget;
}

/** In games. */
export interface DebriefBudget {
  bands: number;
  judgement: number;
}

/** Shares of the work, as it usually goes. */
const ROOTS = 0.1;
const BANDS = 0.25;
const JUDGED = 0.9;

/**
 * What is told first is what takes least: who answers for the score, the bands, the judgement, the worldviews' own verdicts.
 * Throws when the decisions are not those of a whole game.
 */
export function* debriefOf(request: DebriefRequest): Work<Debrief> {
  const { scenario, model, seed, decisions, budget } = request;
  const states = statesOf(model, seed, decisions);
  yield { done: 0, report: () => null };
  let found: Debrief = { roots: rootCauses(model, seed, decisions), rejudged: [], bands: null, judgement: null };
  const report = () => found;
  yield { done: ROOTS, report };

  const decided = states.slice(0, playedTurns(model, states) + 1);
  const bands = yield* within(
    ROOTS,
    BANDS,
    bandsOf({ model, states: decided, budget: { games: budget.bands } }),
    report,
  );
  found = { ...found, bands };
  yield { done: BANDS, report };

  const judging = judgeGame({
    model,
    seed,
    decisions,
    budget: { games: budget.judgement },
    worldviews: scenario.worldviews.map((view) => ({
      id: view.id,
      model: modelUnder(scenario.rules, premiseOf(view)),
    })),
  });
  const judgement = yield* within(BANDS, JUDGED, judging, (known) => ({ ...found, judgement: known }));
  found = { ...found, judgement };
  yield { done: JUDGED, report };

  const rejudged: Rejudged[] = [];
  for (const view of scenario.worldviews) {
    rejudged.push(rejudgedUnder({ ...request, states }, view));
    yield { done: JUDGED + ((1 - JUDGED) * rejudged.length) / scenario.worldviews.length, report };
  }
  return { ...found, rejudged };
}

/** Does a part of the work between two shares of the whole; the report is that of the whole, with what the part knows. */
function* within<Part>(
  from: number,
  to: number,
  work: Work<Part>,
  report: (known: Part | null) => Debrief,
): Generator<{ done: number; report: () => Debrief }, Part, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const { done, report: known } = step.value;
    yield { done: from + (to - from) * done, report: () => report(known()) };
  }
}

/** The states of a whole game after 0, 1, 2… turns, epilogue included. */
function statesOf(model: Model, seed: number, decisions: readonly Doctrine[]): State[] {
  const states = [start(model, new Float64Array(model.size), seed)];
  const replayed = replay(model, seed, decisions, null, (state) => states.push(state.slice()));
  if (!replayed.ok || !replayed.isOver) throw new Error('the decisions are not those of a whole game');
  return states;
}

/** Turns that were played before the epilogue; fewer when an early ending struck. */
function playedTurns(model: Model, states: readonly State[]): number {
  const early = states.findIndex((state) => state[EARLY_ENDING]! >= 0);
  return early >= 0 ? states[early]![TURN]! : model.turns;
}
