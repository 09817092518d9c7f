import type fr from './fr/promise';
import { lazyWords } from './lazy-words';

export type PromiseWords = typeof fr;
export const promiseWords = lazyWords<PromiseWords>((language) => import(`./${language}/promise.ts`));
