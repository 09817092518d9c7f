/** What the panels are given: the stores they show, the games on the shelf, and what authors of scenarios may take away. */
import type { ShelfEntry } from '../scenario/catalogue';
import type { ClassroomStoreApi } from '../store/class/classroom';
import type { FuturesStoreApi } from '../store/futures';
import type { DebriefStoreApi } from '../store/debrief';
import type { GameStoreApi } from '../store/game';
import type { KeptStoreApi } from '../store/saved-games/kept';
import type { LensStoreApi } from '../store/lens';
import type { LaunchStoreApi } from '../store/launch';
import type { SessionStoreApi } from '../store/session';
import type { UpdateStoreApi } from '../store/update';
import type { WorkshopStoreApi } from '../store/workshop/workshop';
import type { Language } from '../words';

export interface House {
  game: GameStoreApi;
  session: SessionStoreApi;
  kept: KeptStoreApi;
  launch: LaunchStoreApi;
  futures: FuturesStoreApi;
  lens: LensStoreApi;
  update: UpdateStoreApi;
  workshop: WorkshopStoreApi;
  debrief: DebriefStoreApi;
  /** Loads when it is first asked for; one for the whole visit. */
  classroom: () => Promise<ClassroomStoreApi>;
  shelf: readonly ShelfEntry[];
  papers: Papers;
}

/** Texts for those who write scenarios; each loads when it is asked for, and rejects when it does not arrive. */
export interface Papers {
  /** The facts that every scenario may cite, as a scenario file writes them. */
  facts: () => Promise<string>;
  guide: (language: Language) => Promise<string>;
  /** Every word of the format. */
  reference: (language: Language) => Promise<string>;
}
