/** In which words and numbers a view is written. */
import type { Text } from '../scenario/playable';
import { type Language, numbersOf, type Numbers, type Words, wordsOf } from '../words';
import { memo } from './memo';

export interface Locale {
  language: Language;
  words: Words;
  numbers: Numbers;
  /** A scenario's text in the reader's language. */
  say: (text: Text) => string;
}

/** Always the same object for a language, so that views can be remembered by it. */
export const localeIn = memo(
  (language: Language): Locale => ({
    language,
    words: wordsOf(language),
    numbers: numbersOf(language),
    say: (text) => text[language],
  }),
  Infinity,
);
