import type fr from './fr/why';
import { lazyWords } from './lazy-words';

export const whyWords = lazyWords<typeof fr>((language) => import(`./${language}/why.ts`));
