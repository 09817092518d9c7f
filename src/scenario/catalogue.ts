/** What is known of a shipped scenario before it is loaded. */
import { plainVersion, type PlayableScenario, type Text } from './playable';

/** A scenario as the catalogue lists it. */
export interface CatalogueEntry {
  id: string;
  version: number;
  title: Text;
  turns: number;
  /** The name of the drawing on its card; null for none. */
  picture?: string | null;
  /** Whether the site has its balance report, in every language; absent: it has none. */
  hasReport?: boolean;
  /** Fetches all that a game of it needs. */
  load: () => Promise<PlayableScenario>;
  /** Adds to what `load` gives what its facts say; absent: they come with it. */
  tell?: () => Promise<void>;
}

/** Whether a scenario is one of the catalogue: a file of one's own may have the name of another. */
export const isListed = (catalogue: readonly CatalogueEntry[], scenario: PlayableScenario): boolean =>
  catalogue.some(({ id, version }) => id === scenario.id && version === plainVersion(scenario));
