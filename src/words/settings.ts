import type fr from './fr/settings';
import { lazyWords } from './lazy-words';

export type SettingsWords = typeof fr;
export const settingsWords = lazyWords<SettingsWords>((language) => import(`./${language}/settings.ts`));
