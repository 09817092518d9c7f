/** What the panels are given: the stores they show, the games on the shelf, and what authors of scenarios may take away. */
import type { CatalogueEntry } from '../scenario/catalogue';
import type { ClassroomStoreApi } from './class/classroom';
import type { FuturesStoreApi } from './analyses/futures';
import type { DebriefStoreApi } from './analyses/debrief';
import type { GameStoreApi } from './game/game-store';
import type { SavedGamesStoreApi } from './saved-games/saved-games';
import type { ViewportStoreApi } from './viewport';
import type { LaunchStoreApi } from './launch/launch';
import type { SettingsStoreApi } from './settings';
import type { UpdateStoreApi } from './update';
import type { WorkshopStoreApi } from './workshop/workshop';
import type { Language } from '../scenario/playable';

export interface AppContext {
  game: GameStoreApi;
  settings: SettingsStoreApi;
  savedGames: SavedGamesStoreApi;
  launch: LaunchStoreApi;
  futures: FuturesStoreApi;
  viewport: ViewportStoreApi;
  update: UpdateStoreApi;
  workshop: WorkshopStoreApi;
  debrief: DebriefStoreApi;
  /** Loads when it is first asked for; one for the whole visit. */
  classroom: () => Promise<ClassroomStoreApi>;
  catalogue: readonly CatalogueEntry[];
  documents: Documents;
}

/** Texts for those who write scenarios; each loads when it is asked for, and rejects when it does not arrive. */
export interface Documents {
  /** The facts that every scenario may cite, as a scenario file writes them. */
  facts: () => Promise<string>;
  guide: (language: Language) => Promise<string>;
  /** Every word of the format. */
  reference: (language: Language) => Promise<string>;
}
