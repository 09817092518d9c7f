import type fr from './fr/ending';
import { lazyWords } from './lazy-words';

export const endingWords = lazyWords<typeof fr>((language) => import(`./${language}/ending.ts`));
