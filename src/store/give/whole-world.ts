/** A world of the site in every language, for a page that has no site to ask. */
import { LANGUAGES, type PlayableScenario } from '../../scenario/playable';
import { addTexts } from '../../scenario/translations';
import type { ScenarioLoaders } from '../launch/library';

/** Rejects when a part of it does not arrive. */
export async function wholeWorld(loaders: ScenarioLoaders, id: string): Promise<PlayableScenario> {
  const [first, ...others] = await Promise.all(LANGUAGES.map((language) => loaders[id]![language]()));
  for (const other of others) addTexts(first!, other);
  return first!;
}
