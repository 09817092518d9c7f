import { describe, expect, test } from 'vitest';
import { idHash, stateHash, type Doctrine } from '../../src/engine';
import { codeOf } from '../../src/store/saved-games/codes';
import { readCode } from '../../src/store/saved-games/read-code';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { readSave, readSaves, saveOf, writeSave } from '../../src/store/saved-games/saves';
import type { SavedGame } from '../../src/store/saved-games/saved-game';
import { readSavedGame } from '../../src/store/saved-games/saved-game';
import { browserStorage, type Storage } from '../../src/store/storage';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';

function playedGame(turns: number, seed = 42): Game {
  const store = createGameStore();
  store.actions.newGame({ scenario: parisPlayable(), seed, assumptions: { contagion: 'high' } });
  for (let turn = 0; turn < turns; turn++) {
    while (store.getState().game!.phase !== 'dossier') store.actions.goOn();
    store.actions.predict('libertes');
    const wished: Doctrine = turn % 2 ? 'public' : 'cop';
    if (!store.actions.answer(wished).ok) store.actions.answer('laissez_faire');
  }
  return store.getState().game!;
}

const ID = 'one';
const savedAs = (game: Game, id = ID): SavedGame => saveOf(game, { id, started: 1000, updated: 2000 });
/** Writes a game as the turns of a player would: the first time as a new save. */
const write = (storage: Storage, game: Game, id = ID) =>
  writeSave(storage, savedAs(game, id), readSave(storage, id)?.serial ?? 0);

const resumedFrom = (storage: Storage): Game => {
  const scenario = parisPlayable();
  const { game } = readSave(storage, ID)!;
  const read = readCode(game.code, scenario);
  if (!read.ok) throw new Error(read.problem.code);
  const store = createGameStore();
  store.actions.resume({ ...game, ...read, scenario });
  return store.getState().game!;
};

const lastHash = (game: Game) => stateHash(game.states.at(-1)!);

/** A storage whose texts can be spoilt. */
function spoilable() {
  const storage = memory();
  const copies = () => storage.names().filter((key) => key.startsWith('bouclier.game.'));
  return {
    storage,
    copies,
    /** As a power cut would leave the text that is written last. */
    cutShort: (key: string, letters: number) => storage.write(key, storage.read(key)!.slice(0, letters)),
  };
}

/** As the first edition wrote it, before promises, sessions and looks. */
const FIRST_EDITION = {
  id: ID,
  started: 1000,
  updated: 2000,
  scenario: {
    id: 'paris-2025',
    version: 1350782776,
    title: { fr: 'paris-2025 (fr)', en: 'paris-2025 (en)' },
  },
  code: 'B1-20W16-3H43R-FS886-KSRA2-1MEE',
  phase: 'review',
  turn: 4,
  predictions: [1, 2, 3, 4].map((turn) => ({ turn, gauge: 'libertes' })),
  outcome: null,
};

test('a save of the first edition opens as it was left, to the same hash', () => {
  const save = readSavedGame(FIRST_EDITION);
  const storage = memory();
  writeSave(storage, save!, 0);
  const game = resumedFrom(storage);
  expect(lastHash(game)).toBe('b44d8dae9622def4');
  expect(game).toMatchObject({ phase: 'review', answers: ['cop', 'public', 'laissez_faire', 'cop'], looks: [] });
  expect(codeOf(game)).toBe(FIRST_EDITION.code);
});

