import { describe, expect, test } from 'vitest';
import { stateHash, type Doctrine } from '../../src/engine';
import { createGameStore, type Game } from '../../src/store/game';
import { browserStorage, codeOf, keep, readCode, saved, type Storage } from '../../src/store/saves';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';

function playedGame(turns: number, seed = 42): Game {
  const store = createGameStore();
  store.actions.newGame({ scenario: parisPlayable(), seed, assumptions: { contagion: 'high' } });
  for (let turn = 0; turn < turns; turn++) {
    while (store.getState().game!.phase !== 'dossier') store.actions.goOn();
    const wished: Doctrine = turn % 2 ? 'public' : 'cop';
    if (!store.actions.decide(wished).ok) store.actions.decide('laissez_faire');
  }
  return store.getState().game!;
}

const resumedFrom = (storage: Storage): Game => {
  const scenario = parisPlayable();
  const loaded = saved(storage, scenario);
  if (!loaded?.ok) throw new Error('there should be a save');
  const read = readCode(loaded.save.code, scenario);
  if (!read.ok) throw new Error(read.problem.code);
  const store = createGameStore();
  store.actions.resume({ scenario, ...read, phase: loaded.save.phase, turn: loaded.save.turn });
  return store.getState().game!;
};

const lastHash = (game: Game) => stateHash(game.states.at(-1)!);

/** A turn that no game has. */
const FORGED_TURN = JSON.stringify({ code: codeOf(playedGame(1)), phase: 'review', turn: -40 });

describe('a save', () => {
  test.each([1, 4, 11])('brings back the very game, %i turns in', (turns) => {
    const storage = memory();
    const game = playedGame(turns);
    expect(keep(storage, game)).toBeNull();
    const resumed = resumedFrom(storage);
    expect(lastHash(resumed)).toBe(lastHash(game));
    expect(resumed).toMatchObject({ phase: 'review', decisions: game.decisions, seed: 42 });
    expect(resumed.turns).toEqual(game.turns);
  });

  test('of another version is refused, and a new game does not take its place', () => {
    const storage = memory();
    keep(storage, playedGame(3));
    const scenario = { ...parisPlayable(), version: 5 };
    expect(saved(storage, scenario)).toEqual({ ok: false, problem: { code: 'other-version' } });
    const store = createGameStore();
    store.actions.newGame({ scenario, seed: 1 });
    store.actions.decide('cop');
    keep(storage, store.getState().game!);
    expect(saved(storage, scenario)).toMatchObject({ ok: true, save: { turn: 1 } });
    // The version comes back (a teacher undoes a change): so does its game.
    expect(saved(storage, parisPlayable())).toMatchObject({ ok: true, save: { turn: 3 } });
  });

  test('brings back the very turn, in a world where most turns have no dossier', () => {
    const rules = parisPlayable().rules;
    const scenario = playableFrom({ ...rules, dossiers: rules.dossiers.filter(({ from }) => from === 6) });
    const store = createGameStore();
    store.actions.newGame({ scenario, seed: 1 });
    store.actions.goOn();
    store.actions.goOn();
    const game = store.getState().game!;
    expect(game).toMatchObject({ phase: 'review', decisions: [] });
    const later = createGameStore();
    later.actions.resume({ scenario, seed: 1, decisions: [], turn: game.turns.length, phase: 'review' });
    expect(later.getState().game!.turns).toEqual(game.turns);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"code":5}',
    '{"code":"B1-XXXXX-YYYYY-ZZZZZ","phase":"review","turn":1}',
    FORGED_TURN,
  ])('that can no longer be read is said to be so: %s', (text) => {
    const storage = memory();
    const { id, version } = parisPlayable();
    storage.write(`bouclier.save.${id}.${version}`, text);
    expect(saved(storage, parisPlayable())).toEqual({ ok: false, problem: { code: 'unreadable' } });
  });

  test('a full or forbidden storage is named, and nothing is thrown', () => {
    const refusing = (name: string) =>
      browserStorage(() => {
        throw Object.assign(new Error(name), { name });
      });
    expect(keep(refusing('QuotaExceededError'), playedGame(1))).toBe('full');
    expect(keep(refusing('SecurityError'), playedGame(1))).toBe('forbidden');
    expect(saved(refusing('SecurityError'), parisPlayable())).toBeNull();
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
