/** The site's scenarios, each in the languages that the page has spoken: a text that is shown has always arrived. */
import type { Language, PlayableScenario } from '../../scenario/playable';
import { addTexts } from '../../scenario/translations';

/** What fetches a scenario in a language; the same object each time, so that its texts are added to what is on screen. */
export type ScenarioLoaders = Readonly<Record<string, Readonly<Record<Language, () => Promise<PlayableScenario>>>>>;

export interface Library {
  /** A scenario in the first language and in every other that was spoken. Rejects when a part of it does not arrive. */
  load: (id: string) => Promise<PlayableScenario>;
  /** Fetches what the scenarios that are here say in a language; null: nothing is missing. */
  speak: (language: Language) => Promise<void> | null;
}

/** @param first the language of the page when it opens: the one that a scenario arrives in */
export function createLibrary(loaders: ScenarioLoaders, first: Language): Library {
  // Both grow while what they hold is being fetched: a loop over a set goes on to what is added meanwhile.
  const others = new Set<Language>();
  const here = new Set<string>();

  return {
    load: async (id) => {
      const scenario = await loaders[id]![first]();
      for (const language of others) addTexts(scenario, await loaders[id]![language]());
      here.add(id);
      return scenario;
    },
    speak: (language) => {
      if (language === first || others.has(language)) return null;
      return (async () => {
        for (const id of here) addTexts(await loaders[id]![first](), await loaders[id]![language]());
        others.add(language);
      })();
    },
  };
}