describe('a save', () => {
  test.each([1, 4, 11])('brings back the very game, %i turns in', (turns) => {
    const storage = memory();
    const game = playedGame(turns);
    expect(write(storage, game)).toMatchObject({ problem: null, serial: 1 });
    const resumed = resumedFrom(storage);
    expect(lastHash(resumed)).toBe(lastHash(game));
    expect(resumed).toMatchObject({ phase: 'review', answers: game.answers, seed: 42 });
    expect(resumed.turns).toEqual(game.turns);
    expect(resumed.predictions).toEqual(game.predictions);
    expect(resumed.predictions).toHaveLength(turns);
  });

  test('brings back the very turn, in a world where most turns have no dossier', () => {
    const rules = parisPlayable().rules;
    const scenario = playableFrom({ ...rules, dossiers: rules.dossiers.filter(({ from }) => from === 6) });
    const store = createGameStore();
    store.actions.newGame({ scenario, seed: 1 });
    store.actions.goOn();
    store.actions.goOn();
    const game = store.getState().game!;
    expect(game).toMatchObject({ phase: 'review', answers: [] });
    const later = createGameStore();
    later.actions.resume({ scenario, seed: 1, answers: [], turn: game.turns.length, phase: 'review' });
    expect(later.getState().game!.turns).toEqual(game.turns);
  });

  test('says what its game came to, once it is over', () => {
    const store = createGameStore();
    const scenario = parisPlayable();
    store.actions.newGame({ scenario, seed: 3 });
    while (store.getState().game!.phase !== 'ended') {
      if (store.getState().game!.phase === 'dossier') store.actions.answer('laissez_faire');
      else store.actions.goOn();
    }
    const { outcome } = store.getState().game!;
    const storage = memory();
    write(storage, store.getState().game!);
    expect(readSave(storage, ID)!.game).toMatchObject({
      phase: 'ended',
      turn: outcome!.playedTurns,
      outcome: { ending: outcome!.ending, title: scenario.texts.endings[outcome!.ending]!.title, axes: outcome!.axes },
    });
  });
});

describe('a whole copy that makes no sense', () => {
  /** The newest copy of a save with other fields in it, under a seal that fits. */
  const forged = (storage: Storage, fields: object) => {
    const key = storage.names().find((name) => name.startsWith('bouclier.game.'))!;
    const held = JSON.parse(storage.read(key)!.slice(8)) as object;
    const text = JSON.stringify({ ...held, ...fields });
    storage.write(key, (idHash(text) >>> 0).toString(16).padStart(8, '0') + text);
  };

  test.each([
    ['no scenario', { scenario: null }],
    ['a scenario without a title', { scenario: { id: 'paris-2025', version: 1 } }],
    ['a moment that is a text', { updated: 'yesterday' }],
    ['a moment beyond all calendars', { updated: 1e300 }],
    ['an outcome without axes', { outcome: {} }],
    ['an outcome that is a text', { outcome: 'won' }],
    ['no predictions', { predictions: null }],
    ['no code', { code: null }],
    ['a phase of its own', { phase: 'lunch' }],
    ['a serial that is a text', { serial: 'last' }],
  ])('is set aside, and costs no other game: %s', (_name, fields) => {
    const storage = memory();
    write(storage, playedGame(2));
    forged(storage, fields);
    write(storage, playedGame(1), 'other');
    expect(readSave(storage, ID)).toBeNull();
    const { games, unreadable } = readSaves(storage);
    expect(games.map(({ id }) => id)).toEqual(['other']);
    expect(unreadable).toEqual([ID]);
  });

  test('gives way to the copy before it', () => {
    const storage = memory();
    for (const turns of [2, 3]) write(storage, playedGame(turns));
    const newest = storage.names().find((name) => storage.read(name)?.includes('"turn":3') ?? false)!;
    const text = storage
      .read(newest)!
      .slice(8)
      .replace(/"outcome":null/, '"outcome":{}');
    storage.write(newest, (idHash(text) >>> 0).toString(16).padStart(8, '0') + text);
    expect(readSave(storage, ID)!.game.turn).toBe(2);
  });
});

