/** Keeps the game on screen, at each step, in a save of its own. */
import { createStore } from 'zustand/vanilla';
import type { Game } from '../game/game';
import type { GameStoreApi } from '../game/game-store';
import type { StorageProblem } from '../storage';
import type { SavedGamesStoreApi } from './saved-games';
import { saveOf } from './saves';
import type { SavedGame } from './saved-game';

export type Autosave = ReturnType<typeof createAutosave>;

export interface Saving {
  /** Why the game on screen isn't being saved; null while it is. */
  problem: StorageProblem | null;
  /**
   * `nothing`: there is nothing to keep of it, or it can't be kept; `writing`: it is not said to be on the disk yet; `here`: the
   * browser has it, and may lose the last minute of it if it is killed; `safe`: it is on the disk.
   */
  kept: 'nothing' | 'writing' | 'here' | 'safe';
}

export interface AutosaveParts {
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  /** Milliseconds since 1970. */
  clock: () => number;
  newId: () => string;
}

/** The save that the game on screen goes into. */
interface Slot {
  id: string;
  serial: number;
  started: number;
  /** How far the game was before: it is kept once it is further. */
  from: number;
}

/** Turns that were played, answers that were given, looks that were taken: none is lost by a reload. */
const progressOf = ({ turns, answers, looks }: Game): number => turns.length + answers.length + looks.length;

export function createAutosave({ game: games, savedGames, clock, newId }: AutosaveParts) {
  const store = createStore<Saving>(() => ({ problem: null, kept: 'nothing' }));
  let slot: Slot | null = null;
  /** The save that the next game on screen comes from. */
  let coming: { from: SavedGame | null } | null = null;
  /** What the last game that was written waits for. */
  let last: Promise<boolean> | null = null;

  const fresh = (from: number): Slot => ({ id: newId(), serial: 0, started: clock(), from });

  function keep(game: Game, into: Slot): void {
    const write = () =>
      savedGames.actions.keep(saveOf(game, { id: into.id, started: into.started, updated: clock() }), into.serial);
    let kept = write();
    if (kept.serial === null) {
      // Another tab plays this game too and was faster: here it goes on as a game of its own.
      Object.assign(into, fresh(0));
      kept = write();
    }
    into.serial = kept.serial ?? 0;
    follow(kept.isSafe, kept.problem);
  }

  /** Says what becomes of the game as it was last written. */
  function follow(isSafe: Promise<boolean> | null, problem: StorageProblem | null): void {
    const settle = (isDone: boolean) =>
      store.setState({
        problem: isDone ? null : problem,
        kept: isDone ? 'safe' : problem === null ? 'here' : 'nothing',
      });
    last = isSafe;
    if (isSafe === null) return settle(false);
    store.setState({ kept: 'writing' });
    void isSafe.then((isDone) => last === isSafe && settle(isDone));
  }

  /** A game of which nothing is kept is on screen. */
  function keepNothing(): void {
    last = null;
    store.setState({ kept: 'nothing' });
  }

  games.subscribe(({ game: now }, { game: before }) => {
    // A drill is not kept, and the finished game that it leads back to has its save already; that of a class is its room's.
    if (now === before || now?.mode === 'drill' || now?.mode === 'class' || (now !== null && before?.drill?.of === now))
      return;
    if (now === null || now.mode === 'sandbox') {
      slot = null;
      return keepNothing();
    }
    if (coming !== null) {
      const { from: save } = coming;
      coming = null;
      if (save === null) {
        slot = fresh(progressOf(now));
        return keepNothing();
      }
      slot = { id: save.id, started: save.started, serial: savedGames.actions.serialOf(save.id), from: 0 };
      return follow(savedGames.actions.isSafe(save.id), null);
    }
    // The model is compiled when a game is begun or resumed: with the same one, it is the same game, further on.
    if (slot === null || before?.model !== now.model) {
      slot = fresh(0);
      keepNothing();
    }
    if (progressOf(now) > slot.from) keep(now, slot);
  });

  return Object.assign(store, {
    /** Puts a game on screen that goes on in the save it comes from; one that comes from elsewhere is kept once played on. */
    put: (from: SavedGame | null, show: () => void) => {
      coming = { from };
      try {
        show();
      } finally {
        coming = null;
      }
    },
    /** The id of the save of the game on screen; null while it isn't kept. */
    currentId: (): string | null => (slot !== null && slot.serial > 0 ? slot.id : null),
  });
}
