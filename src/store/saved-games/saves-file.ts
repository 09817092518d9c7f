/** All saves as one file: taken away, and read back with suspicion. */
import { decodeGame, type Doctrine } from '../../engine';
import { PHASES } from '../game/game';
import { MOST_PAST_GAMES, type SavedGamesStoreApi } from './saved-games';
import { readSavedGame } from './untrusted-save';
import { isFinished, type SavedGame } from './saves';
import type { StorageProblem } from '../storage';

const FORMAT = 'bouclier-games-1';
/** Characters; as many games as a file may hold are half of it. */
export const LARGEST_FILE = 2_000_000;
const MOST_GAMES = 1000;

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
  if (games.length > MOST_GAMES) return { ok: false, problem: 'too-large' };
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
export function takeGames(savedGames: SavedGamesStoreApi, games: readonly SavedGame[]): Taken {
  return savedGames.actions.together(() => take(savedGames, games));
}

function take(savedGames: SavedGamesStoreApi, games: readonly SavedGame[]): Taken {
  const taken: Taken = { added: 0, known: 0, noRoom: 0, problem: null };
  const here = new Courses(savedGames.getState().games);
  for (const save of games) {
    const course = courseOf(save);
    const namesake = here.namesakeOf(course);
    // One that parted from its namesake got another id when it was added: it is known by how it went.
    const hasParted = namesake !== undefined && furtherOf(namesake, course) === null;
    const same = hasParted ? here.furtherThan(course) : namesake;
    const needsRoom = isFinished(save) && (same === undefined || !isFinished(same.save));
    if (same !== undefined && furtherOf(same, course) === same) taken.known += 1;
    else if (needsRoom && here.finished >= MOST_PAST_GAMES) taken.noRoom += 1;
    else {
      if (same === undefined) taken.problem = savedGames.actions.add(save) ?? taken.problem;
      else {
        const written = savedGames.actions.keep(save, savedGames.actions.serialOf(save.id));
        if (!written.ok && written.problem !== 'overtaken') taken.problem = written.problem;
      }
      here.put(course);
      taken.added += 1;
    }
  }
  return taken;
}

/** A save with what its code says of the course of its game. */
interface Course {
  save: SavedGame;
  /** Scenario, version, seed and assumptions: what games share that may go on from one another. */
  beginning: string;
  decisions: readonly Doctrine[];
}

function courseOf(save: SavedGame): Course {
  const decoded = decodeGame(save.code);
  if (!decoded.ok) return { save, beginning: save.code, decisions: [] };
  const { decisions, ...beginning } = decoded.game;
  return { save, beginning: JSON.stringify(beginning), decisions };
}

/** The games that are here, found by their ids and by how they begin. */
class Courses {
  readonly #byId = new Map<string, Course>();
  readonly #byBeginning = new Map<string, Course[]>();
  finished = 0;

  constructor(saves: readonly SavedGame[]) {
    for (const save of saves) this.put(courseOf(save));
  }

  /** In the place of a namesake that it goes on from; beside one that it parted from. */
  put(course: Course): void {
    const { id } = course.save;
    const namesake = this.#byId.get(id);
    const isInPlace = namesake === undefined || furtherOf(namesake, course) !== null;
    if (isInPlace) this.#byId.set(id, course);
    const alike = this.#byBeginning.get(course.beginning) ?? [];
    this.#byBeginning.set(course.beginning, [...alike.filter((other) => !isInPlace || other !== namesake), course]);
    this.finished +=
      Number(isFinished(course.save)) - Number(isInPlace && namesake !== undefined && isFinished(namesake.save));
  }

  namesakeOf({ save }: Course): Course | undefined {
    return this.#byId.get(save.id);
  }

  furtherThan(course: Course): Course | undefined {
    return this.#byBeginning.get(course.beginning)?.find((other) => furtherOf(other, course) === other);
  }
}

/** The one of two games that goes on from the other; null when they part, or are not of one beginning. */
function furtherOf(one: Course, other: Course): Course | null {
  if (one.beginning !== other.beginning) return null;
  const [short, long] = [one.decisions, other.decisions];
  const isShared = short.slice(0, long.length).every((decision, i) => decision === long[i]);
  if (!isShared) return null;
  const isOneFurther = short.length !== long.length ? short.length > long.length : isFurther(one.save, other.save);
  return isOneFurther ? one : other;
}

const isFurther = (one: SavedGame, other: SavedGame): boolean =>
  one.turn !== other.turn ? one.turn > other.turn : PHASES.indexOf(one.phase) >= PHASES.indexOf(other.phase);
