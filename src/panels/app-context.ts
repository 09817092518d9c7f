/** What the panels are given: the stores they show, the games on the shelf, and what authors of scenarios may take away. */
import type { CatalogueEntry } from '../scenario/catalogue';
import type { ClassroomStoreApi } from '../store/class/classroom';
import type { FuturesStoreApi } from '../store/futures';
import type { DebriefStoreApi } from '../store/debrief';
import type { GameStoreApi } from '../store/game';
import type { KeptStoreApi } from '../store/saved-games/kept';
import type { ViewportStoreApi } from '../store/viewport';
import type { LaunchStoreApi } from '../store/launch';
import type { SessionStoreApi } from '../store/session';
import type { UpdateStoreApi } from '../store/update';
import type { WorkshopStoreApi } from '../store/workshop/workshop';
import type { Language } from '../words';

export interface AppContext {
  game: GameStoreApi;
  session: SessionStoreApi;
  kept: KeptStoreApi;
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
