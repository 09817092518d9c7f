import type fr from './fr/games';
import { lazyWords } from './lazy-words';

export const gamesWords = lazyWords<typeof fr>((language) => import(`./${language}/games.ts`));
