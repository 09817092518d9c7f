/** The stores of one tab, without a page: a shelf, a game, and the saves of a storage that tabs may share. */
import type { PlayableScenario } from '../../src/scenario/playable';
import type { CatalogueEntry } from '../../src/scenario/catalogue';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { createSavedGamesStore, type SavedGamesStoreApi } from '../../src/store/saved-games/saved-games';
import { createLaunchStore, type LaunchStoreApi } from '../../src/store/launch/launch';
import type { Storage } from '../../src/store/storage';
import { memory } from './memory';
import { parisPlayable } from './playable';

export interface Desk {
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  launch: LaunchStoreApi;
  storage: Storage;
  catalogue: readonly CatalogueEntry[];
}

interface DeskOptions {
  storage?: Storage;
  catalogue?: readonly CatalogueEntry[];
  own?: PlayableScenario | null;
  onOtherTab?: (hear: (key: string | null) => void) => void;
  /** Milliseconds since 1970; absent: one that goes on from test to test. */
  clock?: () => number;
}

export const entryOf = (scenario: PlayableScenario, load = () => Promise.resolve(scenario)): CatalogueEntry => ({
  id: scenario.id,
  version: scenario.version,
  title: scenario.title,
  summary: scenario.summary,
  turns: scenario.rules.turns,
  load,
});

let ids = 0;
let seconds = 0;
/** No two games of the tests share an id or a moment. */
export const newId = (): string => `game-${(ids += 1)}`;
const tick = (): number => (seconds += 1000);

export function desk({
  storage = memory(),
  catalogue = [entryOf(parisPlayable())],
  own = null,
  onOtherTab,
  clock = tick,
}: DeskOptions = {}): Desk {
  const game = createGameStore();
  const savedGames = createSavedGamesStore({ storage, newId, ...(onOtherTab && { onOtherTab }) });
  const launch = createLaunchStore({ catalogue, game, savedGames, newSeed: () => 12, newId, clock, own: () => own });
  return { game, savedGames, launch, storage, catalogue };
}

/** Decides so many times more, with what is open; goes through what comes between. */
export function playOn({ game }: Pick<Desk, 'game'>, decisions: number, wish: 'cop' | 'public' = 'public'): void {
  for (let left = decisions; left > 0; left--) {
    while (['review', 'session'].includes(game.getState().game!.phase)) game.actions.goOn();
    if (game.getState().game!.phase === 'ended') return;
    if (!game.actions.decide(wish).ok) game.actions.decide('laissez_faire');
  }
}

export function playToTheEnd(desk: Pick<Desk, 'game'>): void {
  while (desk.game.getState().game!.phase !== 'ended') {
    playOn(desk, 1);
    while (['review', 'session'].includes(desk.game.getState().game!.phase)) desk.game.actions.goOn();
  }
}
