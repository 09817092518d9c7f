/** Everything that the debrief of a finished game is made of: quick findings first, the judgement of its decisions last. */
import { type Answer, type AssumptionSet, type Model, type State, EARLY_ENDING, TURN } from '../../engine';
import { rootCauses, type RootCauses } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import { bandsOf, type Bands } from './bands';
import { modelUnder, premiseOf } from '../premises';
import { rejudgedUnder, type Rejudged } from './rejudged';
import { judgeGame, type Judgement } from './turning-points';
import { wholeGame } from './whole-game';
import { asPart, untold, type Work } from '../work';

/** Everything that is found about a finished game; null for what is not known yet. */
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
  answers: readonly Answer[];
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
 * Cheapest first: who answers for the score, the bands, the judgement, the worldviews' own verdicts.
 * Throws when the answers are not those of a whole game.
 */
export function* debriefOf(request: DebriefRequest): Work<Debrief> {
  const { scenario, model, seed, answers, budget } = request;
  const states: State[] = [];
  wholeGame(model, seed, answers, { afterTurn: (state) => states.push(state.slice()) });
  yield untold(0);
  let found: Debrief = { roots: rootCauses(model, seed, answers), rejudged: [], bands: null, judgement: null };
  const report = () => found;
  yield { done: ROOTS, report };

  const decided = states.slice(0, playedTurns(model, states) + 1);
  const banding = bandsOf({ model, states: decided, budget: { games: budget.bands } });
  const bands = yield* asPart(banding, ({ done }) => ({ done: ROOTS + (BANDS - ROOTS) * done, report }));
  found = { ...found, bands };
  yield { done: BANDS, report };

  const judging = judgeGame({
    model,
    seed,
    answers,
    budget: { games: budget.judgement },
    worldviews: scenario.worldviews.map((view) => ({
      id: view.id,
      model: modelUnder(scenario.rules, premiseOf(view)),
    })),
  });
  const judgement = yield* asPart(judging, ({ done, report: known }) => ({
    done: BANDS + (JUDGED - BANDS) * done,
    report: () => ({ ...found, judgement: known() }),
  }));
  found = { ...found, judgement };
  yield { done: JUDGED, report };

  const rejudged: Rejudged[] = [];
  for (const view of scenario.worldviews) {
    rejudged.push(rejudgedUnder({ ...request, states }, view));
    yield { done: JUDGED + ((1 - JUDGED) * rejudged.length) / scenario.worldviews.length, report };
  }
  return { ...found, rejudged };
}

/** Turns that were played before the epilogue; fewer when an early ending struck. */
function playedTurns(model: Model, states: readonly State[]): number {
  const early = states.findIndex((state) => state[EARLY_ENDING]! >= 0);
  return early >= 0 ? states[early]![TURN]! : model.turns;
}
