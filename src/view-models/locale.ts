/** In which words and numbers a view is written. */
import type { Text } from '../scenario/playable';
import { type Language, numbersOf, type Numbers, type Words, wordsOf } from '../words';

export interface Reading {
  language: Language;
  words: Words;
  numbers: Numbers;
  /** A scenario's text in the reader's language. */
  say: (text: Text) => string;
}

const made = new Map<Language, Reading>();

/** Always the same object for a language, so that views can be remembered by it. */
export function readingIn(language: Language): Reading {
  const known = made.get(language);
  if (known !== undefined) return known;
  const reading: Reading = {
    language,
    words: wordsOf(language),
    numbers: numbersOf(language),
    say: (text) => text[language],
  };
  made.set(language, reading);
  return reading;
}
