import type fr from './fr/assumptions';
import { lazyWords } from './lazy-words';

export const assumptionWords = lazyWords<typeof fr>((language) => import(`./${language}/assumptions.ts`));