describe('a write that a power cut interrupts', () => {
  test.each([0, 3, 8, 40, 200])('leaves the turn before, whatever was written of it: %i letters', (letters) => {
    const { storage, copies, cutShort } = spoilable();
    write(storage, playedGame(3));
    const before = new Set(copies());
    write(storage, playedGame(4));
    const torn = copies().find((key) => !before.has(key));
    cutShort(torn!, letters);
    expect(readSave(storage, ID)!.game.turn).toBe(3);
    expect(readSaves(storage).unreadable).toEqual([]);
  });

  test('is mended by the next write, which leaves the good copy alone', () => {
    const { storage, copies, cutShort } = spoilable();
    for (const turns of [3, 4, 5]) write(storage, playedGame(turns));
    const newest = copies().find((key) => storage.read(key)!.includes('"turn":5'));
    cutShort(newest!, 30);
    const good = copies().find((key) => key !== newest)!;
    const kept = storage.read(good);
    write(storage, playedGame(6));
    expect(storage.read(good)).toBe(kept);
    expect(readSave(storage, ID)!.game.turn).toBe(6);
  });

  test('that spoilt one letter in the middle is found by the checksum', () => {
    const { storage, copies } = spoilable();
    write(storage, playedGame(3));
    write(storage, playedGame(4));
    const newest = copies().find((key) => storage.read(key)!.includes('"turn":4'))!;
    storage.write(newest, storage.read(newest)!.replace('"turn":4', '"turn":2'));
    expect(readSave(storage, ID)!.game.turn).toBe(3);
  });

  test('of another form is not read, and not thrown away', () => {
    const { storage, copies } = spoilable();
    write(storage, playedGame(3));
    const [key] = copies();
    const later = storage.read(key!)!.slice(8).replace('"form":1', '"form":2');
    storage.write(key!, (idHash(later) >>> 0).toString(16).padStart(8, '0') + later);
    expect(readSaves(storage)).toEqual({ games: [], unreadable: ['one'] });
  });

  test('of another form is not written over by a tab that still has the game in this one', () => {
    const { storage, copies } = spoilable();
    write(storage, playedGame(2));
    write(storage, playedGame(3));
    for (const key of copies()) {
      const later = storage.read(key)!.slice(8).replace('"form":1', '"form":2');
      storage.write(key, (idHash(later) >>> 0).toString(16).padStart(8, '0') + later);
    }
    const before = copies().map((key) => storage.read(key));
    expect(writeSave(storage, savedAs(playedGame(4)), 2)).toEqual({ problem: 'overtaken' });
    expect(copies().map((key) => storage.read(key))).toEqual(before);
  });

  test('of both copies leaves a save that is said to be unreadable, and is not thrown away', () => {
    const { storage, copies, cutShort } = spoilable();
    write(storage, playedGame(3));
    write(storage, playedGame(4));
    write(storage, playedGame(2), 'two');
    for (const key of copies().filter((name) => name.includes('.one.'))) cutShort(key, 20);
    const { games, unreadable } = readSaves(storage);
    expect(unreadable).toEqual(['one']);
    expect(games.map(({ id }) => id)).toEqual(['two']);
    expect(copies()).toHaveLength(3);
  });
});

test.each(['', '{', 'null', '[]', '{"code":5}', '{"code":"B1-XXXXX-YYYYY-ZZZZZ","phase":"review","turn":1}'])(
  'a text in the place of a save that is none is said to be unreadable, and kept: %s',
  (text) => {
    const storage = memory();
    storage.write('bouclier.game.one.a', text);
    expect(readSaves(storage)).toEqual({ games: [], unreadable: ['one'] });
    expect(storage.read('bouclier.game.one.a')).toBe(text);
  },
);

describe('a storage that refuses', () => {
  const refusing = (name: string) =>
    browserStorage(() => {
      throw Object.assign(new Error(name), { name });
    });

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
  ] as const)('is named, and nothing is thrown: %s', (name, problem) => {
    expect(write(refusing(name), playedGame(1))).toMatchObject({ problem });
    expect(readSaves(refusing(name))).toEqual({ games: [], unreadable: [] });
  });

  test('or that takes a text and keeps nothing counts as one that refuses', () => {
    const forgetful: Storage = { ...memory(), write: () => null };
    expect(write(forgetful, playedGame(1))).toMatchObject({ problem: 'forbidden' });
  });

  test('leaves the copy before as it was', () => {
    const storage = memory();
    write(storage, playedGame(3));
    expect(write({ ...storage, write: () => 'full' }, playedGame(4))).toMatchObject({ problem: 'full' });
    expect(readSave(storage, ID)!.game.turn).toBe(3);
  });
});

describe('a game code', () => {
  const scenario = parisPlayable();

  test('is refused for another scenario, another version, or with a typo', () => {
    const code = codeOf(playedGame(5));
    expect(readCode(code, scenario)).toMatchObject({ ok: true, seed: 42, assumptions: { contagion: 'high' } });
    expect(readCode(code, { ...scenario, id: 'elsewhere' })).toMatchObject({ problem: { code: 'other-scenario' } });
    expect(readCode(code, { ...scenario, version: 1 })).toMatchObject({ problem: { code: 'other-version' } });
    const typo = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(readCode(typo, scenario)).toMatchObject({ problem: { code: 'bad-check' } });
  });

  test('is short enough to be dictated', () => {
    expect(codeOf(playedGame(12)).length).toBeLessThanOrEqual(42);
  });
});
