/** The texts of the interface, by language. */
import { en } from './en';
import { fr, type Words } from './fr';
import type { Language } from './language';

export { LANGUAGES, type Language } from './language';
export { counted, numbersOf, type Numbers, toPoints } from './numbers';
export type { Words } from './fr';

const ALL: Readonly<Record<Language, Words>> = { fr, en };

export const wordsOf = (language: Language): Words => ALL[language];
