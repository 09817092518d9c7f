/** One decision changed, the game played again: which of them would have moved most. */
import { namedIn, openAnswers, answerAt, type Answer } from '../../engine';
import { replay } from '../../engine/analysis';
import type { ClosedSession, Room } from '../room';
import { askedIn, played, type Asked, type Outcome } from './course';

/** A decision as it was, and as it might have been. */
export type Change = {
  turn: number;
  /** What would have come of it. */
  outcome: Outcome;
  /** How far it moves coverage, and both axes together (emancipation less tyranny); in thousandths. */
  moved: { coverage: number; axes: number };
} & (
  | { kind: 'vote'; question: Asked['question']; answer: Answer; instead: Answer }
  /** From this session on, a party does the contrary. */
  | { kind: 'word'; party: string; signs: boolean }
  /** Without a deal. */
  | { kind: 'deal'; answer: Answer }
);

type Changed = { change: ChangeSaid; asked: Asked[]; subject: string };
type ChangeSaid = { turn: number } & (
  | { kind: 'vote'; question: Asked['question']; answer: Answer; instead: Answer }
  | { kind: 'word'; party: string; signs: boolean }
  | { kind: 'deal'; answer: Answer }
);

/** How many changes are told. */
const TOLD = 3;

/**
 * The decisions that would have moved most, at most one a party, a deal and a question: coverage in a COP (then the axes), the
 * axes in a vote. Those that move nothing are left out.
 */
export function greatestChanges(room: Room, actual: Outcome): Change[] {
  const asked = askedIn(room);
  const isCop = room.setup.mode === 'cop';
  const isGreater = (one: Change['moved'], other: Change['moved']): number =>
    (isCop ? Math.abs(one.coverage) - Math.abs(other.coverage) : 0) || Math.abs(one.axes) - Math.abs(other.axes);
  const found = new Map<string, Change>();
  for (const { change, asked: otherwise, subject } of [
    ...votesChanged(room, asked),
    ...wordsChanged(room, asked),
    ...dealsUndone(asked),
  ]) {
    const outcome = played(room, otherwise);
    const moved = { coverage: outcome.coverage - actual.coverage, axes: valueOf(outcome) - valueOf(actual) };
    const known = found.get(subject);
    if (isGreater(moved, known?.moved ?? NOTHING) > 0) found.set(subject, { ...change, outcome, moved });
  }
  return [...found.values()].sort((a, b) => isGreater(b.moved, a.moved)).slice(0, TOLD);
}

const NOTHING: Change['moved'] = { coverage: 0, axes: 0 };
const valueOf = ({ axes }: Outcome): number => axes.emancipation - axes.tyranny;

const withAnswersAt = (asked: readonly Asked[], place: number, answers: readonly Answer[]): Asked[] =>
  asked.with(place, { ...asked[place]!, answers });

/** Every other answer that was open, of every question that the class voted on. */
function votesChanged(room: Room, asked: readonly Asked[]): Changed[] {
  const open = openThen(room);
  return asked.flatMap(({ turn, question, answers }, place): Changed[] => {
    const [answer] = answers;
    if (question.kind === 'session' && room.model.isDelegated) return [];
    return (open[place] ?? [])
      .filter((instead) => instead !== answer)
      .map((instead) => ({
        change: { kind: 'vote', turn, question, answer: answer!, instead },
        asked: withAnswersAt(asked, place, [instead]),
        subject: `vote ${place}`,
      }));
  });
}

/** What was open in front of each question, in order. */
function openThen({ model, setup, answers }: Room): Answer[][] {
  const open: Answer[][] = [];
  let last = '';
  replay(model, setup.seed, answers, null, undefined, (state) => {
    const now = openAnswers(model, state).map((place) => answerAt(model, state, place));
    const isSession = now.includes('none');
    // All that is answered at a session is one question.
    if (!(isSession && model.isDelegated && last === 'session')) open.push(now);
    last = isSession ? 'session' : '';
  });
  return open;
}

/** For each team and each session, the contrary of its word from there on. */
function wordsChanged(room: Room, asked: readonly Asked[]): Changed[] {
  const sessions = asked.flatMap(({ question }, place) => (question.kind === 'session' ? [place] : []));
  const held = room.history.filter((one): one is ClosedSession => one.kind === 'session');
  return held.flatMap(({ words }, session) =>
    words
      .filter(({ byGame }) => !byGame)
      .map(({ party, signs }): Changed => {
        const word: Answer = signs ? `hold/${party}` : `sign/${party}`;
        const otherwise = sessions.slice(session).reduce<Asked[]>(
          (all, place) => {
            const { answers } = all[place]!;
            const others = answers.filter((answer) => !isWordOf(answer, party) && answer !== 'none');
            return withAnswersAt(all, place, [...others, word, 'none']);
          },
          [...asked],
        );
        const change = { kind: 'word', turn: asked[sessions[session]!]!.turn, party, signs: !signs } as const;
        return { change, asked: otherwise, subject: `word ${party}` };
      }),
  );
}

function isWordOf(answer: Answer, party: string): boolean {
  const { kind, id } = namedIn(answer);
  return (kind === 'sign' || kind === 'hold') && id === party;
}

function dealsUndone(asked: readonly Asked[]): Changed[] {
  return asked.flatMap(({ turn, question, answers }, place) =>
    question.kind !== 'session' || answers.length === 1
      ? []
      : answers.flatMap((answer, i): Changed[] => {
          const { kind } = namedIn(answer);
          if (kind !== 'lever' && kind !== 'reword') return [];
          const change = { kind: 'deal', turn, answer } as const;
          return [{ change, asked: withAnswersAt(asked, place, answers.toSpliced(i, 1)), subject: `deal ${answer}` }];
        }),
  );
}
