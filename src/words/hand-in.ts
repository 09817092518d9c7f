import type fr from './fr/hand-in';
import { lazyWords } from './lazy-words';

export type HandInWords = typeof fr;
export const handInWords = lazyWords<HandInWords>((language) => import(`./${language}/hand-in.ts`));
