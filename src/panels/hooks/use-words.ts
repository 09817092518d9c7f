import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Locale, localeIn } from '../../view-models/locale';
import { type Language, LANGUAGES, type LazyWords, numbersOf, type Numbers, type Words, wordsOf } from '../../words';

const LanguageContext = createContext(LANGUAGES[0]!);

/** Gives its language to everything inside it. */
export const InLanguage = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
/** The texts of a screen, which have arrived with it; of every screen when none is named. */
export function useWords(): Words;
export function useWords<W>(words: LazyWords<W>): W;
export function useWords(words: LazyWords<unknown> = wordsOf): unknown {
  return words(useLanguage());
}
export const useNumbers = (): Numbers => numbersOf(useLanguage());
/** All that a view needs to be written in the page's language. */
export const useLocale = (): Locale => localeIn(useLanguage());
