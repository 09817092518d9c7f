import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCTRINES, stateHash, type Doctrine } from '../../src/engine';
import type { Game, Mode } from '../../src/store/game/game';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { optionsNow, valueOf } from '../../src/store/game/selectors';
import { tries } from '../support/effort';
import { parisPlayable } from '../support/playable';

const gameOf = (store: GameStoreApi): Game => store.getState().game!;
const hashes = (game: Game): string[] => game.states.map(stateHash);

function playing(mode: Mode = 'sandbox', seed = 7): GameStoreApi {
  const store = createGameStore();
  store.actions.newGame({ scenario: parisPlayable(), seed, mode });
  return store;
}

/** Goes on to the next dossier, at the latest to the end. */
function toDossier(store: GameStoreApi): void {
  while (gameOf(store).phase === 'review' || gameOf(store).phase === 'session') store.actions.goOn();
}

/** Decides on the next dossier; laissez-faire where the wished option is closed. */
function decide(store: GameStoreApi, wished: Doctrine): void {
  toDossier(store);
  if (gameOf(store).phase === 'dossier' && !store.actions.answer(wished).ok) store.actions.answer('laissez_faire');
}

const someDecisions = fc.array(fc.constantFrom(...DOCTRINES), { minLength: 1, maxLength: 12 });

describe('undo in a sandbox', () => {
  test('goes back in front of the dossier that was decided last', () => {
    const store = playing();
    const before = gameOf(store);
    store.actions.answer('public');
    expect(store.actions.undo()).toEqual({ ok: true });
    expect(gameOf(store)).toMatchObject({ phase: 'dossier', answers: [], turns: [], coming: [] });
    expect(hashes(gameOf(store))).toEqual(hashes(before));
  });

  test('then the same decision gives the same game, from whatever screen one undoes', () => {
    fc.assert(
      fc.property(someDecisions, fc.nat(1000), fc.boolean(), (decisions, seed, goesOn) => {
        const store = playing('sandbox', seed);
        for (const wished of decisions) decide(store, wished);
        const played = gameOf(store);
        if (goesOn) toDossier(store);
        const last = played.answers.at(-1)!;
        expect(store.actions.undo()).toEqual({ ok: true });
        expect(gameOf(store)).toMatchObject({ phase: 'dossier', answers: played.answers.slice(0, -1) });
        expect(store.actions.answer(last)).toEqual({ ok: true });
        const again = gameOf(store);
        expect(hashes(again)).toEqual(hashes(played).slice(0, again.states.length));
        expect(again.turns).toEqual(played.turns.slice(0, again.turns.length));
        expect(again.answers).toEqual(played.answers);
      }),
      { numRuns: tries(60) },
    );
  });

  test('opens a game that was over', () => {
    const store = playing();
    for (let left = 20; left > 0 && gameOf(store).phase !== 'ended'; left--) decide(store, 'public');
    expect(gameOf(store).outcome).not.toBeNull();
    store.actions.undo();
    expect(gameOf(store)).toMatchObject({ phase: 'dossier', outcome: null });
  });

  test('is refused before the first decision, and in a game that counts', () => {
    const store = playing();
    expect(store.actions.undo()).toEqual({ ok: false, reason: 'nothing-to-undo' });
    const real = playing('game');
    real.actions.answer('public');
    const before = gameOf(real);
    expect(real.actions.undo()).toEqual({ ok: false, reason: 'not-a-sandbox' });
    expect(gameOf(real)).toBe(before);
  });
});

