/** In which words and numbers a view is written. */
import type { Text } from '../scenario/playable';
import { type Language, numbersOf, type Numbers, type Words, wordsOf } from '../words';

export interface Locale {
  language: Language;
  words: Words;
  numbers: Numbers;
  /** A scenario's text in the reader's language. */
  say: (text: Text) => string;
}

const made = new Map<Language, Locale>();

/** Always the same object for a language, so that views can be remembered by it. */
export function localeIn(language: Language): Locale {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale: Locale = {
    language,
    words: wordsOf(language),
    numbers: numbersOf(language),
    say: (text) => text[language],
  };
  made.set(language, locale);
  return locale;
}
