/**
 * The games that are kept: those in progress, and a list of past games from which the oldest goes when it is full. Where
 * the browser keeps nothing, they live as long as the page.
 */
import { createStore } from 'zustand/vanilla';
import type { Storage, StorageProblem } from '../storage';
import {
  isFinished,
  isSaveKey,
  readSave,
  readSaves,
  removeSave,
  storageProblemOf,
  writeSave,
  type Written,
} from './saves';
import type { SavedGame } from './saved-game';

/** Past games that are kept. */
export const MOST_PAST_GAMES = 60;

export interface SavedGames {
  /** The one that was played last first. */
  games: readonly SavedGame[];
  /** The ids of saves that no longer make sense: shown, never thrown away by the game. */
  unreadable: readonly string[];
  /** What was deleted last, while it can be brought back. */
  removed: SavedGame | null;
}

export interface SavedGamesParts {
  storage: Storage;
  newId: () => string;
  /** Calls back when another tab changes a text, with its name (null: everything was cleared). */
  onOtherTab: (listener: (key: string | null) => void) => void;
}

export type SavedGamesStoreApi = ReturnType<typeof createSavedGamesStore>;

export function createSavedGamesStore({ storage, newId, onOtherTab }: SavedGamesParts) {
  /** Games that the browser did not take, by id. */
  const unwritten = new Map<string, SavedGame>();

  const look = (): Pick<SavedGames, 'games' | 'unreadable'> => {
    const { games, unreadable } = readSaves(storage);
    const here = games.filter(({ id }) => !unwritten.has(id));
    return { games: [...here, ...unwritten.values()].sort((a, b) => b.updated - a.updated), unreadable };
  };
  const store = createStore<SavedGames>(() => ({ ...look(), removed: null }));
  let isGathering = false;
  const refresh = () => {
    if (!isGathering) store.setState(look());
  };

  function write(game: SavedGame, serial: number): Written {
    const written = writeSave(storage, game, serial);
    if (written.ok) unwritten.delete(game.id);
    else if (written.problem !== 'overtaken') unwritten.set(game.id, game);
    return written;
  }

  /** The oldest past games go: never one in progress, nor the one that has just ended, whatever the machine's clock says. */
  function makeRoom(ended: SavedGame): void {
    const past = look().games.filter((game) => isFinished(game) && game.id !== ended.id);
    for (const { id } of past.slice(MOST_PAST_GAMES - 1)) forget(id);
  }
  const forget = (id: string) => {
    unwritten.delete(id);
    removeSave(storage, id);
  };

  const actions = {
    /** Keeps a game as it stands. `serial` is what the last write or `serialOf` gave, 0 for a new one. */
    keep: (game: SavedGame, serial: number): Written => {
      const written = write(game, serial);
      if (isFinished(game)) makeRoom(game);
      refresh();
      return written;
    },
    /** How often a save was written. */
    serialOf: (id: string): number => readSave(storage, id)?.serial ?? 0,
    remove: (id: string) => {
      const removed = store.getState().games.find((game) => game.id === id) ?? null;
      forget(id);
      store.setState({ ...look(), removed });
    },
    bringBack: () => {
      const { removed } = store.getState();
      if (removed !== null) actions.add(removed);
      store.setState({ removed: null });
    },
    /** Keeps a game from elsewhere: under its own id, or a new one where that is taken. What was wrong, or null. */
    add: (game: SavedGame): StorageProblem | null => {
      const isTaken = readSave(storage, game.id) !== null || unwritten.has(game.id);
      let written = write(isTaken ? { ...game, id: newId() } : game, 0);
      // A later version of the game has it.
      if (!written.ok && written.problem === 'overtaken') written = write({ ...game, id: newId() }, 0);
      refresh();
      return storageProblemOf(written);
    },
    /** Looks again: another tab may have played. */
    refresh,
    /** Many changes, published once they are all made. */
    together: <T>(change: () => T): T => {
      isGathering = true;
      try {
        return change();
      } finally {
        isGathering = false;
        refresh();
      }
    },
  };

  onOtherTab((key) => {
    if (key === null || isSaveKey(key)) refresh();
  });
  return Object.assign(store, { actions });
}
