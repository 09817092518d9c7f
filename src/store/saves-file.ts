/** All saves as one file: taken away, and read back with suspicion. */
import { decodeGame } from '../engine';
import { PHASES } from './game';
import { MOST_PAST_GAMES, type KeptStoreApi } from './kept';
import { readSavedGame } from './saved-game';
import { isFinished, type SavedGame } from './saves';
import type { StorageProblem } from './storage';

const FORMAT = 'bouclier-games-1';
/** Characters; a thousand games are half of it. */
export const LARGEST_FILE = 2_000_000;

export function savesFile(games: readonly SavedGame[]): string {
  return `${JSON.stringify({ format: FORMAT, games }, null, 1)}\n`;
}

export type FileProblem =
  | 'too-large'
  /** Not JSON at all: another file, or one that was cut. */
  | 'not-json'
  /** JSON, and not a file of ours. */
  | 'not-ours'
  /** Made by a later version of the game. */
  | 'other-format';

export type SavesFile =
  | {
      ok: true;
      games: SavedGame[];
      /** The places (from 1) of those that are no saves; the others are read all the same. */
      unreadable: number[];
    }
  | { ok: false; problem: FileProblem };

/** Reads what `savesFile` wrote, or anything else: never throws. */
export function readSavesFile(text: string): SavesFile {
  if (text.length > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (typeof file !== 'object' || file === null) return { ok: false, problem: 'not-ours' };
  const { format, games } = file as Record<string, unknown>;
  if (typeof format !== 'string' || !format.startsWith('bouclier-games-')) return { ok: false, problem: 'not-ours' };
  if (format !== FORMAT) return { ok: false, problem: 'other-format' };
  if (!Array.isArray(games)) return { ok: false, problem: 'not-ours' };
  const read = games.map(readSavedGame);
  return {
    ok: true,
    games: read.filter((game) => game !== null),
    unreadable: read.flatMap((game, i) => (game === null ? [i + 1] : [])),
  };
}

/** What became of the games of a file. */
export interface Taken {
  added: number;
  /** Already here, and as far or further. */
  known: number;
  /** Past games for which the shelf has no room. */
  noRoom: number;
  /** Why some could not be written; null when all were. */
  problem: StorageProblem | null;
}

/** Adds games from elsewhere; none that is here is pushed out or set back by them. */
export function takeGames(kept: KeptStoreApi, games: readonly SavedGame[]): Taken {
  const taken: Taken = { added: 0, known: 0, noRoom: 0, problem: null };
  for (const game of games) {
    const { games: here } = kept.getState();
    const namesake = here.find(({ id }) => id === game.id);
    // One that parted from its namesake got another id when it was added: it is known by how it went.
    const hasParted = namesake !== undefined && furtherOf(namesake, game) === null;
    const same = hasParted ? here.find((other) => furtherOf(other, game) === other) : namesake;
    const needsRoom = isFinished(game) && (same === undefined || !isFinished(same));
    if (same !== undefined && furtherOf(same, game) === same) taken.known += 1;
    else if (needsRoom && here.filter(isFinished).length >= MOST_PAST_GAMES) taken.noRoom += 1;
    else if (same !== undefined) {
      const written = kept.actions.keep(game, kept.actions.serialOf(game.id));
      if (!written.ok && written.problem !== 'overtaken') taken.problem = written.problem;
      taken.added += 1;
    } else {
      taken.problem = kept.actions.add(game) ?? taken.problem;
      taken.added += 1;
    }
  }
  return taken;
}

/** The one of two saves that goes on from the other; null when they part, or are of different games. */
function furtherOf(one: SavedGame, other: SavedGame): SavedGame | null {
  const [a, b] = [decodeGame(one.code), decodeGame(other.code)];
  if (!a.ok || !b.ok) return null;
  const { decisions: short, ...sameAs } = a.game;
  const { decisions: long, ...same } = b.game;
  if (JSON.stringify(sameAs) !== JSON.stringify(same)) return null;
  const isShared = short.slice(0, long.length).every((decision, i) => decision === long[i]);
  if (!isShared) return null;
  const isOneFurther = short.length !== long.length ? short.length > long.length : isFurther(one, other);
  return isOneFurther ? one : other;
}

const isFurther = (one: SavedGame, other: SavedGame): boolean =>
  one.turn !== other.turn ? one.turn > other.turn : PHASES.indexOf(one.phase) >= PHASES.indexOf(other.phase);
