/** The game of a room played again to its end, as it was or with something changed. */
import {
  axes,
  ending,
  finish,
  FREE_DOCTRINE,
  Ledger,
  openAnswers,
  answerAt,
  openPlaceOf,
  question,
  read,
  start,
  step,
  TURN,
  NO_CHOICE,
  treatyStatus,
  type Answer,
  type Axes,
  type Model,
  type Question,
  type State,
} from '../../engine';
import type { Room } from '../room';

/** A question and all that was answered to it: several moves and words at a session of delegations. */
export interface Asked {
  turn: number;
  question: Question;
  answers: readonly Answer[];
}

/** What a game comes to. */
export interface Outcome {
  ending: string;
  axes: Axes;
  /** Thousandths of a percent, when the last played turn closed. */
  coverage: number;
  isInForce: boolean;
  signed: readonly string[];
  /** The share of the weight that signed, in percent, at each session. */
  sessions: readonly { turn: number; signedWeight: number }[];
}

const nameOf = (question: Question, turn: number): string =>
  question.kind === 'dossier' ? `dossier ${question.dossier}` : `${question.kind} ${turn}`;

/** What a room was asked, and what it answered, in order. */
export function askedIn({ model, setup, answers }: Pick<Room, 'model' | 'setup' | 'answers'>): Asked[] {
  const asked: Asked[] = [];
  const left = [...answers];
  playedOut(model, setup.seed, (open, turn, state) => {
    const answer = left.shift();
    if (answer === undefined) return null;
    const last = asked.at(-1);
    if (last !== undefined && last.turn === turn && last.question.kind === 'session' && open.kind === 'session') {
      asked[asked.length - 1] = { ...last, answers: [...last.answers, answer] };
    } else asked.push({ turn, question: open, answers: [answer] });
    return openPlaceOf(model, state, answer) >= 0 ? answer : null;
  });
  return asked;
}

/**
 * The game with these answers to its questions, wherever the rules allow them; what is asked otherwise is answered by what
 * costs nothing.
 */
export function played({ model, setup }: Pick<Room, 'model' | 'setup'>, asked: readonly Asked[]): Outcome {
  const left = new Map(asked.map(({ question, turn, answers }) => [nameOf(question, turn), [...answers]]));
  return playedOut(model, setup.seed, (open, turn, state) => {
    const known = left.get(nameOf(open, turn)) ?? [];
    for (let answer = known.shift(); answer !== undefined; answer = known.shift()) {
      if (openPlaceOf(model, state, answer) >= 0) return answer;
    }
    return null;
  });
}

/** Plays to the end of the epilogue; what `answer` has no answer for is answered by what costs nothing. */
function playedOut(
  model: Model,
  seed: number,
  answer: (open: Question, turn: number, state: State) => Answer | null,
): Outcome {
  const state = start(model, new Float64Array(model.size), seed);
  const ledger = new Ledger(model);
  while (state[TURN]! < model.turns) {
    const open = question(model, state);
    const given = open === null ? null : (answer(open, state[TURN]! + 1, state) ?? freeAnswer(model, state));
    step(model, state, given === null ? NO_CHOICE : openPlaceOf(model, state, given), seed, ledger);
  }
  const { signed, isInForce } = treatyStatus(model, state);
  const coverage = read(model, state, 'coverage');
  const sessions = ledger.turnEvents.flatMap((one) =>
    one.kind === 'session' ? [{ turn: one.turn, signedWeight: one.signedWeight }] : [],
  );
  finish(model, state, seed);
  return { ending: ending(model, state), axes: axes(model, state), coverage, isInForce, signed, sessions };
}

function freeAnswer(model: Model, state: State): Answer {
  const open = openAnswers(model, state).map((place) => answerAt(model, state, place));
  return open.find((answer) => answer === FREE_DOCTRINE || answer === 'none') ?? open[0]!;
}
