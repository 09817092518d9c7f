/**
 * Saves: one game a scenario, kept in the browser as its game code. A game is its seed and its decisions, so a save is
 * small, is checked by the code's own check characters, and can't disagree with the rules.
 */
import {
  assumptionOrder,
  decodeGame,
  encodeGame,
  scenarioHash,
  type AssumptionSet,
  type CodeError,
  type Doctrine,
  type Level,
  type RecordedGame,
} from '../engine';
import { LANGUAGES, type PlayableScenario, type Text } from '../scenario/playable';
import { PHASES, type Game, type Phase } from './game';

/** A place to keep texts by name. Never throws. */
export interface Storage {
  read: (key: string) => string | null;
  /** What went wrong, or null. */
  write: (key: string, text: string) => StorageProblem | null;
  remove: (key: string) => void;
  /** The names of everything that is kept. */
  names: () => readonly string[];
}

export type StorageProblem = 'full' | 'forbidden';

/** The browser's storage, or one that keeps nothing where it is refused (private mode, a school's settings). */
export function browserStorage(local: () => globalThis.Storage): Storage {
  const tried = <T>(use: (storage: globalThis.Storage) => T, otherwise: (error: unknown) => T): T => {
    try {
      return use(local());
    } catch (error) {
      return otherwise(error);
    }
  };
  return {
    read: (key) =>
      tried(
        (storage) => storage.getItem(key),
        () => null,
      ),
    write: (key, text) =>
      tried(
        (storage) => (storage.setItem(key, text), null),
        (error) => (isFull(error) ? 'full' : 'forbidden'),
      ),
    remove: (key) =>
      tried(
        (storage) => storage.removeItem(key),
        () => undefined,
      ),
    names: () =>
      tried(
        (storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ''),
        () => [],
      ),
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);

/** What the title screen needs to know of a save. */
export interface Save {
  code: string;
  phase: Phase;
  turn: number;
  /** The scenario's title, by which a game is known whose scenario isn't here. */
  title?: Text;
}

export type SaveProblem =
  /** Not a save of ours any more. */
  | { code: 'unreadable' }
  /** Of another version of the scenario: it can't be played on, and is kept. */
  | { code: 'other-version' };

export type Loaded = { ok: true; save: Save } | { ok: false; problem: SaveProblem };

const PREFIX = 'bouclier.save.';
/** Every version of a scenario keeps its own game: none can take the place of another. Ids hold no dot. */
const keyOf = ({ id, version }: Identity): string => `${PREFIX}${id}.${version}`;

/** The game code of a game: what its players hand in, and what a save holds. */
export function codeOf(game: Pick<Game, 'scenario' | 'seed' | 'assumptions' | 'decisions'>): string {
  const { scenario, seed, assumptions, decisions } = game;
  const levels = assumptionOrder(scenario.rules).map((id) => levelOf(assumptions[id]));
  return encodeGame({ scenario: scenarioHash(scenario.id), version: scenario.version, seed, levels, decisions });
}

function levelOf(level: Level | number | undefined): Level {
  if (typeof level === 'number') throw new Error('only studies multiply by numbers: a game has levels');
  return level ?? 'mid';
}

export type CodeProblem = CodeError | { code: 'other-scenario' } | { code: 'other-version' };

export type ReadCode =
  | { ok: true; seed: number; assumptions: AssumptionSet; decisions: readonly Doctrine[] }
  | { ok: false; problem: CodeProblem };

/** What identifies a scenario to a code. */
type Identity = Pick<PlayableScenario, 'id' | 'version'>;

/** Reads a code of this scenario in this version; a code of another one is refused. */
function decodeFor(
  code: string,
  { id, version }: Identity,
): { ok: true; game: RecordedGame } | { ok: false; problem: CodeProblem } {
  const decoded = decodeGame(code);
  if (!decoded.ok) return { ok: false, problem: decoded.error };
  if (decoded.game.scenario !== scenarioHash(id)) return { ok: false, problem: { code: 'other-scenario' } };
  if (decoded.game.version !== version) return { ok: false, problem: { code: 'other-version' } };
  return decoded;
}

/** What keeps a code from being played with this scenario, or null. */
export function codeProblem(code: string, scenario: Identity): CodeProblem | null {
  const decoded = decodeFor(code, scenario);
  return decoded.ok ? null : decoded.problem;
}

/** The game that a code holds, for this very scenario. */
export function readCode(code: string, scenario: Identity & Pick<PlayableScenario, 'rules'>): ReadCode {
  const decoded = decodeFor(code, scenario);
  if (!decoded.ok) return decoded;
  const { seed, levels, decisions } = decoded.game;
  const order = assumptionOrder(scenario.rules);
  if (levels.length !== order.length) return { ok: false, problem: { code: 'other-version' } };
  return { ok: true, seed, assumptions: Object.fromEntries(order.map((id, i) => [id, levels[i]!])), decisions };
}

/** Keeps a game, in the place of the last one of this scenario in this version. */
export function keep(storage: Storage, game: Game): StorageProblem | null {
  const { title } = game.scenario;
  const save: Save = { code: codeOf(game), phase: game.phase, turn: game.turns.length, title };
  return storage.write(keyOf(game.scenario), JSON.stringify(save));
}

/** The save of a scenario; null when there is none, not even of another version. */
export function saved(storage: Storage, scenario: Identity): Loaded | null {
  const text = storage.read(keyOf(scenario));
  if (text === null) {
    const isOlder = storage.names().some((key) => key.startsWith(`${PREFIX}${scenario.id}.`));
    return isOlder ? { ok: false, problem: { code: 'other-version' } } : null;
  }
  const save = parsed(text);
  const isReadable = save !== null && codeProblem(save.code, scenario) === null;
  return isReadable ? { ok: true, save } : { ok: false, problem: { code: 'unreadable' } };
}

/** Titles of the saved games whose scenarios are not those of the shelf: their files are the player's own. */
export function keptElsewhere(storage: Storage, shelf: readonly Pick<PlayableScenario, 'id'>[]): Text[] {
  const ofTheShelf = new Set(shelf.map(({ id }) => id));
  const titles = storage
    .names()
    .filter((key) => key.startsWith(PREFIX) && !ofTheShelf.has(key.slice(PREFIX.length).split('.')[0]!))
    .sort()
    .flatMap((key) => {
      const title = parsed(storage.read(key) ?? '')?.title;
      return isText(title) ? [title] : [];
    });
  // A file that was changed has a game for each of its versions: it is named once.
  return [...new Map(titles.map((title) => [JSON.stringify(title), title])).values()];
}

const isText = (title: unknown): title is Text =>
  typeof title === 'object' &&
  title !== null &&
  LANGUAGES.every((language) => typeof (title as Partial<Text>)[language] === 'string');

function parsed(text: string): Save | null {
  try {
    const save = JSON.parse(text) as Partial<Save> | null;
    const isSave =
      typeof save?.code === 'string' &&
      (PHASES as readonly unknown[]).includes(save.phase) &&
      Number.isInteger(save.turn) &&
      save.turn! >= 0;
    return isSave ? (save as Save) : null;
  } catch {
    return null;
  }
}
