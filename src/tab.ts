/** This tab of the browser: a reload goes on with its game, and Back leads from the game to the shelf. */
import type { ShelfEntry } from './scenario/shelf';
import type { GameStoreApi } from './store/game';
import type { LaunchStoreApi } from './store/launch';
import { browserStorage } from './store/saves';

const PLAYING = 'bouclier.playing';
const IN_GAME = 'game';

interface Parts {
  game: GameStoreApi;
  launch: LaunchStoreApi;
  shelf: readonly ShelfEntry[];
  /** The address asks for a game: the tab's last one is not taken up again. */
  isFresh: boolean;
}

const isInGame = (): boolean => (history.state as { bouclier?: string } | null)?.bouclier === IN_GAME;

/** Follows the game from now on. */
export function followTab({ game, launch, shelf, isFresh }: Parts): void {
  const tab = browserStorage(() => sessionStorage);

  game.subscribe(({ game: now }, { game: before }) => {
    if (now !== null) tab.write(PLAYING, now.scenario.id);
    else tab.remove(PLAYING);
    if (now !== null && before === null && !isInGame()) history.pushState({ bouclier: IN_GAME }, '');
    if (now === null && before !== null && isInGame()) history.back();
  });
  addEventListener('popstate', () => {
    if (game.getState().game !== null && !isInGame()) game.actions.leave();
  });

  if (isFresh) return;
  const playing = shelf.find(({ id }) => id === tab.read(PLAYING));
  if (playing !== undefined && launch.actions.saveOf(playing)?.ok) void launch.actions.resume(playing.id);
}
