/** The texts of the interface, by language. A language arrives when it is asked for; most people need one. */
import type { Words } from './fr';
import { LANGUAGES, type Language } from './language';

export { LANGUAGES, type Language } from './language';
export { counted, numbersOf, type Numbers, toPoints } from './numbers';
export type { Words } from './fr';

/** Each language by its own name: known without its words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

const SOURCES: Readonly<Record<Language, () => Promise<Words>>> = {
  fr: async () => (await import('./fr')).fr,
  en: async () => (await import('./en')).en,
};
const here: Partial<Record<Language, Words>> = {};

/** The texts of a language that has arrived. */
export function wordsOf(language: Language): Words {
  const words = here[language];
  if (words === undefined) throw new Error(`The words of "${language}" were asked for before they arrived.`);
  return words;
}

/** Fetches the texts of a language. null: they are here. */
export function loadWords(language: Language): Promise<void> | null {
  if (here[language] !== undefined) return null;
  return SOURCES[language]().then((words) => {
    here[language] = words;
  });
}

/** Every language: for the tools at a terminal. */
export async function loadAllWords(): Promise<void> {
  for (const language of LANGUAGES) await loadWords(language);
}
