import type fr from './fr/games';
import type problems from './fr/game-problems';
import type refused from './fr/title/refused';
import type returning from './fr/title/return';
import type worlds from './fr/title/worlds';
import { lazyWords } from './lazy-words';

export const gamesWords = lazyWords<typeof fr>((language) => import(`./${language}/games.ts`));
/** Of positions to be solved; what a file of a scenario gets wrong is in `problems.ts`. */
export const gameProblemWords = lazyWords<typeof problems>((language) => import(`./${language}/game-problems.ts`));
/** Of the codes of games that can't be read. */
export const refusedWords = lazyWords<typeof refused>((language) => import(`./${language}/title/refused.ts`));
/** Of the list of worlds. */
export const worldsWords = lazyWords<typeof worlds>((language) => import(`./${language}/title/worlds.ts`));
/** Of what brings players back: the day's draw, challenges, a ghost, what one has met. */
export const returnWords = lazyWords<typeof returning>((language) => import(`./${language}/title/return.ts`));
