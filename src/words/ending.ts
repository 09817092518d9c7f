import type fr from './fr/ending';
import { lazyWords } from './lazy-words';

export type EndingWords = typeof fr;
export const endingWords = lazyWords<EndingWords>((language) => import(`./${language}/ending.ts`));
