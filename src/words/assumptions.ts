import type fr from './fr/assumptions';
import { lazyWords } from './lazy-words';

export type AssumptionWords = typeof fr;
export const assumptionWords = lazyWords<AssumptionWords>((language) => import(`./${language}/assumptions.ts`));
