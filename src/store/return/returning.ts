/** Whether somebody has played here before: what the title is at its first paint, before any script (src/tools/vite/opening.ts). */
import type { SavedGamesStoreApi } from '../saved-games/saved-games';
import { isFinished } from '../saved-games/saves';
import type { Storage } from '../storage';

const KEY = 'bouclier.return';
/** Where challenges that were taken up are kept. */
export const CHALLENGES = 'bouclier.challenges';

/** `going`: a game is in progress; `over`: all are; null: there is none. */
export type Returning = 'going' | 'over' | null;

/** Keeps it true as games are played and erased; gives what reads it. */
export function rememberReturn(storage: Storage, savedGames: SavedGamesStoreApi): () => Returning {
  const read = (): Returning => (['going', 'over'] as const).find((known) => known === storage.read(KEY)) ?? null;
  const note = () => {
    const { games } = savedGames.getState();
    const now = games.length === 0 ? null : games.every(isFinished) ? 'over' : 'going';
    if (now === read()) return;
    if (now === null) storage.remove(KEY);
    else storage.write(KEY, now);
  };
  // None at first may be none yet.
  if (savedGames.getState().games.length > 0) note();
  savedGames.subscribe(note);
  return read;
}
