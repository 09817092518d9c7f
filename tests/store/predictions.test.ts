import { describe, expect, test } from 'vitest';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { foreseeable, resolvedPredictions } from '../../src/store/game/predictions';
import { openPrediction } from '../../src/store/game/selectors';
import { movedMost } from '../../src/store/game/changes';
import { parisPlayable } from '../support/playable';

function playing(): GameStoreApi {
  const scenario = parisPlayable();
  const gauges = { ...scenario.texts.gauges, budget: { ...scenario.texts.gauges['budget']!, resource: true } };
  const store = createGameStore();
  store.actions.newGame({ scenario: { ...scenario, texts: { ...scenario.texts, gauges } }, seed: 7 });
  return store;
}

const gameOf = (store: GameStoreApi) => store.getState().game!;

/** The gauge that moved most in the turn on screen, resources and stances apart. */
const mover = (store: GameStoreApi): string =>
  movedMost(gameOf(store), gameOf(store).turns.at(-1)!).find(({ gauge }) => foreseeable(gameOf(store)).includes(gauge))!
    .gauge;

describe('a prediction', () => {
  test('is open in front of its dossier, and resolved once the turn is played', () => {
    const store = playing();
    expect(openPrediction(gameOf(store))).toBeNull();
    store.actions.predict('libertes');
    expect(openPrediction(gameOf(store))).toBe('libertes');
    expect(resolvedPredictions(gameOf(store))).toEqual([]);
    store.actions.answer('public');
    expect(openPrediction(gameOf(store))).toBeNull();
    expect(resolvedPredictions(gameOf(store))).toMatchObject([{ turn: 1, gauge: 'libertes' }]);
  });

  test('is right when that gauge moved most, and says otherwise which one did', () => {
    const first = playing();
    first.actions.answer('public');
    const most = mover(first);
    const right = playing();
    right.actions.predict(most);
    right.actions.answer('public');
    expect(resolvedPredictions(gameOf(right))).toMatchObject([{ isRight: true, moved: most }]);
    const wrong = playing();
    wrong.actions.predict(foreseeable(gameOf(wrong)).find((gauge) => gauge !== most)!);
    wrong.actions.answer('public');
    const [resolved] = resolvedPredictions(gameOf(wrong));
    expect(resolved).toMatchObject({ isRight: false, moved: most });
    expect(Math.abs(resolved!.movedBy)).toBeGreaterThan(Math.abs(resolved!.change));
  });

  test('never speaks of resources, however much they move', () => {
    expect(foreseeable(gameOf(playing()))).not.toContain('budget');
    expect(foreseeable(gameOf(playing()))).toContain('libertes');
  });
});
