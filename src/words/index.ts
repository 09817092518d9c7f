/** The texts of the interface, by language. A language arrives when it is asked for; most people need one. */
import type { Words } from './fr';
import { LANGUAGES, type Language } from './language';
import type { LaterWords } from './later-fr';

export { languageOf, LANGUAGES, type Language } from './language';
export { counted, numbersOf, type Numbers, toPoints } from './numbers';
export type { Words } from './fr';
export type { LaterWords } from './later-fr';

/** Each language by its own name: known without its words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

const SOURCES: Readonly<Record<Language, () => Promise<Words>>> = {
  fr: async () => (await import('./fr')).fr,
  en: async () => (await import('./en')).en,
};
const LATER: Readonly<Record<Language, () => Promise<LaterWords>>> = {
  fr: async () => (await import('./later-fr')).laterFr,
  en: async () => (await import('./later-en')).laterEn,
};
const here: Partial<Record<Language, Words>> = {};
const laterHere: Partial<Record<Language, LaterWords>> = {};
let isLaterAsked = false;

const arrived = <T>(words: T | undefined, language: Language): T => {
  if (words === undefined) throw new Error(`The words of "${language}" were asked for before they arrived.`);
  return words;
};

/** The texts of a language that has arrived. */
export const wordsOf = (language: Language): Words => arrived(here[language], language);

/** Those of the screens that no game begins with, once `loadLaterWords` is done. */
export const laterWordsOf = (language: Language): LaterWords => arrived(laterHere[language], language);

/** Fetches the texts of a language. null: they are here. */
export function loadWords(language: Language): Promise<void> | null {
  if (here[language] !== undefined) return null;
  return SOURCES[language]().then(async (words) => {
    if (isLaterAsked) await loadLater(language);
    here[language] = words;
  });
}

/** Fetches the texts of later screens, in each language that is here; a language that comes later brings its own. */
export async function loadLaterWords(): Promise<void> {
  isLaterAsked = true;
  await Promise.all(LANGUAGES.filter((language) => here[language] !== undefined).map(loadLater));
}

async function loadLater(language: Language): Promise<void> {
  laterHere[language] ??= await LATER[language]();
}

/** Every language: for the tools at a terminal. */
export async function loadAllWords(): Promise<void> {
  for (const language of LANGUAGES) await loadWords(language);
  await loadLaterWords();
}
