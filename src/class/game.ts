/** The game of a room, moved on: answers given, turns without a question played on, prices compared. */
import {
  answerAt,
  leverAt,
  NO_CHOICE,
  openAnswers,
  openDossier,
  placeOf,
  question,
  start,
  step,
  TURN,
  type Answer,
  type Model,
  type Question,
  type State,
} from '../engine';
import { replay } from '../engine/analysis';
import type { Room } from './room';

/** A new game, in front of its first question. */
export const firstState = (model: Model, seed: number): State => playedOn(model, start(model, undefined, seed), seed);

/** Plays on in place to the next question, or to the end of the last turn. */
function playedOn(model: Model, state: State, seed: number): State {
  while (state[TURN]! < model.turns && question(model, state) === null) step(model, state, NO_CHOICE, seed);
  return state;
}

/** The room once the game has these answers, which are open one after the other. */
export function withAnswers(room: Room, given: readonly Answer[]): Room {
  const { model, setup } = room;
  const state = room.state.slice();
  for (const answer of given) {
    step(model, state, placeOf(model, state, answer), setup.seed);
    playedOn(model, state, setup.seed);
  }
  return { ...room, state, answers: [...room.answers, ...given] };
}

/** The room with its first answers only. */
export function withFirst(room: Room, count: number): Room {
  const answers = room.answers.slice(0, count);
  const replayed = replay(room.model, room.setup.seed, answers);
  if (!replayed.ok) throw new Error('the answers of a room are those of a game');
  return { ...room, answers, state: playedOn(room.model, replayed.state, room.setup.seed) };
}

export const questionOf = ({ model, state }: Room): Question | null => question(model, state);

/** The answers that may be given now, in the order of the question. */
export const openAnswersOf = ({ model, state }: Pick<Room, 'model' | 'state'>): Answer[] =>
  openAnswers(model, state).map((place) => answerAt(model, state, place));

/** The answer that costs least, all that it spends taken together; of several, the first. */
export function cheapest({ model, state }: Room, answers: readonly Answer[]): Answer {
  const costOf = (answer: Answer): number => {
    const place = placeOf(model, state, answer);
    const costs = openDossier(model, state)?.options[place]?.costs ?? model.levers[leverAt(model, place)]?.costs ?? [];
    return costs.reduce((sum, { amount }) => sum + amount, 0);
  };
  return answers.reduce((least, answer) => (costOf(answer) < costOf(least) ? answer : least));
}
