import { describe, expect, test } from 'vitest';
import { DOCTRINES, type Doctrine } from '../../src/engine';
import type { Game } from '../../src/store/game/game';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { causesOf, movedMost } from '../../src/store/game/changes';
import { changeOf, lastTurn, optionsNow, seriesOf, turnOnScreen, valueOf } from '../../src/store/game/selectors';
import { partiesNow, sessionNow } from '../../src/store/game/table';
import { parisPlayable, playableFrom } from '../support/playable';
import { world } from '../support/world';

const gameOf = (store: GameStoreApi): Game => store.getState().game!;

function playing(seed = 7): GameStoreApi {
  const store = createGameStore();
  store.actions.newGame({ scenario: parisPlayable(), seed });
  return store;
}

/** Answers with the wished doctrine, or laissez-faire when it is closed, until the end. */
function playToTheEnd(store: GameStoreApi, wished: (turn: number) => Doctrine): void {
  for (let left = 200; left > 0 && gameOf(store).phase !== 'ended'; left--) {
    const game = gameOf(store);
    if (game.phase !== 'dossier') store.actions.goOn();
    else if (!store.actions.answer(wished(turnOnScreen(game))).ok) store.actions.answer('laissez_faire');
  }
}

const alternating = (turn: number): Doctrine => (turn % 2 ? 'cop' : 'public');

describe('the one door for decisions', () => {
  test('a decision plays one turn and shows its review', () => {
    const store = playing();
    expect(gameOf(store).phase).toBe('dossier');
    expect(store.actions.answer('public')).toEqual({ ok: true });
    const game = gameOf(store);
    expect(game).toMatchObject({ phase: 'review', answers: ['public'] });
    expect(lastTurn(game)).toMatchObject({ turn: 1, dossier: 'calcul', doctrine: 'public' });
  });

  test('nothing is decided twice for one dossier', () => {
    const store = playing();
    store.actions.answer('public');
    expect(store.actions.answer('cop')).toEqual({ ok: false, reason: 'no-question' });
    expect(gameOf(store).answers).toEqual(['public']);
  });

  test('a closed option is refused and changes nothing', () => {
    const store = playing();
    for (let left = 60; left > 0; left--) {
      const game = gameOf(store);
      if (game.phase === 'dossier' && optionsNow(game).some(({ closed }) => closed !== null)) break;
      if (game.phase === 'dossier') store.actions.answer('public');
      else store.actions.goOn();
    }
    const before = gameOf(store);
    const closed = optionsNow(before).find((option) => option.closed !== null)!;
    expect(closed.closed).toMatchObject({ reason: 'cost' });
    expect(store.actions.answer(closed.doctrine)).toEqual({ ok: false, reason: 'closed' });
    expect(gameOf(store)).toBe(before);
  });

  test('what was published does not change afterwards', () => {
    const store = playing();
    const first = gameOf(store);
    const copy = structuredClone({ states: first.states, turns: first.turns, answers: first.answers });
    playToTheEnd(store, alternating);
    expect({ states: first.states, turns: first.turns, answers: first.answers }).toEqual(copy);
  });

  test('each change is published once', () => {
    const store = playing();
    let published = 0;
    store.subscribe(() => (published += 1));
    store.actions.answer('cop');
    store.actions.goOn();
    expect(published).toBe(2);
  });

  test('an option is held up until another open one is; a closed one changes nothing', () => {
    const store = createGameStore();
    const dear = world()
      .gauge('budget', { start: 1 })
      .dossier('one', { public: { cost: { budget: 5 } } });
    store.actions.newGame({ scenario: playableFrom(dear.scenario), seed: 1 });
    store.actions.select('cop');
    store.actions.select('public');
    expect(store.getState().selected).toBe('cop');
    store.actions.select(null);
    expect(store.getState().selected).toBeNull();
  });
  test('looking at an answer decides nothing; a closed one, or none that is asked, is looked at as none', () => {
    const store = createGameStore();
    const dear = world()
      .gauge('budget', { start: 1 })
      .dossier('one', { public: { cost: { budget: 5 } } });
    store.actions.newGame({ scenario: playableFrom(dear.scenario), seed: 1 });
    const before = gameOf(store);
    store.actions.consider('cop');
    expect(store.getState()).toMatchObject({ game: before, selected: null, considered: 'cop' });
    for (const answer of ['public', 'none', null] as const) {
      store.actions.consider('cop');
      store.actions.consider(answer);
      expect(store.getState().considered).toBeNull();
    }
  });
  test('any move looks away, and nothing is looked at in front of no question', () => {
    const store = playing();
    store.actions.select('cop');
    store.actions.consider('public');
    store.actions.answer('cop');
    expect(store.getState()).toMatchObject({ selected: null, considered: null });
    store.actions.consider('public');
    expect(store.getState().considered).toBeNull();
  });
  test('what is looked at is published once', () => {
    const store = playing();
    let published = 0;
    store.subscribe(() => (published += 1));
    store.actions.consider('cop');
    store.actions.consider('cop');
    store.actions.consider(null);
    store.actions.consider(null);
    expect(published).toBe(2);
  });
  test('a turn without a dossier is played on and reviewed', () => {
    const rules = parisPlayable().rules;
    const late = { ...rules, dossiers: rules.dossiers.filter(({ from }) => from > 2) };
    const store = createGameStore();
    store.actions.newGame({ scenario: playableFrom(late), seed: 1 });
    expect(gameOf(store)).toMatchObject({ phase: 'review', answers: [] });
    expect(lastTurn(gameOf(store))).toMatchObject({ turn: 1, dossier: null });
  });
});

