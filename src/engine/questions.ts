/** What a game asks, and what may be answered. Answers are places in a list of the question's own; logs write them as text. */
import type { Answer, AnswerStatus, Closed, Question } from './chronicle';
import { holds } from './condition';
import { firstUnaffordable, openDossier, openOptions, options, whyClosed } from './dossiers';
import type { Model } from './model';
import { clauseAt, leverAt, movesOf, placeOfClause, placeOfLever, placesOfWords, wordsOf } from './treaty/moves';
import { isInSession } from './treaty/session';
import { DRAFT, type State } from './state';
import { isPromising } from './step';
import { DOCTRINES } from './vocabulary';

/** What the game waits for; null on a turn that is simply played on. */
export function question(model: Model, state: State): Question | null {
  if (isPromising(model, state)) return { kind: 'promise' };
  if (isInSession(model, state)) return { kind: 'session' };
  const dossier = openDossier(model, state);
  return dossier === null ? null : { kind: 'dossier', dossier: dossier.id };
}

/** Every answer of the open question, in the order of their places, each with what closes it; none without a question. */
export function answers(model: Model, state: State): AnswerStatus[] {
  if (isPromising(model, state)) {
    return promisesOf(model).map((answer) => ({ answer, closed: null }));
  }
  if (isInSession(model, state)) return moves(model, state);
  return options(model, state).map(({ doctrine, closed }) => ({ answer: doctrine, closed }));
}

function moves(model: Model, state: State): AnswerStatus[] {
  return sessionAnswers(model).map((answer, place) => ({ answer, closed: whyMoveClosed(model, state, place) }));
}

const sessionAnswers = (model: Model): Answer[] =>
  model.isDelegated ? [...movesOf(model), ...wordsOf(model.actors)] : movesOf(model);

function whyMoveClosed(model: Model, state: State, place: number): Closed | null {
  const [lever, clause] = [leverAt(model, place), clauseAt(model, place)];
  if (lever >= 0) return whyLeverClosed(model, state, lever);
  return clause < 0 || isInDraft(state, clause) ? null : { reason: 'not-in-draft' };
}

function whyLeverClosed(model: Model, state: State, place: number): Closed | null {
  if (state[model.leverMemory + place] !== 0) return { reason: 'used' };
  const { costs, when } = model.levers[place]!;
  return whyClosed(model, state, costs, when, model.scenario.treaty!.levers![place]!.when);
}

const isInDraft = (state: State, clause: number): boolean => ((state[DRAFT]! >> clause) & 1) === 1;

/** The places of the answers that may be given now; none without a question. */
export function openAnswers(model: Model, state: State): readonly number[] {
  if (isPromising(model, state)) return Array.from({ length: model.promises }, (_, place) => place);
  return isInSession(model, state) ? openMoves(model, state) : openOptions(model, state);
}

function openMoves(model: Model, state: State): number[] {
  const { levers, clauses, leverMemory } = model;
  const open = [0];
  for (let i = 0; i < levers.length; i++) {
    const { costs, when } = levers[i]!;
    if (state[leverMemory + i] === 0 && firstUnaffordable(costs, state) === null && holds(when, state))
      open.push(placeOfLever(i));
  }
  for (let c = 0; c < clauses.length; c++) if (isInDraft(state, c)) open.push(placeOfClause(model, c));
  if (model.isDelegated) open.push(...placesOfWords(model));
  return open;
}

/** The answers of the open question as they are written down, in the order of their places; none without a question. */
function written(model: Model, state: State): readonly Answer[] {
  if (isPromising(model, state)) return promisesOf(model);
  if (isInSession(model, state)) return sessionAnswers(model);
  return openDossier(model, state) === null ? [] : DOCTRINES;
}

const promisesOf = ({ scenario }: Model): Answer[] => scenario.promises!.map(({ id }): Answer => `promise/${id}`);

/** An answer of the open question as it is written down; less than 0 is no move. */
export const answerAt = (model: Model, state: State, place: number): Answer =>
  written(model, state)[Math.max(0, place)]!;

/** The place of an answer in the open question, or -1 when it is none of its answers. */
export const placeOf = (model: Model, state: State, answer: Answer): number => written(model, state).indexOf(answer);

/** The same for an answer that may be given now; -1 when it may not. */
export function openPlaceOf(model: Model, state: State, answer: Answer): number {
  const place = placeOf(model, state, answer);
  return openAnswers(model, state).includes(place) ? place : -1;
}

/** Whether an answer may be given now. */
export const isOpenAnswer = (model: Model, state: State, answer: Answer): boolean =>
  openPlaceOf(model, state, answer) >= 0;
