import type fr from './fr/review';
import { lazyWords } from './lazy-words';

export type ReviewWords = typeof fr;
export const reviewWords = lazyWords<ReviewWords>((language) => import(`./${language}/review.ts`));