describe('an agenda drawn by the seed', () => {
  const rules = parisPlayable().rules;
  const drawn = playableFrom({ ...rules, draw: 4 });

  test('is played like any other, the same seed drawing the same dossiers', () => {
    const agendaOf = (seed: number) => {
      const store = createGameStore();
      store.actions.newGame({ scenario: drawn, seed });
      playToTheEnd(store, alternating);
      return gameOf(store).turns.flatMap(({ dossier }) => dossier ?? []);
    };
    expect(agendaOf(3)).toEqual(agendaOf(3));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => agendaOf(seed).join()))).not.toHaveLength(1);
  });
});

describe('a whole game', () => {
  test('ends after its last turn, with both axes and an ending of the scenario', () => {
    const store = playing();
    playToTheEnd(store, alternating);
    const { outcome, scenario, turns, model } = gameOf(store);
    expect(outcome!.playedTurns).toBe(12);
    expect(turns).toHaveLength(model.horizon);
    expect(scenario.rules.endings.map(({ id }) => id)).toContain(outcome!.ending);
    expect(seriesOf(gameOf(store), 'libertes')).toHaveLength(13);
  });

  test('holds COP sessions once the draft has three clauses, after the review of their turn', () => {
    const store = playing();
    const sessions: number[] = [];
    store.subscribe(({ game }) => {
      if (game?.phase !== 'session') return;
      expect(sessionNow(game)).not.toBeNull();
      expect(partiesNow(game).reduce((sum, party) => sum + party.weight, 0)).toBeCloseTo(100);
      sessions.push(turnOnScreen(game));
    });
    playToTheEnd(store, alternating);
    expect(sessions.length).toBeGreaterThan(2);
    expect(sessions.every((turn) => turn % 2 === 0)).toBe(true);
  });

  test('the causes of every gauge sum exactly to its change, in every turn of every game', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const store = playing(seed);
      let checked = 0;
      store.subscribe(({ game }) => {
        const record = game && lastTurn(game);
        if (game?.phase !== 'review' || !record) return;
        for (const { gauge, change } of movedMost(game, record)) {
          expect(causesOf(record, gauge).reduce((sum, { amount }) => sum + amount, 0)).toBe(change);
          expect(changeOf(game, gauge)).toBe(change);
          checked += 1;
        }
      });
      playToTheEnd(store, (turn) => DOCTRINES[(turn * seed) % 3]!);
      expect(checked).toBeGreaterThan(100);
    }
  });

  test('what an option costs is taken, and named', () => {
    const store = playing();
    const before = valueOf(gameOf(store), 'budget');
    store.actions.answer('public');
    const cost = causesOf(lastTurn(gameOf(store))!, 'budget').find(({ kind }) => kind === 'cost')!;
    expect(cost).toMatchObject({ amount: -17300, cause: 'calcul/public' });
    expect(valueOf(gameOf(store), 'budget')).toBe(before + changeOf(gameOf(store), 'budget'));
  });
});
