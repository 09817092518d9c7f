import type fr from './fr/why';
import { lazyWords } from './lazy-words';

export type WhyWords = typeof fr;
export const whyWords = lazyWords<WhyWords>((language) => import(`./${language}/why.ts`));
