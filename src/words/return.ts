import type fr from './fr/return';
import { lazyWords } from './lazy-words';

/** Of what brings players back: the day's draw, challenges, a ghost, what one has met. */
export const returnWords = lazyWords<typeof fr>((language) => import(`./${language}/return.ts`));
