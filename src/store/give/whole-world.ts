/** A world of the site in every language, for a page that has no site to ask. */
import { LANGUAGES, type PlayableScenario } from '../../scenario/playable';
import { addTexts } from '../../scenario/sent';
import type { FactLoaders, ScenarioLoaders } from '../launch/library';

/** Rejects when a part of it does not arrive. */
export async function wholeWorld(loaders: ScenarioLoaders, facts: FactLoaders, id: string): Promise<PlayableScenario> {
  const parts = LANGUAGES.map((language) => Promise.all([loaders[id]![language](), facts[id]![language]()]));
  const [first, ...others] = await Promise.all(
    parts.map(async (part) => {
      const [scenario, told] = await part;
      addTexts(scenario.facts, told);
      return scenario;
    }),
  );
  for (const other of others) addTexts(first!, other);
  return first!;
}
