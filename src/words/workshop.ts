import type fr from './fr/workshop';
import { lazyWords } from './lazy-words';

export type WorkshopWords = typeof fr;
export const workshopWords = lazyWords<WorkshopWords>((language) => import(`./${language}/workshop.ts`));
