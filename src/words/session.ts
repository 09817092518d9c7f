/** What is asked beside the dossiers: the promise that opens a game, the move at a session. */
import type promise from './fr/promise';
import type fr from './fr/session';
import { lazyWords } from './lazy-words';

export type SessionWords = typeof fr;
export const sessionWords = lazyWords<SessionWords>((language) => import(`./${language}/session.ts`));

export const promiseWords = lazyWords<typeof promise>((language) => import(`./${language}/promise.ts`));
