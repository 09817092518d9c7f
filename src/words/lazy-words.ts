/** Texts that load with the screen that shows them, in the languages that are spoken and no other. */
import type { Language } from './languages';

export interface LazyWords<W> {
  /** The texts in a language. Throws when they have not arrived. */
  (language: Language): W;
  /** Fetches them in one language. */
  load: (language: Language) => Promise<W>;
  /** Fetches them in every language that is spoken; from then on a language that is spoken comes with them. */
  arrive: () => Promise<unknown>;
}

const spoken = new Set<Language>();
const inUse = new Set<(language: Language) => Promise<unknown> | null>();

/** @param fetchWords imports the file of a language, whose default export the texts are */
export function lazyWords<W>(fetchWords: (language: Language) => Promise<{ default: W }>): LazyWords<W> {
  const here: Partial<Record<Language, W>> = {};
  const words = (language: Language): W => {
    const found = here[language];
    if (found === undefined) throw new Error(`The words of "${language}" were asked for before they arrived.`);
    return found;
  };
  const load = async (language: Language): Promise<W> => (here[language] ??= (await fetchWords(language)).default);
  const fetchMissing = (language: Language) => (here[language] === undefined ? load(language) : null);
  const arrive = (): Promise<unknown> => {
    inUse.add(fetchMissing);
    return Promise.all([...spoken].map(load));
  };
  return Object.assign(words, { load, arrive });
}

/** Fetches all texts in use in a language, and those that come into use from then on. null: they are here. */
export function speak(language: Language): Promise<unknown> | null {
  spoken.add(language);
  const arriving = [...inUse].map((fetchMissing) => fetchMissing(language)).filter((words) => words !== null);
  return arriving.length === 0 ? null : Promise.all(arriving);
}
