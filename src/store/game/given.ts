/** What a game was asked and answered. */
import type { Answer, Question } from '../../engine';
import type { Game } from './game';
import { promiseMade } from './selectors';

/** A question of a game, and its answer. */
export interface Given {
  turn: number;
  question: Question;
  answer: Answer;
}

/** What a game was asked and answered, in order. The promise comes before turn 1: in turn 0. */
export function givenIn(game: Pick<Game, 'answers' | 'turns'>): Given[] {
  const promise = promiseMade(game);
  return [
    ...(promise === null ? [] : [{ turn: 0, question: { kind: 'promise' } as const, answer: promise }]),
    ...game.turns.flatMap(({ turn, dossier, doctrine, move, talks = move === null ? [] : [move] }) => [
      ...(dossier === null || doctrine === null
        ? []
        : [{ turn, question: { kind: 'dossier', dossier } as const, answer: doctrine }]),
      ...talks.map((answer) => ({ turn, question: { kind: 'session' } as const, answer })),
    ]),
  ];
}

/** Whether two questions are one; of sessions, that both are. */
export const isSame = (one: Question, other: Question | null): boolean =>
  one.kind === 'dossier' ? other?.kind === 'dossier' && other.dossier === one.dossier : other?.kind === one.kind;
