import type fr from './fr/games';
import { lazyWords } from './lazy-words';

export type GamesWords = typeof fr;
export const gamesWords = lazyWords<GamesWords>((language) => import(`./${language}/games.ts`));
