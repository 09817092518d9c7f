/** What a game asks, and what may be answered. Answers are places in a list of the question's own; logs write them as text. */
import type { Answer, AnswerStatus, Closed, Question } from './chronicle';
import { holds } from './condition';
import { firstUnaffordable, openDossier, openOptions, options, whyClosed } from './dossiers';
import type { Model } from './model';
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
    return model.scenario.promises!.map(({ id }) => ({ answer: `promise/${id}`, closed: null }));
  }
  if (isInSession(model, state)) return moves(model, state);
  return options(model, state).map(({ doctrine, closed }) => ({ answer: doctrine, closed }));
}

function moves(model: Model, state: State): AnswerStatus[] {
  const { levers, clauses } = model.scenario.treaty!;
  return [
    { answer: 'none', closed: null },
    ...levers!.map(({ id }, i): AnswerStatus => ({ answer: `lever/${id}`, closed: whyLeverClosed(model, state, i) })),
    ...clauses.map(({ id }, c): AnswerStatus => ({
      answer: `reword/${id}`,
      closed: isInDraft(state, c) ? null : { reason: 'not-in-draft' },
    })),
  ];
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
      open.push(i + 1);
  }
  for (let c = 0; c < clauses.length; c++) if (isInDraft(state, c)) open.push(levers.length + 1 + c);
  return open;
}

/** An answer of the open question as it is written down. */
export function answerAt(model: Model, state: State, place: number): Answer {
  if (isPromising(model, state)) return `promise/${model.scenario.promises![place]!.id}`;
  if (!isInSession(model, state)) return DOCTRINES[place]!;
  if (place <= 0) return 'none';
  const clause = place - 1 - model.levers.length;
  return clause < 0 ? `lever/${model.levers[place - 1]!.id}` : `reword/${model.clauses[clause]!.id}`;
}

/** The place of an answer in the open question, or -1 when it is none of its answers. */
export const placeOf = (model: Model, state: State, answer: Answer): number =>
  answers(model, state).findIndex((status) => status.answer === answer);

/** Whether an answer may be given now. */
export const isOpenAnswer = (model: Model, state: State, answer: Answer): boolean =>
  answers(model, state).some((status) => status.answer === answer && status.closed === null);
