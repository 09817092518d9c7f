/**
 * Saves: each game in a place of its own, kept as its game code. A game is its seed and its decisions, so a save is small,
 * is checked by the code's own check characters, and can't disagree with the rules.
 *
 * No write can lose a game: a save has two copies, a write replaces the older one, and each copy carries a checksum. A
 * copy that a power cut left half written is passed over, and the one before it counts.
 */
import { idHash } from '../../engine';
import type { PlayableScenario, Text, Varied } from '../../scenario/playable';
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
    scenario: { id: scenario.id, version: scenario.version, title: scenario.title },
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

const copyKey = (id: string, copy: string): string => `${PREFIX}${id}.${copy}`;

interface Copy {
  game: SavedGame;
  /** Counts the writes of this save. */
  serial: number;
  key: string;
}

/** The newest copy of a save that can be read; null when none can. */
export function readSave(storage: Storage, id: string): Copy | null {
  const [one, other] = COPIES.map((copy) => readCopy(storage, copyKey(id, copy), id));
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

export type Written =
  | { ok: true; serial: number }
  /** `overtaken`: another tab has written this save since `serial`, or a later version of the game has. */
  | { ok: false; problem: StorageProblem | 'overtaken' };

/** Why the browser did not take a save; null where it did, and where another one is in its place. */
export const storageProblemOf = (written: Written): StorageProblem | null =>
  written.ok || written.problem === 'overtaken' ? null : written.problem;

/**
 * Writes a save over its older copy. `serial` is the one that was last written or read here, 0 for a new save: when the
 * storage holds a later one, nothing is written.
 */
export function writeSave(storage: Storage, game: SavedGame, serial: number): Written {
  const newest = readSave(storage, game.id);
  const isOfLaterForm = COPIES.some((copy) => isForeign(storage.read(copyKey(game.id, copy))));
  if (isOfLaterForm || (newest !== null && newest.serial > serial)) return { ok: false, problem: 'overtaken' };
  const next = Math.max(serial, newest?.serial ?? 0) + 1;
  const key = copyKey(game.id, newest?.key === copyKey(game.id, 'a') ? 'b' : 'a');
  const text = sealed(JSON.stringify({ ...game, form: FORM, serial: next }));
  const problem = storage.write(key, text);
  if (problem !== null) return { ok: false, problem };
  // Some browsers take a text and keep nothing.
  return storage.read(key) === text ? { ok: true, serial: next } : { ok: false, problem: 'forbidden' };
}

export function removeSave(storage: Storage, id: string): void {
  for (const copy of COPIES) storage.remove(copyKey(id, copy));
}

/** Of what a copy holds: another form is not read, and not thrown away. */
const FORM = 1;
const SEAL = 8;
const sealOf = (text: string): string => (idHash(text) >>> 0).toString(16).padStart(SEAL, '0');
const sealed = (text: string): string => sealOf(text) + text;

/** What a whole copy holds; null for one that was cut or spoilt. */
function unsealed(text: string | null): Partial<SavedGame & { form: number; serial: number }> | null {
  if (text === null || sealOf(text.slice(SEAL)) !== text.slice(0, SEAL)) return null;
  return parsed(text.slice(SEAL));
}

/** Whether a text is a whole copy of another form. */
function isForeign(text: string | null): boolean {
  const held = unsealed(text);
  return held !== null && held.form !== FORM;
}

/** A seal says that a copy is whole, not that it makes sense: it is read as a save from elsewhere would be. */
function readCopy(storage: Storage, key: string, id: string): Copy | null {
  const { form, serial, ...fields } = unsealed(storage.read(key)) ?? {};
  if (form !== FORM || typeof serial !== 'number' || fields.id !== id) return null;
  const game = readSavedGame(fields);
  return game && { game, serial, key };
}

/** Whether a save can be played on with this scenario. */
export const isOf = (save: SavedGame, { id, version }: Pick<PlayableScenario, 'id' | 'version'>): boolean =>
  save.scenario.id === id && save.scenario.version === version;
