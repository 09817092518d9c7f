import type fr from './fr/class';
import { lazyWords } from './lazy-words';

export type ClassWords = typeof fr;
export const classWords = lazyWords<ClassWords>((language) => import(`./${language}/class.ts`));
