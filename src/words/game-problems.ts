/** Positions to be solved; what a file of a scenario gets wrong is in `problems.ts`. */
import type fr from './fr/game-problems';
import { lazyWords } from './lazy-words';

export const gameProblemWords = lazyWords<typeof fr>((language) => import(`./${language}/game-problems.ts`));
