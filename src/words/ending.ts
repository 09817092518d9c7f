import type fr from './fr/ending';
import type people from './fr/people';
import { lazyWords } from './lazy-words';

export const endingWords = lazyWords<typeof fr>((language) => import(`./${language}/ending.ts`));
/** Of the people whom a game follows: in its reviews and at its end. */
export const peopleWords = lazyWords<typeof people>((language) => import(`./${language}/people.ts`));
