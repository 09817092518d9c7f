import type fr from './fr/settings';
import { lazyWords } from './lazy-words';

export const settingsWords = lazyWords<typeof fr>((language) => import(`./${language}/settings.ts`));
