/**
 * The games that are kept: those in progress, and a list of past games from which the oldest goes when it is full. Each is in
 * the browser's storage, which can be read at once, and in its database, which a crash does not reach. Where the browser
 * keeps nothing, they live as long as the page.
 */
import { createStore } from 'zustand/vanilla';
import type { Storage, StorageProblem } from '../storage';
import type { recover, SaveTable } from './durable';
import { isFinished, isSaveKey, readSave, readSaves, removeSave, textsOf, writeSave, type Copy } from './saves';
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

/** What reads and writes the browser's database; it is fetched. */
export interface DurableSaves {
  table: SaveTable;
  recover: typeof recover;
}

export interface SavedGamesParts {
  storage: Storage;
  /** Rejects where it does not arrive; null: the browser has no database. */
  durable: (() => Promise<DurableSaves>) | null;
  newId: () => string;
  /** Calls back when another tab changes a text, with its name (null: everything was cleared). */
  onOtherTab: (listener: (key: string | null) => void) => void;
  /** Calls back in so many milliseconds. */
  after: (ms: number, done: () => void) => void;
}

/** In milliseconds: some browsers' databases never answer a page that came right after another one. */
const PATIENCE = 3000;

/** What became of a game that was to be kept. */
export interface Kept {
  /** Of the save; null where another tab has overtaken it: nothing was written. */
  serial: number | null;
  /** Why the storage did not take it. */
  problem: StorageProblem | null;
  /** Whether a crash of the browser leaves it; null: nothing here does. */
  isSafe: Promise<boolean> | null;
}

/** Why a game ends with the page; null where something has kept it. */
export const lostBecause = async ({ problem, isSafe }: Kept): Promise<StorageProblem | null> =>
  problem !== null && (await isSafe) === true ? null : problem;

export type SavedGamesStoreApi = ReturnType<typeof createSavedGamesStore>;

export function createSavedGamesStore({ storage, durable, newId, onOtherTab, after }: SavedGamesParts) {
  /** Games that the storage did not take, by id. */
  const beside = new Map<string, Copy>();
  /** By id, whether the database has what was last written of a game. */
  const inPlace = new Map<string, Promise<boolean> | null>();
  /** What is in the database and can't be read, by id. */
  let spoilt = new Map<string, string[]>();

  const look = (): Pick<SavedGames, 'games' | 'unreadable'> => {
    const read = readSaves(storage);
    const here = read.games.filter(({ id }) => !beside.has(id));
    const games = [...here, ...[...beside.values()].map(({ game }) => game)].sort((a, b) => b.updated - a.updated);
    return { games, unreadable: [...new Set([...read.unreadable, ...spoilt.keys()])] };
  };
  const store = createStore<SavedGames>(() => ({ ...look(), removed: null }));
  let isGathering = false;
  const refresh = () => {
    if (!isGathering) store.setState(look());
  };

  /** Asks the database for something, in the order of the calls; whether it is done, as far as one can wait for it. */
  const inDatabase = (ask: (parts: DurableSaves) => Promise<unknown>): Promise<boolean> | null =>
    durable &&
    Promise.race([
      durable()
        .then(ask)
        .then(
          () => true,
          () => false,
        ),
      new Promise<boolean>((done) => after(PATIENCE, () => done(false))),
    ]);

  function write(game: SavedGame, serial: number): Kept {
    const { id } = game;
    const written = writeSave(storage, game, serial);
    if (written.problem === 'overtaken') return { serial: null, problem: null, isSafe: null };
    const { text, serial: next, problem } = written;
    if (problem === null) beside.delete(id);
    else beside.set(id, { game, serial: next });
    const isSafe = inDatabase(({ table }) => table.put([{ id, serial: next, text }]));
    inPlace.set(id, isSafe);
    return { serial: next, problem, isSafe };
  }

  const recovering = inDatabase(async ({ table, recover }) => {
    const rows = await table.all();
    const { beside: others, unreadable, missing } = recover(storage, rows);
    for (const copy of others) beside.set(copy.game.id, copy);
    spoilt = unreadable;
    refresh();
    await table.put(missing);
  });

  /** The oldest past games go: never one in progress, nor the one that has just ended, whatever the machine's clock says. */
  function makeRoom(ended: SavedGame): void {
    const past = look().games.filter((game) => isFinished(game) && game.id !== ended.id);
    for (const { id } of past.slice(MOST_PAST_GAMES - 1)) forget(id);
  }
  const forget = (id: string) => {
    beside.delete(id);
    removeSave(storage, id);
    void inDatabase(({ table }) => table.remove(id));
  };

  const actions = {
    /** Keeps a game as it stands. `serial` is what the last write or `serialOf` gave, 0 for a new one. */
    keep: (game: SavedGame, serial: number): Kept => {
      const kept = write(game, serial);
      if (isFinished(game)) makeRoom(game);
      refresh();
      return kept;
    },
    /** How often a save was written. */
    serialOf: (id: string): number => (beside.get(id) ?? readSave(storage, id))?.serial ?? 0,
    /** Whether a crash of the browser leaves a game as it is here; null: nothing does. */
    isSafe: (id: string): Promise<boolean> | null => inPlace.get(id) ?? recovering,
    remove: (id: string) => {
      const removed = store.getState().games.find((game) => game.id === id) ?? null;
      forget(id);
      spoilt.delete(id);
      store.setState({ ...look(), removed });
    },
    bringBack: () => {
      const { removed } = store.getState();
      if (removed !== null) actions.add(removed);
      store.setState({ removed: null });
    },
    /** Keeps a game from elsewhere: under its own id, or a new one where that is taken. */
    add: (game: SavedGame): Kept => {
      const isTaken = readSave(storage, game.id) !== null || beside.has(game.id);
      let kept = write(isTaken ? { ...game, id: newId() } : game, 0);
      // A later version of the game has it.
      if (kept.serial === null) kept = write({ ...game, id: newId() }, 0);
      refresh();
      return kept;
    },
    /** All that is there of a save, readable or not. */
    textsOf: (id: string): string[] => [...textsOf(storage, id), ...(spoilt.get(id) ?? [])],
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
  return Object.assign(store, {
    actions,
    /** Resolves once the copies of the database are here, if it has any. */
    ready: recovering ?? Promise.resolve(true),
  });
}
