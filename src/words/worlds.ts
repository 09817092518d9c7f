import type fr from './fr/worlds';
import { lazyWords } from './lazy-words';

export const worldsWords = lazyWords<typeof fr>((language) => import(`./${language}/worlds.ts`));
