/** Keeps the game on screen, at each step, in a save of its own. */
import type { Game } from '../game/game';
import type { GameStoreApi } from '../game/game-store';
import type { SavedGamesStoreApi } from './saved-games';
import { isFinished, saveOf, type SavedGame } from './saves';
import type { StorageProblem } from '../storage';

export interface Autosave {
  /** Puts a saved game on screen: it goes on in its own save. */
  resuming: <T>(save: SavedGame, put: () => T) => T;
  /** Puts a game on screen that was played elsewhere: it is kept once it is played on. */
  opening: <T>(put: () => T) => T;
  /** The save of the game on screen; null while it isn't kept. */
  current: () => string | null;
}

interface AutosaveParts {
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  /** Milliseconds since 1970. */
  clock: () => number;
  newId: () => string;
  /** Told at each write: why the game isn't being kept, or null. */
  onWrite: (problem: StorageProblem | null) => void;
}

/** The save that the game on screen goes into. */
interface Course {
  id: string;
  serial: number;
  started: number | null;
  /** Turns that were there before: a game is kept when there are more. */
  from: number;
}

export function startAutosave({ game: games, savedGames, clock, newId, onWrite }: AutosaveParts): Autosave {
  let course: Course | null = null;
  /** What the next game on screen is. */
  let coming: ((game: Game) => Course) | null = null;

  const fresh = (from: number): Course => ({ id: newId(), serial: 0, started: clock(), from });

  function keep(game: Game, on: Course): void {
    const save = () => saveOf(game, { id: on.id, started: on.started, updated: clock() });
    let written = savedGames.actions.keep(save(), on.serial);
    if (!written.ok && written.problem === 'overtaken') {
      // Another tab plays this game too and was faster: here it goes on as a game of its own.
      Object.assign(on, fresh(0));
      written = savedGames.actions.keep(save(), 0);
    }
    if (written.ok) on.serial = written.serial;
    onWrite(written.ok || written.problem === 'overtaken' ? null : written.problem);
  }

  games.subscribe(({ game: now }, { game: before }) => {
    // A drill is not kept, and the finished game that it leads back to has its save already.
    if (now === before || now?.mode === 'drill' || (now !== null && before?.drill?.of === now)) return;
    if (now === null || now.mode === 'sandbox') {
      course = null;
      return;
    }
    if (coming !== null) {
      course = coming(now);
      coming = null;
      return;
    }
    // The model is compiled when a game is begun or taken up: with the same one, it is the same game, further on.
    if (course === null || before?.model !== now.model) course = fresh(0);
    if (now.turns.length > course.from) keep(now, course);
  });

  const announce =
    (next: (game: Game) => Course) =>
    <T>(put: () => T): T => {
      coming = next;
      try {
        return put();
      } finally {
        coming = null;
      }
    };

  return {
    resuming: (save, put) =>
      announce((game) => {
        const on: Course = {
          id: save.id,
          serial: savedGames.actions.serialOf(save.id),
          started: save.started,
          from: 0,
        };
        // A save of an older form does not say what its game came to.
        if (isFinished(save) && save.outcome === null) keep(game, on);
        return on;
      })(put),
    opening: (put) => announce((game) => fresh(game.turns.length))(put),
    current: () => (course !== null && course.serial > 0 ? course.id : null),
  };
}
