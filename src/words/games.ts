import type fr from './fr/games';
import type problems from './fr/game-problems';
import { lazyWords } from './lazy-words';

export const gamesWords = lazyWords<typeof fr>((language) => import(`./${language}/games.ts`));
/** Of positions to be solved; what a file of a scenario gets wrong is in `problems.ts`. */
export const gameProblemWords = lazyWords<typeof problems>((language) => import(`./${language}/game-problems.ts`));
