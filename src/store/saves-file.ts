/** All saves as one file: taken away, and read back with suspicion. */
import { readSavedGame, type SavedGame } from './saves';

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
