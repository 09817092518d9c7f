/**
 * Saves: each game in a place of its own, kept as its game code. A game is its seed and its decisions, so a save is small,
 * is checked by the code's own check characters, and can't disagree with the rules.
 *
 * No write can lose a game: a save has two copies, a write replaces the older one, and each copy carries a checksum. A
 * copy that a power cut left half written is passed over, and the one before it counts.
 */
import { decodeGame, idHash, type Axes } from '../engine';
import { LANGUAGES, type PlayableScenario, type Text } from '../scenario/playable';
import { codeOf, codeProblem } from './codes';
import { PHASES, type Game, type Phase, type Prediction } from './game';
import type { Storage, StorageProblem } from './storage';

/** A game that is kept: where its player is, and what a list of games shows of it. */
export interface SavedGame {
  /** Its own name among the saves. */
  id: string;
  scenario: { id: string; version: number; title: Text | null };
  code: string;
  phase: Phase;
  turn: number;
  /** Milliseconds since 1970; null in a save of an older form. */
  started: number | null;
  updated: number | null;
  predictions: readonly Prediction[];
  /** What a finished game came to; null before, and in a save of an older form. */
  outcome: SavedOutcome | null;
}

export interface SavedOutcome {
  ending: string;
  title: Text;
  axes: Axes;
}

export const isFinished = ({ phase }: Pick<SavedGame, 'phase'>): boolean => phase === 'ended';

/** The save of a game as it stands. */
export function saveOf(game: Game, own: Pick<SavedGame, 'id' | 'started' | 'updated'>): SavedGame {
  const { scenario, outcome } = game;
  return {
    ...own,
    scenario: { id: scenario.id, version: scenario.version, title: scenario.title },
    code: codeOf(game),
    phase: game.phase,
    turn: outcome?.playedTurns ?? game.turns.length,
    predictions: game.predictions,
    outcome:
      outcome === null
        ? null
        : { ending: outcome.ending, title: scenario.texts.endings[outcome.ending]!.title, axes: outcome.axes },
  };
}

const PREFIX = 'bouclier.game.';
const COPIES = ['a', 'b'] as const;
/** Saves of the first form: one a scenario and version, not numbered and without a checksum. They count as a first copy. */
const OLD_PREFIX = 'bouclier.save.';

const copyKey = (id: string, copy: string): string => `${PREFIX}${id}.${copy}`;
/** Where a save of the first form with this id would be. */
const oldKey = (id: string): string => OLD_PREFIX + id;

interface Copy {
  game: SavedGame;
  /** Counts the writes of this save. */
  serial: number;
  key: string;
}

/** The newest copy of a save that can be read; null when none can. */
export function readSave(storage: Storage, id: string): Copy | null {
  const copies = COPIES.map((copy) => readCopy(storage, copyKey(id, copy), id));
  const newest = [...copies, readOld(storage, id)].reduce(
    (best, copy) => (copy !== null && (best === null || copy.serial > best.serial) ? copy : best),
    null,
  );
  return newest;
}

/** Every save that can be read, and the ids of those that can't. */
export function readSaves(storage: Storage): { games: SavedGame[]; unreadable: string[] } {
  const games: SavedGame[] = [];
  const unreadable: string[] = [];
  for (const id of new Set(storage.names().flatMap(idOfKey))) {
    const copy = readSave(storage, id);
    if (copy === null) unreadable.push(id);
    else games.push(copy.game);
  }
  return { games, unreadable };
}

/** Whether a key of the storage is a part of a save. */
export const isSaveKey = (key: string): boolean => idOfKey(key).length > 0;

function idOfKey(key: string): string[] {
  if (key.startsWith(OLD_PREFIX)) return [key.slice(OLD_PREFIX.length)];
  if (key.startsWith(PREFIX)) return [key.slice(PREFIX.length).replace(/\.[ab]$/, '')];
  return [];
}

export type Written =
  | { ok: true; serial: number }
  /** `overtaken`: another tab has written this save since `serial`. */
  | { ok: false; problem: StorageProblem | 'overtaken' };

/**
 * Writes a save over its older copy. `serial` is the one that was last written or read here, 0 for a new save: when the
 * storage holds a later one, nothing is written.
 */
export function writeSave(storage: Storage, game: SavedGame, serial: number): Written {
  const newest = readSave(storage, game.id);
  if (newest !== null && newest.serial > serial) return { ok: false, problem: 'overtaken' };
  const next = Math.max(serial, newest?.serial ?? 0) + 1;
  const key = copyKey(game.id, newest?.key === copyKey(game.id, 'a') ? 'b' : 'a');
  const text = sealed(JSON.stringify({ ...game, serial: next }));
  const problem = storage.write(key, text);
  if (problem !== null) return { ok: false, problem };
  // Some browsers take a text and keep nothing.
  return storage.read(key) === text ? { ok: true, serial: next } : { ok: false, problem: 'forbidden' };
}

