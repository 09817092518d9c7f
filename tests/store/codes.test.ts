/** Codes of games with a promise and moves, and games that go on from one another. */
import { describe, expect, test } from 'vitest';
import { type Answer } from '../../src/engine';
import { createGameStore } from '../../src/store/game/game-store';
import { codeOf } from '../../src/store/saved-games/codes';
import { readCode } from '../../src/store/saved-games/read-code';
import { recall } from '../../src/store/saved-games/recall';
import { takeGames } from '../../src/store/saved-games/saves-file';
import type { SavedGame } from '../../src/store/saved-games/saved-game';
import { memory } from '../support/memory';
import { negotiated } from '../support/negotiated';
import { testApp } from '../support/stores';

const scenario = negotiated();
const WHOLE: readonly Answer[] = [
  'promise/rule',
  'cop',
  'public',
  'lever/fund',
  'public',
  'laissez_faire',
  'reword/audit',
];

function codeAfter(answers: readonly Answer[]): string {
  const { actions, getState } = createGameStore();
  const resumed = actions.resume({ scenario, seed: 5, assumptions: {}, answers, turn: Infinity, phase: 'dossier' });
  expect(resumed).toEqual({ ok: true });
  return codeOf(getState().game!);
}

describe('the code of a game with a promise and moves', () => {
  test('gives back every answer in its place, wherever the game stopped', () => {
    for (let stop = 0; stop <= WHOLE.length; stop++) {
      const answers = WHOLE.slice(0, stop);
      const code = codeAfter(answers);
      expect(code.slice(0, 2)).toBe(stop === 0 ? 'B1' : 'B2');
      expect(readCode(code, scenario)).toEqual({ ok: true, seed: 5, assumptions: {}, answers });
    }
  });
  test('is that of a whole game, or says that it is not', () => {
    expect(recall(scenario, codeAfter(WHOLE))).toMatchObject({ ok: true, game: { answers: WHOLE } });
    expect(recall(scenario, codeAfter(WHOLE.slice(0, -1)))).toEqual({ ok: false, problem: 'unfinished' });
  });
});

describe('a game that delegations play', () => {
  const delegated = (answers: readonly Answer[]) => {
    const { actions, getState } = createGameStore();
    const past = { scenario, seed: 5, answers, turn: Infinity, phase: 'dossier', isDelegated: true } as const;
    expect(actions.resume(past)).toEqual({ ok: true });
    return getState().game!;
  };
  const TALKS: readonly Answer[] = ['promise/rule', 'cop', 'public', 'lever/fund', 'sign/north'];

  test('stays at its table, whatever is done and said, until no more is', () => {
    expect(delegated(TALKS).phase).toBe('table');
    const held = delegated([...TALKS, 'none']);
    expect(held.turns[1]).toMatchObject({ move: 'lever/fund', talks: ['lever/fund', 'sign/north', 'none'] });
    expect(held.turns[1]!.turnEvents).toContainEqual({ turn: 2, kind: 'signature', actor: 'north' });
  });
  test('has a code that gives back every answer, and is not taken for a game that one plays alone', () => {
    const code = codeOf(delegated(TALKS));
    expect(code.slice(0, 2)).toBe('B3');
    expect(readCode(code, scenario)).toEqual({
      ok: true,
      seed: 5,
      assumptions: {},
      answers: TALKS,
      isDelegated: true,
    });
    expect(recall(scenario, code)).toEqual({ ok: false, problem: 'delegated' });
  });
});

describe('two saves of one game with moves', () => {
  const save = (answers: readonly Answer[]): SavedGame => ({
    id: 'one',
    scenario: { id: scenario.id, version: scenario.version, title: scenario.title },
    code: codeAfter(answers),
    phase: 'dossier',
    turn: 2,
    started: 1,
    updated: 2,
    predictions: [],
    outcome: null,
  });
  const taken = async (first: readonly Answer[], second: readonly Answer[]) => {
    const { savedGames } = testApp({ storage: memory() });
    await takeGames(savedGames, [save(first)]);
    const { added, known } = await takeGames(savedGames, [save(second)]);
    return { added, known, games: savedGames.getState().games.length };
  };
  const before = WHOLE.slice(0, 3);

  test('are one: the further one by a move is kept', async () => {
    expect(await taken(before, [...before, 'none'])).toEqual({ added: 1, known: 0, games: 1 });
    expect(await taken([...before, 'none'], before)).toEqual({ added: 0, known: 1, games: 1 });
    expect(await taken([], before)).toEqual({ added: 1, known: 0, games: 1 });
  });
  test('are two where they parted at a move, or at the promise', async () => {
    expect(await taken([...before, 'none'], [...before, 'lever/fund'])).toEqual({ added: 1, known: 0, games: 2 });
    expect(await taken(before, ['promise/save', ...before.slice(1)])).toEqual({ added: 1, known: 0, games: 2 });
  });
});
