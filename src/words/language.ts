/** The languages of the interface; a scenario's texts come in the same ones. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for who reads another, by its tag (`en-GB`): English for English, French for everybody else. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('en') ? 'en' : 'fr');
