/** This tab of the browser: a reload goes on with its game, and Back leads from the game to the shelf. */
import type { ShelfEntry } from './scenario/shelf';
import type { Game, GameStoreApi } from './store/game';
import type { KeptStoreApi } from './store/kept';
import type { LaunchStoreApi } from './store/launch';
import { browserStorage } from './store/storage';

const PLAYING = 'bouclier.playing';
const IN_GAME = 'game';

interface Parts {
  game: GameStoreApi;
  kept: KeptStoreApi;
  launch: LaunchStoreApi;
  shelf: readonly ShelfEntry[];
  /** The address asks for a game: the tab's last one is not taken up again. */
  isFresh: boolean;
}

/** The game of this tab: its save, or its code while it has none (nothing decided yet, or opened from a code). */
interface Playing {
  save: string | null;
  code: string | null;
}

const isInGame = (): boolean => (history.state as { bouclier?: string } | null)?.bouclier === IN_GAME;

/** Follows the game from now on. */
export function followTab({ game, kept, launch, shelf, isFresh }: Parts): void {
  const tab = browserStorage(() => sessionStorage);

  /** A file of the player's own must be opened again, and a sandbox has no save. */
  const isTakenUp = ({ mode, scenario }: Game): boolean =>
    mode === 'game' && shelf.some(({ id }) => id === scenario.id);

  game.subscribe(({ game: now }, { game: before }) => {
    // A drill is not taken up again: the finished game that it is about is.
    if (now?.drill) return;
    const playing: Playing | null =
      now !== null && isTakenUp(now) ? { save: launch.actions.save(), code: launch.actions.code() } : null;
    if (playing === null) tab.remove(PLAYING);
    else tab.write(PLAYING, JSON.stringify(playing));
    if (now !== null && before === null && !isInGame()) history.pushState({ bouclier: IN_GAME }, '');
    if (now === null && before !== null && isInGame()) history.back();
  });
  addEventListener('popstate', () => {
    if (game.getState().game !== null && !isInGame()) game.actions.leave();
  });

  if (isFresh) return;
  const playing = read(tab.read(PLAYING));
  if (playing === null) return;
  if (kept.getState().games.some(({ id }) => id === playing.save)) void launch.actions.resume(playing.save!);
  else if (playing.code !== null) void launch.actions.open(playing.code);
}

function read(text: string | null): Playing | null {
  try {
    const { save, code } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    return {
      save: typeof save === 'string' ? save : null,
      code: typeof code === 'string' ? code : null,
    };
  } catch {
    return null; // nothing, or the id of a scenario, as an older version of the game wrote it
  }
}
