import type fr from './fr/debrief';
import { lazyWords } from './lazy-words';

export const debriefWords = lazyWords<typeof fr>((language) => import(`./${language}/debrief.ts`));
