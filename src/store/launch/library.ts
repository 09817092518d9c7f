/** The site's scenarios, each in the languages that the page has spoken: a text that is shown has always arrived. */
import type { Facts, Language, PlayableScenario } from '../../scenario/playable';
import { addTexts } from '../../scenario/sent';

/** What fetches a part in a language; the same object each time, so that its texts are added to what is on screen. */
type Spoken<T> = Readonly<Record<Language, () => Promise<T>>>;

/** Scenarios as they are played, their facts untold. */
export type ScenarioLoaders = Readonly<Record<string, Spoken<PlayableScenario>>>;
/** What the facts of each scenario say. */
export type FactLoaders = Readonly<Record<string, Spoken<Facts>>>;

export interface Library {
  /** A scenario in the first language and in every other that was spoken. Rejects when a part of it does not arrive. */
  load: (id: string) => Promise<PlayableScenario>;
  /** Tells the facts of a scenario, in the same languages. Rejects when they do not arrive. */
  tell: (id: string, facts: Spoken<Facts>) => Promise<void>;
  /** Fetches what the scenarios that are here say in a language; null: nothing is missing. */
  speak: (language: Language) => Promise<void> | null;
}

/** @param first the language of the page when it opens: the one that a scenario arrives in */
export function createLibrary(loaders: ScenarioLoaders, first: Language): Library {
  // Both grow while what they hold is being fetched: a loop over a set goes on to what is added meanwhile.
  const others = new Set<Language>();
  const here = new Set<Spoken<object>>();

  async function arrive<T extends object>(part: Spoken<T>): Promise<T> {
    const arrived = await part[first]();
    for (const language of others) addTexts(arrived, await part[language]());
    here.add(part);
    return arrived;
  }

  return {
    load: async (id) => arrive(loaders[id]!),
    tell: async (id, facts) => {
      const told = await arrive(facts);
      addTexts((await loaders[id]![first]()).facts, told);
    },
    speak: (language) => {
      if (language === first || others.has(language)) return null;
      return (async () => {
        for (const part of here) addTexts(await part[first](), await part[language]());
        others.add(language);
      })();
    },
  };
}
