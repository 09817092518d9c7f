import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlayableScenario } from '../../scenario/playable';
import { type Locale, localeFor } from '../../view-models/locale';
import { type Language, LANGUAGES, type LazyWords, numbersOf, type Numbers, type Words } from '../../words';

const LanguageContext = createContext(LANGUAGES[0]!);

/** Gives its language to everything inside it. */
export const InLanguage = LanguageContext.Provider;

const ScenarioContext = createContext<PlayableScenario | null>(null);

/** Gives everything inside it the words of a world, where it has some of its own. */
export const InWorld = ScenarioContext.Provider;
/** null: outside any. */
export const useWorld = (): PlayableScenario | null => useContext(ScenarioContext);

export const useLanguage = (): Language => useContext(LanguageContext);
/** The texts of a screen, which have arrived with it; of every screen when none is named. */
export function useWords(): Words;
export function useWords<W>(words: LazyWords<W>): W;
export function useWords(words?: LazyWords<unknown>): unknown {
  const locale = useLocale();
  return words === undefined ? locale.words : words(locale.language);
}
/** The language of a world's texts, where it is not the page's: who hears them needs to know. */
export function useForeign(): Language | undefined {
  const [language, world] = [useLanguage(), useWorld()];
  return world?.languages.includes(language) === false ? world.languages[0] : undefined;
}
export const useNumbers = (): Numbers => numbersOf(useLanguage());
/** All that a view needs to be written in the page's language. */
export const useLocale = (): Locale => localeFor(useLanguage(), useWorld());
