/** What a teacher is shown: the picture of a class, one game of a class, the sheets of a lesson, what a school asks of the game. */
import type fr from './fr/class';
import type about from './fr/kit/about';
import type sheets from './fr/kit/sheets';
import type room from './fr/room';
import { lazyWords } from './lazy-words';

export const classWords = lazyWords<typeof fr>((language) => import(`./${language}/class.ts`));
export const roomWords = lazyWords<typeof room>((language) => import(`./${language}/room.ts`));
export const kitWords = lazyWords<typeof sheets>((language) => import(`./${language}/kit/sheets.ts`));
export const aboutWords = lazyWords<typeof about>((language) => import(`./${language}/kit/about.ts`));
