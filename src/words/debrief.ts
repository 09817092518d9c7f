import type fr from './fr/debrief';
import { lazyWords } from './lazy-words';

export type DebriefWords = typeof fr;
export const debriefWords = lazyWords<DebriefWords>((language) => import(`./${language}/debrief.ts`));
