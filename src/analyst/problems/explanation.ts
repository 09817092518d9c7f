/** A problem as it is put to a player: what each answer comes to, and by what it parts from the solution. */
import { DOCTRINES, openAnswers, question, TURN, type Cause } from '../../engine';
import { differencesOf, type Differences } from '../debrief/difference';
import { strategyKey, WAYS } from '../strategies';
import { asPart, untold, type Work } from '../work';
import { prove, type Position, type Proof, type ProvenAnswer } from './proof';

export interface ExplainedProblem extends Proof {
  /** What each other answer has more than the solution; empty without one. */
  differences: Differences;
}

/** Games of each answer that are compared cause by cause. */
const COMPARED = 16;
/** Share of the work that the proof is. */
const PROVING = 0.8;

/** @param coming effects that earlier decisions and events have set in motion */
export function* explain(position: Position, coming: readonly Cause[]): Work<ExplainedProblem> {
  const { model, state } = position;
  const proof = yield* asPart(prove(position), ({ done }) => untold(PROVING * done));
  const solved = proof.answers.find(({ answer }) => answer === proof.solution);
  if (solved === undefined) return { ...proof, differences: {} };
  const turn = state[TURN]! + 1;
  const moment = { turn, state, question: question(model, state)!, open: openAnswers(model, state), coming };
  const branch = ({ answer, way }: ProvenAnswer) => ({
    answer,
    place: DOCTRINES.findIndex((doctrine) => doctrine === answer),
    strategy: WAYS.find(({ name }) => strategyKey(name) === strategyKey(way))!.strategy,
  });
  const best = branch(solved);
  const others = proof.answers.filter((other) => other !== solved).map(branch);
  const differences = differencesOf({
    model,
    moment: { ...moment, chosen: best.place },
    best,
    others,
    seeds: COMPARED,
  });
  return { ...proof, differences };
}
