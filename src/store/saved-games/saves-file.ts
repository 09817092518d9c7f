/** All saves as one file: taken away, and read back with suspicion. */
import type { Doctrine } from '../../engine';
import { decodeGame } from '../../engine/analysis';
import { PHASES } from '../game/game';
import { lostBecause, MOST_PAST_GAMES, type Kept, type SavedGamesStoreApi } from './saved-games';
import { scenarioOfCode } from './read-code';
import { readSavedGame, type SavedGame } from './saved-game';
import { isFinished } from './saves';
import type { StorageProblem } from '../storage';

const FORMAT = 'bouclier-games-1';
/** Characters; as many games as a file may hold are half of it. */
export const LARGEST_FILE = 2_000_000;
const MOST_GAMES = 1000;

export function savesFile(games: readonly SavedGame[]): string {
  return `${JSON.stringify({ format: FORMAT, games }, null, 1)}\n`;
}

/** What can't be read of the saves, for whoever may read it elsewhere: all that is there, as it is. */
export function unreadableFile({ actions, getState }: SavedGamesStoreApi): string {
  const saves = getState().unreadable.map((id) => ({ id, texts: actions.textsOf(id) }));
  return `${JSON.stringify({ format: 'bouclier-unreadable-1', saves }, null, 1)}\n`;
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
  const read = games.map(readStranger);
  return {
    ok: true,
    games: read.filter((game) => game !== null),
    unreadable: read.flatMap((game, i) => (game === null ? [i + 1] : [])),
  };
}

/** Anybody may have written it: its code is read, and is of the scenario that it names. */
function readStranger(value: unknown): SavedGame | null {
  const game = readSavedGame(value);
  if (game === null) return null;
  const { id, version, under } = game.scenario;
  return scenarioOfCode(game.code, [{ id, version: under ?? version }]).ok ? game : null;
}

/** What became of the games of a file. */
export interface Taken {
  added: number;
  /** Already here, and as far or further. */
  known: number;
  /** Past games for which there is no room. */
  noRoom: number;
  /** Why some could not be written; null when all were. */
  problem: StorageProblem | null;
}

/** Adds games from elsewhere; none that is here is pushed out or set back by them. */
export async function takeGames(
  { actions, getState }: SavedGamesStoreApi,
  games: readonly SavedGame[],
): Promise<Taken> {
  const taken: Taken = { added: 0, known: 0, noRoom: 0, problem: null };
  const written: Kept[] = [];
  const here = getState().games.map(courseOf);
  actions.together(() => {
    for (const save of games) {
      const course = courseOf(save);
      const namesake = here.find((other) => other.save.id === save.id);
      // One that parted from its namesake got another id when it was added: it is known by how it went.
      const hasParted = namesake !== undefined && furtherOf(namesake, course) === null;
      const same = hasParted ? here.find((other) => furtherOf(other, course) === other) : namesake;
      const needsRoom = isFinished(save) && (same === undefined || !isFinished(same.save));
      if (same !== undefined && furtherOf(same, course) === same) taken.known += 1;
      else if (needsRoom && here.filter((other) => isFinished(other.save)).length >= MOST_PAST_GAMES) taken.noRoom += 1;
      else {
        written.push(same === undefined ? actions.add(save) : actions.keep(save, actions.serialOf(save.id)));
        here.splice(same === undefined ? here.length : here.indexOf(same), 1, course);
        taken.added += 1;
      }
    }
  });
  for (const kept of written) taken.problem = (await lostBecause(kept)) ?? taken.problem;
  return taken;
}

/** A save with what its code says of the course of its game. */
interface Course {
  save: SavedGame;
  /** Scenario, version, seed and assumptions: what games share that may go on from one another. */
  beginning: string;
  /** The promise, the decisions, the moves. */
  answers: readonly (readonly (Doctrine | number)[])[];
}

function courseOf(save: SavedGame): Course {
  const decoded = decodeGame(save.code);
  if (!decoded.ok) return { save, beginning: save.code, answers: [] };
  const { promise, decisions, moves, ...beginning } = decoded.game;
  const answers = [promise === null ? [] : [promise], decisions, moves];
  return { save, beginning: JSON.stringify(beginning), answers };
}

/** The one of two games that goes on from the other; null when they part, or are not of one beginning. */
function furtherOf(one: Course, other: Course): Course | null {
  if (one.beginning !== other.beginning) return null;
  const [isOne, isOther] = [goesOn(one, other), goesOn(other, one)];
  if (!isOne && !isOther) return null;
  const isOneFurther = isOne && isOther ? isFurther(one.save, other.save) : isOne;
  return isOneFurther ? one : other;
}

/** Whether a game has all the answers of another. */
const goesOn = (long: Course, short: Course): boolean =>
  short.answers.every((list, kind) => list.every((answer, i) => answer === long.answers[kind]?.[i]));

const isFurther = (one: SavedGame, other: SavedGame): boolean =>
  one.turn !== other.turn ? one.turn > other.turn : PHASES.indexOf(one.phase) >= PHASES.indexOf(other.phase);
