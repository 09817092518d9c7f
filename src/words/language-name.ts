import { LANGUAGE_INFO, type Language } from './languages';

/** What a language is called in another one: `anglais`. */
export const languageName = (language: Language, spoken: Language): string =>
  new Intl.DisplayNames(LANGUAGE_INFO[spoken].locale, { type: 'language' }).of(language) ?? language;
