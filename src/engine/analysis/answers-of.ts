/** The order in which the answers of a recorded game were given. */
import type { Answer } from '../chronicle';
import type { Model } from '../model';
import { openPlaceOf, question } from '../questions';
import { numbered, promisesOf, type RecordedAnswers } from '../recorded';
import { TURN } from '../state';
import { NO_CHOICE, start, step } from '../step';

/**
 * The answers of a recorded game in their order, found by playing it as far as each question has an answer of its kind, and
 * that answer is open. What is recorded beyond comes after, so that a replay finds it wrong.
 */
export function answersOf(model: Model, seed: number, { decisions, promise, moves }: RecordedAnswers): Answer[] {
  const moveNames = numbered(model.scenario, model.isDelegated);
  // A number that stands for nothing is an answer that no question has.
  const move = (number: number): Answer => moveNames[number] ?? `lever/#${number}`;
  const left: Record<'promise' | 'dossier' | 'session', Answer[]> = {
    promise: promise === null ? [] : [promisesOf(model.scenario)[promise] ?? `promise/#${promise}`],
    dossier: [...decisions],
    session: moves.map(move),
  };
  const answers: Answer[] = [];
  const state = start(model, new Float64Array(model.size), seed);
  while (state[TURN]! < model.turns) {
    const asked = question(model, state);
    if (asked === null) {
      step(model, state, NO_CHOICE, seed);
      continue;
    }
    const answer = left[asked.kind].shift();
    if (answer === undefined) break;
    answers.push(answer);
    const place = openPlaceOf(model, state, answer);
    if (place < 0) break;
    step(model, state, place, seed);
  }
  return [...answers, ...left.promise, ...left.dossier, ...left.session];
}
