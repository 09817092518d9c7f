/** What every file of this folder writes its texts with. A copy of the folder names its own language here, once. */
import type { Language } from '../languages';
import { counted as countedIn, type Forms, numbersOf, plural as pluralIn } from '../numbers';

export const LANGUAGE: Language = 'en';

export const numbers = numbersOf(LANGUAGE);
export const plural = (count: number, forms: Forms): string => pluralIn(LANGUAGE, count, forms);
export const counted = (count: number, forms: Forms): string => countedIn(LANGUAGE, count, forms);

const IN_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A small number in words; the digits of any other. */
export const inWords = (count: number): string => IN_WORDS[count] ?? String(count);

/** The name of a thing (`Treaty`), inside a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
