/** The texts of the interface: one folder a language, one file a screen, each loaded with its screen in one language. */
import type fr from './fr/common';
import { lazyWords } from './lazy-words';

export { isLanguage, type Language, LANGUAGE_INFO, languageOf, LANGUAGES } from './languages';
export { type LazyWords, speak } from './lazy-words';
export { counted, numbersOf, type Numbers, toPoints } from './numbers';

/** What the first screens say, and what every screen may. */
export type Words = typeof fr;
export const wordsOf = lazyWords<Words>((language) => import(`./${language}/common.ts`));
void wordsOf.arrive();
