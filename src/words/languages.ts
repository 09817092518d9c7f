/**
 * The languages of the interface: the one list. Another language is a folder beside `en/` with the same files, and an
 * entry here. Scenarios may be written in any of them.
 */
const TABLE = {
  fr: {
    /** In the language itself. */
    name: 'Français',
    locale: 'fr-FR',
    /** A game in a link: `#partie=B1-…`. */
    link: 'partie',
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    link: 'game',
  },
};

export type Language = keyof typeof TABLE;
export const LANGUAGE_INFO: Readonly<Record<Language, { name: string; locale: string; link: string }>> = TABLE;
/** The first is for readers of a language that is not here. */
export const LANGUAGES = Object.keys(TABLE) as readonly Language[];

/** A value for each language. */
export const inEachLanguage = <Value>(make: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, Value>;

export const isLanguage = (id: unknown): id is Language => LANGUAGES.some((language) => language === id);

/** The language for a reader of another one, by its tag (`en-GB`, `en_US.UTF-8`). */
export const languageOf = (tag: string): Language => {
  const [code] = tag.toLowerCase().split(/[-_.]/);
  return isLanguage(code) ? code : LANGUAGES[0]!;
};
