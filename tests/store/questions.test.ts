/** Promises and sessions go through the same door as dossiers, and are kept, resumed and undone like them. */
import { describe, expect, test } from 'vitest';
import { read, type Answer } from '../../src/engine';
import type { Game, Mode } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { foreseen, movesNow } from '../../src/store/game/table';
import { negotiated } from '../support/negotiated';

function playing(answers: readonly Answer[] = [], mode: Mode = 'game') {
  const store = createGameStore();
  store.actions.newGame({ scenario: negotiated(), seed: 5, mode });
  for (const answer of answers) {
    toQuestion(store);
    expect(store.actions.answer(answer), answer).toEqual({ ok: true });
  }
  return store;
}
type Store = ReturnType<typeof playing>;
const gameOf = (store: Store): Game => store.getState().game!;

/** Through reviews and votes, to what is asked next. */
function toQuestion(store: Store): Game {
  while (['review', 'session'].includes(gameOf(store).phase)) store.actions.goOn();
  return gameOf(store);
}

const PROMISED = ['promise/rule', 'cop', 'public'] as const;

describe('a promise', () => {
  test('is asked first, and the first dossier comes after it', () => {
    const store = playing();
    expect(gameOf(store)).toMatchObject({ phase: 'promise', turns: [], answers: [] });
    expect(store.actions.answer('cop')).toEqual({ ok: false, reason: 'no-question' });
    store.actions.answer('promise/rule');
    expect(gameOf(store)).toMatchObject({ phase: 'dossier', turns: [], answers: ['promise/rule'] });
  });
});

describe('a session', () => {
  test('waits for a move between the review of its turn and its vote', () => {
    const store = playing(PROMISED);
    expect(gameOf(store)).toMatchObject({ phase: 'review' });
    expect(gameOf(store).turns.at(-1)).toMatchObject({ turn: 2, move: null });
    store.actions.goOn();
    expect(gameOf(store).phase).toBe('table');
    store.actions.goOn();
    expect(gameOf(store).phase).toBe('table');
    expect(store.actions.answer('lever/fund')).toEqual({ ok: true });
    expect(gameOf(store)).toMatchObject({ phase: 'session', answers: [...PROMISED, 'lever/fund'] });
    expect(gameOf(store).turns).toHaveLength(2);
    expect(gameOf(store).turns.at(-1)).toMatchObject({ turn: 2, move: 'lever/fund', doctrine: 'public' });
    store.actions.goOn();
    expect(gameOf(store)).toMatchObject({ phase: 'dossier' });
  });
  test('refuses a move that is closed, and says why', () => {
    const store = playing(PROMISED);
    toQuestion(store);
    expect(movesNow(gameOf(store))).toContainEqual({
      answer: 'lever/market',
      closed: { reason: 'requires', condition: { cell: 'law', is: '>=', to: 45 } },
    });
    expect(store.actions.answer('lever/market')).toEqual({ ok: false, reason: 'closed' });
    expect(gameOf(store).phase).toBe('table');
  });
  test('comes to what was foreseen of it, to the last number', () => {
    const store = playing(PROMISED);
    const before = toQuestion(store);
    for (const move of ['none', 'lever/fund', 'reword/audit'] as const) {
      const { state, treaty } = foreseen(before, move);
      const played = playing([...PROMISED, move]);
      expect(gameOf(played).states.at(-1)).toEqual(state);
      expect(treaty.signed).toEqual(move === 'lever/fund' ? ['south'] : []);
    }
  });
  test('adds its causes to those of its turn, which close', () => {
    const game = gameOf(playing([...PROMISED, 'lever/fund']));
    const [before, after] = [game.states[1]!, game.states[2]!];
    for (const gauge of game.model.gaugeIds) {
      const causes = game.turns[1]!.causes.filter((cause) => cause.gauge === gauge);
      const sum = causes.reduce((total, { amount }) => total + amount, 0);
      expect(sum, gauge).toBe(read(game.model, after, gauge) - read(game.model, before, gauge));
    }
  });
});

const WHOLE: readonly Answer[] = [...PROMISED, 'lever/fund', 'public', 'cop', 'reword/audit'];

test('a game of many questions is resumed from its answers at any of them, where it stood', () => {
  for (let count = 0; count <= WHOLE.length; count++) {
    const store = playing(WHOLE.slice(0, count));
    for (const game of [gameOf(store), toQuestion(store)]) {
      const again = createGameStore();
      const { scenario, seed, answers, turns, phase } = game;
      again.actions.resume({ scenario, seed, answers, turn: turns.length, phase });
      expect(again.getState().game).toEqual({ ...game, model: expect.anything(), states: game.states });
    }
  }
});

test('undo in a sandbox takes back the move alone, then the decision before it', () => {
  const store = playing([...PROMISED, 'lever/fund'], 'sandbox');
  store.actions.undo();
  expect(gameOf(store)).toMatchObject({ phase: 'table', answers: PROMISED });
  store.actions.undo();
  expect(gameOf(store)).toMatchObject({ phase: 'dossier', answers: PROMISED.slice(0, -1) });
});

test('a drill of a dossier plays on with the same moves', () => {
  const store = playing(WHOLE);
  toQuestion(store);
  expect(gameOf(store).phase).toBe('ended');
  const finished = gameOf(store);
  store.actions.replayFrom(1);
  expect(gameOf(store)).toMatchObject({ mode: 'drill', phase: 'dossier', answers: ['promise/rule'] });
  store.actions.answer('cop');
  store.actions.playOnAsBefore();
  expect(gameOf(store).answers).toEqual(WHOLE);
  expect(gameOf(store).outcome).toEqual(finished.outcome);
});
