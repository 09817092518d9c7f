/** What the panels are given: the stores they show and the games on the shelf. */
import type { ShelfEntry } from '../scenario/shelf';
import type { GameStoreApi } from '../store/game';
import type { LaunchStoreApi } from '../store/launch';
import type { SessionStoreApi } from '../store/session';
import type { UpdateStoreApi } from '../store/update';

export interface House {
  game: GameStoreApi;
  session: SessionStoreApi;
  launch: LaunchStoreApi;
  update: UpdateStoreApi;
  shelf: readonly ShelfEntry[];
}
