import type fr from './fr/class';
import { lazyWords } from './lazy-words';

export const classWords = lazyWords<typeof fr>((language) => import(`./${language}/class.ts`));
