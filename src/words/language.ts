/** The languages of the interface; a scenario's texts come in the same ones. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
