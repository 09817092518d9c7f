import { describe, expect, test } from 'vitest';
import { DOCTRINES } from '../../src/engine';
import { createFuturesStore, type Fan, type FuturesStoreApi } from '../../src/store/analyses/futures';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { servedAnalyst, type ServedAnalyst } from '../support/analyst-port';
import { parisPlayable } from '../support/playable';

interface Playing {
  games: GameStoreApi;
  futures: FuturesStoreApi;
  served: ServedAnalyst;
  /** How often the thread was started. */
  starts: () => number;
}

function playing(fails = 0, served = servedAnalyst()): Playing {
  const games = createGameStore();
  let starts = 0;
  const futures = createFuturesStore({
    game: games,
    startAnalyst: async () => {
      starts += 1;
      if (starts <= fails) throw new Error('the network is down');
      return served.analyst;
    },
    pause: 0,
  });
  return { games, futures, served, starts: () => starts };
}

/** A sandbox shows the futures of each dossier; a game, those that are looked at. */
const newGame = ({ games }: Playing, mode: 'game' | 'sandbox' = 'sandbox') =>
  games.actions.newGame({ scenario: parisPlayable(), seed: 7, mode });

/** The fan once it is what is waited for. */
function reached(store: FuturesStoreApi, is: Fan['is']): Promise<Fan> {
  return new Promise((resolve) => {
    const look = () => {
      const { fan } = store.getState();
      if (fan?.is === is) resolve(fan);
    };
    store.subscribe(look);
    look();
  });
}

const questions = ({ served }: Playing) => served.sent.filter((message) => message.say === 'work').length;

describe('the futures of a dossier', () => {
  test('are played as soon as the dossier is there, as many for each option', async () => {
    const all = playing();
    expect(all.futures.getState().fan).toBeNull();
    newGame(all);
    const { futures, state } = await reached(all.futures, 'sharp');
    expect(state).toBe(all.games.getState().game!.states[0]);
    expect(futures!.options.map(({ answer, games }) => [answer, games])).toEqual(
      DOCTRINES.map((doctrine) => [doctrine, 540]),
    );
  });

  test('sharpen by steps, each of more games than the last', async () => {
    // On a machine so slow that the analyst has something to tell after every slice of its work.
    let now = 0;
    const all = playing(
      0,
      servedAnalyst(() => (now += 60)),
    );
    const shown: number[] = [];
    all.futures.subscribe(({ fan }) => shown.push(fan?.futures?.options[0]!.games ?? 0));
    newGame(all);
    await reached(all.futures, 'sharp');
    expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
    expect(shown.at(-1)).toBe(540);
    expect(shown.filter((games) => games > 0 && games < 540)).toHaveLength(2);
  });

  test('of the next dossier are played while the review of the last turn is read', async () => {
    const all = playing();
    newGame(all);
    all.games.actions.answer('public');
    expect(all.games.getState().game!.phase).toBe('review');
    const { futures } = await reached(all.futures, 'sharp');
    expect(futures!.turn).toBe(2);
    all.games.actions.goOn();
    expect(all.futures.getState().fan!.futures).toBe(futures);
  });

  test('are dropped when the state changes before they are in', async () => {
    const all = playing();
    newGame(all);
    const first = all.futures.getState().fan!.state;
    all.games.actions.answer('cop');
    const { futures, state } = await reached(all.futures, 'sharp');
    expect(state).not.toBe(first);
    expect(futures!.turn).toBe(2);
  });

  test('are not asked for again by a prediction, nor when one comes back to the same moment', async () => {
    const all = playing();
    newGame(all, 'sandbox');
    const { futures } = await reached(all.futures, 'sharp');
    all.games.actions.predict('libertes');
    expect(all.futures.getState().fan!.futures).toBe(futures);
    all.games.actions.answer('public');
    await reached(all.futures, 'sharp');
    expect(questions(all)).toBe(2);
    all.games.actions.undo();
    expect(all.futures.getState().fan).toMatchObject({ is: 'sharp', futures });
    expect(questions(all)).toBe(2);
  });

  test('are hidden where a drill asks for an answer, and there again at the next dossier', async () => {
    const all = playing();
    newGame(all);
    while (all.games.getState().game!.phase !== 'ended') {
      if (all.games.getState().game!.phase === 'dossier') all.games.actions.answer('laissez_faire');
      else all.games.actions.goOn();
    }
    all.games.actions.replayFrom(2);
    expect(all.futures.getState().fan).toBeNull();
    all.games.actions.answer('laissez_faire');
    expect((await reached(all.futures, 'sharp')).futures!.turn).toBe(3);
  });

  test('move with the assumptions of a sandbox', async () => {
    const all = playing();
    newGame(all, 'sandbox');
    const { futures: before } = await reached(all.futures, 'sharp');
    const game = all.games.getState().game!;
    all.games.actions.assume(Object.fromEntries(game.scenario.rules.assumptions.map(({ id }) => [id, 'high'])));
    const { futures: after } = await reached(all.futures, 'sharp');
    expect(after!.options[0]!.tyranny.mean).not.toBe(before!.options[0]!.tyranny.mean);
  });

  test('are gone with the game', async () => {
    const all = playing();
    newGame(all);
    all.games.actions.leave();
    expect(all.futures.getState().fan).toBeNull();
  });

  test('are lost when the thread does not start, and asked for again on demand', async () => {
    const all = playing(1);
    newGame(all);
    await reached(all.futures, 'lost');
    all.futures.retry();
    await reached(all.futures, 'sharp');
    expect(all.starts()).toBe(2);
  });
});

test('in a game they are played once they are looked at, and not before', async () => {
  const all = playing();
  newGame(all, 'game');
  expect(all.futures.getState().fan).toBeNull();
  // Whoever has not seen a turn cannot read its futures.
  expect(all.games.actions.look()).toEqual({ ok: false, reason: 'no-look' });
  all.games.actions.answer('laissez_faire');
  while (all.games.getState().game!.phase !== 'dossier') all.games.actions.goOn();
  expect(all.games.actions.look()).toEqual({ ok: true });
  await reached(all.futures, 'sharp');
  expect(all.games.actions.look()).toEqual({ ok: false, reason: 'no-look' });
});
