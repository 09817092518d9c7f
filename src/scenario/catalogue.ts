/** What is known of a shipped scenario before it is loaded. */
import type { PlayableScenario, Text } from './playable';

/** A scenario as the catalogue lists it. `load` fetches the whole of it. */
export interface CatalogueEntry {
  id: string;
  version: number;
  title: Text;
  turns: number;
  /** The name of the drawing on its card; null for none. */
  picture?: string | null;
  /** Whether the site has its balance report, in every language; absent: it has none. */
  hasReport?: boolean;
  load: () => Promise<PlayableScenario>;
}
