import type fr from './fr/session';
import { lazyWords } from './lazy-words';

export type SessionWords = typeof fr;
export const sessionWords = lazyWords<SessionWords>((language) => import(`./${language}/session.ts`));