export function removeSave(storage: Storage, id: string): void {
  for (const copy of COPIES) storage.remove(copyKey(id, copy));
  storage.remove(oldKey(id));
}

const SEAL = 8;
const sealOf = (text: string): string => (idHash(text) >>> 0).toString(16).padStart(SEAL, '0');
const sealed = (text: string): string => sealOf(text) + text;

function readCopy(storage: Storage, key: string, id: string): Copy | null {
  const text = storage.read(key);
  if (text === null || sealOf(text.slice(SEAL)) !== text.slice(0, SEAL)) return null;
  const kept = parsed(text.slice(SEAL));
  const serial = kept?.['serial'];
  const game = readSavedGame(kept);
  return game !== null && game.id === id && isCount(serial) ? { game, serial, key } : null;
}

/** `bouclier.save.<scenario>.<version>` held `{code, phase, turn, title?}`. */
function readOld(storage: Storage, id: string): Copy | null {
  const [scenario, version] = id.split('.');
  const text = storage.read(oldKey(id));
  if (text === null || version === undefined) return null;
  const kept = parsed(text);
  const game = readSavedGame({
    ...kept,
    id,
    scenario: { id: scenario, version: Number(version), title: kept?.['title'] ?? null },
    started: null,
    updated: null,
    predictions: [],
    outcome: null,
  });
  return game === null ? null : { game, serial: 0, key: oldKey(id) };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** The longest text and the longest list that a save may hold: whatever is longer was not written by the game. */
const LONGEST_TEXT = 500;
const LONGEST_LIST = 1023;

/** Reads a save from anything, field by field: null unless it is one, whose code is of the scenario that it names. */
export function readSavedGame(value: unknown): SavedGame | null {
  if (!isRecord(value)) return null;
  const { id, code, phase, turn, started, updated, predictions } = value;
  const scenario = readScenario(value['scenario']);
  const outcome = value['outcome'] === null ? null : readOutcome(value['outcome']);
  const isSave =
    isId(id) &&
    typeof code === 'string' &&
    scenario !== null &&
    codeProblem(code, scenario) === null &&
    isPhase(phase) &&
    isCount(turn) &&
    isMoment(started) &&
    isMoment(updated) &&
    Array.isArray(predictions) &&
    predictions.length <= LONGEST_LIST &&
    outcome !== undefined;
  if (!isSave) return null;
  const read = predictions.map(readPrediction);
  if (read.includes(null)) return null;
  return { id, scenario, code, phase, turn, started, updated, predictions: read as Prediction[], outcome };
}

function readScenario(value: unknown): SavedGame['scenario'] | null {
  if (!isRecord(value)) return null;
  const { id, version, title } = value;
  if (!isId(id) || !isCount(version)) return null;
  if (title === null) return { id, version, title };
  const read = readText(title);
  return read === null ? null : { id, version, title: read };
}

function readPrediction(value: unknown): Prediction | null {
  if (!isRecord(value)) return null;
  const { turn, gauge } = value;
  return isCount(turn) && isId(gauge) ? { turn, gauge } : null;
}

/** undefined: not an outcome. */
function readOutcome(value: unknown): SavedOutcome | undefined {
  if (!isRecord(value) || !isRecord(value['axes']) || !isId(value['ending'])) return undefined;
  const { emancipation, tyranny } = value['axes'];
  const title = readText(value['title']);
  if (title === null || !isAmount(emancipation) || !isAmount(tyranny)) return undefined;
  return { ending: value['ending'], title, axes: { emancipation, tyranny } };
}

function readText(value: unknown): Text | null {
  if (!isRecord(value)) return null;
  const texts = LANGUAGES.map((language) => [language, value[language]] as const);
  return texts.every(([, text]) => typeof text === 'string' && text.length <= LONGEST_TEXT)
    ? (Object.fromEntries(texts) as Text)
    : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Ids of scenarios, gauges, endings and saves: `stance.` and the older saves have a dot. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,120}$/.test(value);
const isPhase = (value: unknown): value is Phase => (PHASES as readonly unknown[]).includes(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isAmount = (value: unknown): value is number => isCount(value) && value <= 100_000;
const isMoment = (value: unknown): value is number | null => value === null || (isCount(value) && value < 1e14);

/** The decisions that two saves share from the start, when one of them goes on from the other; null when neither does. */
export function furtherOf(one: SavedGame, other: SavedGame): SavedGame | null {
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

/** Whether a save can be played on with this scenario. */
export const isOf = (save: SavedGame, { id, version }: Pick<PlayableScenario, 'id' | 'version'>): boolean =>
  save.scenario.id === id && save.scenario.version === version;