describe('other assumptions in a sandbox', () => {
  const levelled = (game: Game) => game.scenario.rules.assumptions[0]!.id;

  test('replay the same decisions and stand where the game stood', () => {
    const store = playing();
    for (const wished of ['public', 'cop', 'laissez_faire'] as const) decide(store, wished);
    const before = gameOf(store);
    const changed = Object.fromEntries(before.scenario.rules.assumptions.map(({ id }) => [id, 'high' as const]));
    expect(store.actions.assume(changed)).toEqual({ ok: true, stopped: null });
    const after = gameOf(store);
    expect(after).toMatchObject({
      assumptions: changed,
      answers: before.answers,
      phase: before.phase,
      seed: before.seed,
    });
    expect(after.turns).toHaveLength(before.turns.length);
    expect(hashes(after)).not.toEqual(hashes(before));
  });

  test('changed back give the same game again', () => {
    const store = playing();
    for (const wished of ['public', 'cop'] as const) decide(store, wished);
    const before = gameOf(store);
    store.actions.assume({ [levelled(before)]: 'high' });
    store.actions.assume({});
    expect(hashes(gameOf(store))).toEqual(hashes(before));
  });

  test('stop at the first decision that can no longer be made, and say which', () => {
    // The first turn empties the purse while the assumption is high; the second decision has a price.
    const paris = parisPlayable();
    const emptied = { on: 'budget', add: -90, after: 0, over: 1, fading: false, scaledBy: null, assumption: 'prix' };
    const dossiers = paris.rules.dossiers.map((dossier) => ({
      ...dossier,
      options: dossier.options.map((option) => {
        if (dossier.id === 'calcul' && option.doctrine === 'laissez_faire') {
          return { ...option, effects: [...option.effects, emptied] };
        }
        const isPriced = dossier.id === 'inesia' && option.doctrine === 'public';
        return isPriced ? { ...option, requires: null, cost: [{ gauge: 'budget', amount: 15 }] } : option;
      }),
    }));
    const assumptions = [...paris.rules.assumptions, { id: 'prix', levels: { low: 0, mid: 0, high: 1 } }];
    const rules = { ...paris.rules, assumptions, dossiers };
    const store = createGameStore();
    store.actions.newGame({ scenario: { ...paris, rules }, seed: 7, mode: 'sandbox' });
    store.actions.answer('laissez_faire');
    decide(store, 'public');
    decide(store, 'laissez_faire');
    expect(gameOf(store).answers).toEqual(['laissez_faire', 'public', 'laissez_faire']);
    expect(store.actions.assume({ prix: 'high' })).toEqual({
      ok: true,
      stopped: { question: { kind: 'dossier', dossier: 'inesia' }, answer: 'public', reason: 'closed' },
    });
    const game = gameOf(store);
    expect(game).toMatchObject({ phase: 'dossier', answers: ['laissez_faire'] });
    expect(optionsNow(game).find(({ doctrine }) => doctrine === 'public')!.closed).toMatchObject({ reason: 'cost' });
    expect(valueOf(game, 'budget')).toBeLessThan(15_000);
  });

  test('are refused in a game that counts', () => {
    const store = playing('game');
    expect(store.actions.assume({})).toEqual({ ok: false, reason: 'not-a-sandbox' });
  });
});

describe('a prediction', () => {
  test('is made in front of a dossier, changed, and taken back', () => {
    const store = playing('game');
    expect(store.actions.predict('libertes')).toEqual({ ok: true });
    expect(gameOf(store).predictions).toEqual([{ turn: 1, gauge: 'libertes' }]);
    store.actions.predict('innovation');
    expect(gameOf(store).predictions).toEqual([{ turn: 1, gauge: 'innovation' }]);
    store.actions.predict(null);
    expect(gameOf(store).predictions).toEqual([]);
  });

  test('is kept when the turn is played, and no longer open', () => {
    const store = playing('game');
    store.actions.predict('innovation');
    store.actions.answer('public');
    expect(store.actions.predict('libertes')).toEqual({ ok: false, reason: 'no-dossier' });
    toDossier(store);
    store.actions.predict('libertes');
    expect(gameOf(store).predictions).toEqual([
      { turn: 1, gauge: 'innovation' },
      { turn: 2, gauge: 'libertes' },
    ]);
  });

  test('is of a gauge that people live: not of a resource, not of what no scenario names', () => {
    const scenario = parisPlayable();
    const gauges = { ...scenario.texts.gauges, budget: { ...scenario.texts.gauges['budget']!, resource: true } };
    const store = createGameStore();
    store.actions.newGame({ scenario: { ...scenario, texts: { ...scenario.texts, gauges } }, seed: 7 });
    expect(store.actions.predict('budget')).toEqual({ ok: false, reason: 'unknown-gauge' });
    expect(store.actions.predict('nothing')).toEqual({ ok: false, reason: 'unknown-gauge' });
  });

  test('comes back with a game that is taken up again; one of a turn not reached is dropped', () => {
    const store = createGameStore();
    const predictions = [
      { turn: 1, gauge: 'innovation' },
      { turn: 2, gauge: 'libertes' },
      { turn: 9, gauge: 'libertes' },
    ];
    const answers = ['public'] as const;
    store.actions.resume({ scenario: parisPlayable(), seed: 7, answers, turn: 1, phase: 'dossier', predictions });
    expect(gameOf(store).predictions).toEqual(predictions.slice(0, 2));
  });

  test('of a turn that is undone is forgotten: its answer was seen', () => {
    const store = playing();
    store.actions.predict('innovation');
    store.actions.answer('public');
    store.actions.undo();
    expect(gameOf(store).predictions).toEqual([]);
  });
});
