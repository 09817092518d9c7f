import { lazyWords } from './lazy-words';
import type { Authoring } from './types';

export const authoringWords = lazyWords<Authoring>((language) => import(`./${language}/authoring.ts`));
