/** What a file leaves to the game: the names that it does not give, the spaces that keyboards do not type. */
import type { Language } from './languages';
import { lazyWords } from './lazy-words';
import type { Authoring } from './types';

export const authoringWords = lazyWords<Authoring>((language) => import(`./${language}/authoring.ts`));

/**
 * French sets a space before high punctuation and inside guillemets: U+00A0, and the narrow U+202F before `;`, `!` and `?`
 * (Lexique des règles typographiques en usage à l'Imprimerie nationale).
 */
const french = (text: string): string => text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»%])|(?<=«) /g, '\u00a0');

/** Languages that set spaces of their own. */
const SPACED: Partial<Record<Language, (text: string) => string>> = { fr: french };

/** A text with the spaces of its language. */
export const spaced = (text: string, language: Language): string => SPACED[language]?.(text) ?? text;
