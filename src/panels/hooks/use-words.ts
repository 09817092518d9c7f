import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, numbersOf, type Numbers, type Words, wordsOf } from '../../words';

const LanguageContext = createContext<Language>('fr');

/** Gives its language to everything inside it. */
export const InLanguage = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = (): Words => wordsOf(useLanguage());
export const useNumbers = (): Numbers => numbersOf(useLanguage());
