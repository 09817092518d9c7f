import type fr from './fr/table';
import { lazyWords } from './lazy-words';

export type TableWords = typeof fr;
export const tableWords = lazyWords<TableWords>((language) => import(`./${language}/table.ts`));
