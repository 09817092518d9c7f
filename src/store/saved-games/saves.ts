/**
 * Saves: each game in a place of its own, kept as its game code. A game is its seed and its decisions, so a save is small,
 * is checked by the code's own check characters, and can't disagree with the rules.
 *
 * No write can lose a game: a save has two copies, a write replaces the older one, and each copy carries a checksum. A
 * copy that a power cut left half written is passed over, and the one before it counts. What a browser holds back for a while
 * before it writes it down is in its database too (see ./durable).
 */
import { idHash } from '../../engine';
import { plainVersion, type PlayableScenario, type Text, type Varied } from '../../scenario/playable';
import { textOn } from '../../scenario/varied';
import type { Game } from '../game/game';
import { playedTurns } from '../game/selectors';
import { parsed, type Storage, type StorageProblem } from '../storage';
import { codeOf } from './codes';
import { readSavedGame, type SavedGame } from './saved-game';

export const isFinished = ({ phase }: Pick<SavedGame, 'phase'>): boolean => phase === 'ended';

/** The save of a game as it stands. */
export function saveOf(game: Game, own: Pick<SavedGame, 'id' | 'started' | 'updated'>): SavedGame {
  const { scenario, outcome } = game;
  return {
    ...own,
    scenario: {
      id: scenario.id,
      version: plainVersion(scenario),
      title: scenario.title,
      ...(scenario.under && { under: scenario.version }),
    },
    code: codeOf(game),
    phase: game.phase,
    turn: playedTurns(game),
    predictions: game.predictions,
    looks: game.looks,
    outcome:
      outcome === null ? null : { ending: outcome.ending, title: titleOf(game, outcome.ending), axes: outcome.axes },
  };
}

/** The title that was reached, without those that were not. */
function titleOf({ scenario, model, states }: Game, ending: string): Text {
  const { variants: _, ...title }: Varied = textOn(model, states.at(-1)!, scenario.texts.endings[ending]!.title);
  return title;
}

const PREFIX = 'bouclier.game.';
const COPIES = ['a', 'b'] as const;

const keysOf = (id: string): string[] => COPIES.map((copy) => `${PREFIX}${id}.${copy}`);

/** What a copy of a save holds. */
export interface Copy {
  game: SavedGame;
  /** Counts the writes of this save. */
  serial: number;
}

/** The newest copy of a save that can be read; null when none can. */
export function readSave(storage: Storage, id: string): (Copy & { key: string; text: string }) | null {
  const [one, other] = keysOf(id).map((key) => {
    const text = storage.read(key);
    const copy = readCopy(text, id);
    return copy && { ...copy, key, text: text! };
  });
  return (one?.serial ?? 0) > (other?.serial ?? 0) ? one! : (other ?? null);
}

/** Every save that can be read, and the ids of those that can't. */
export function readSaves(storage: Storage): { games: SavedGame[]; unreadable: string[] } {
  const games: SavedGame[] = [];
  const unreadable: string[] = [];
  const keys = storage.names().filter(isSaveKey);
  const ids = new Set(keys.map((key) => key.slice(PREFIX.length).replace(/\.[ab]$/, '')));
  for (const id of ids) {
    const copy = readSave(storage, id);
    if (copy === null) unreadable.push(id);
    else games.push(copy.game);
  }
  return { games, unreadable };
}

/** Whether a key of the storage is a part of a save. */
export const isSaveKey = (key: string): boolean => key.startsWith(PREFIX);

/** A copy as it is written: `text` is sealed. */
export interface WrittenCopy {
  serial: number;
  text: string;
}

export type Written =
  | (WrittenCopy & {
      /** Why the storage did not take it; null where it did. */
      problem: StorageProblem | null;
    })
  /** Another tab has written this save since `serial`, or a later version of the game has: nothing was written. */
  | { problem: 'overtaken' };

/**
 * Writes a save over its older copy. `serial` is the one that was last written or read here, 0 for a new save: when the
 * storage holds a later one, nothing is written.
 */
export function writeSave(storage: Storage, game: SavedGame, serial: number): Written {
  const newest = readSave(storage, game.id);
  if (newest !== null && newest.serial > serial) return { problem: 'overtaken' };
  const next = Math.max(serial, newest?.serial ?? 0) + 1;
  const text = sealed(JSON.stringify({ ...game, form: FORM, serial: next }));
  const problem = writeCopy(storage, game.id, text);
  return problem === 'overtaken' ? { problem } : { serial: next, text, problem };
}

/** Writes a copy over the older one of its save, unless a later version of the game has written it. */
export function writeCopy(storage: Storage, id: string, text: string): StorageProblem | 'overtaken' | null {
  if (textsOf(storage, id).some(isForeign)) return 'overtaken';
  const [one, other] = keysOf(id) as [string, string];
  const key = readSave(storage, id)?.key === one ? other : one;
  // Some browsers take a text and keep nothing.
  return storage.write(key, text) ?? (storage.read(key) === text ? null : 'forbidden');
}

export function removeSave(storage: Storage, id: string): void {
  for (const key of keysOf(id)) storage.remove(key);
}

/** What the copies of a save hold, readable or not. */
export const textsOf = (storage: Storage, id: string): string[] =>
  keysOf(id)
    .map((key) => storage.read(key))
    .filter((text) => text !== null);

/** Of what a copy holds: another form is not read, and not thrown away. */
const FORM = 1;
const SEAL = 8;
const sealOf = (text: string): string => (idHash(text) >>> 0).toString(16).padStart(SEAL, '0');
const sealed = (text: string): string => sealOf(text) + text;

/** What a whole copy holds; null for one that was cut or spoilt. */
function unsealed(text: unknown): Partial<SavedGame & { form: number; serial: number }> | null {
  if (typeof text !== 'string' || sealOf(text.slice(SEAL)) !== text.slice(0, SEAL)) return null;
  return parsed(text.slice(SEAL));
}

/** Whether a text is a whole copy of another form. */
function isForeign(text: string): boolean {
  const held = unsealed(text);
  return held !== null && held.form !== FORM;
}

/** A seal says that a copy is whole, not that it makes sense: it is read as a save from elsewhere would be. */
export function readCopy(text: unknown, id: string): Copy | null {
  const { form, serial, ...fields } = unsealed(text) ?? {};
  if (form !== FORM || typeof serial !== 'number' || fields.id !== id) return null;
  const game = readSavedGame(fields);
  return game && { game, serial };
}

/** Whether a save can be played on with this scenario. */
export const isOf = (save: SavedGame, { id, version }: Pick<PlayableScenario, 'id' | 'version'>): boolean =>
  save.scenario.id === id && save.scenario.version === version;
